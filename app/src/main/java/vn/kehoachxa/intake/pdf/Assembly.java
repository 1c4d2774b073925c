package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Spot;
import vn.kehoachxa.plan.Orientation;

/** The blocks of all pages → paragraphs and grids. */
final class Assembly {

    private static final double MM = 25.4 / 72;
    private static final double PADDING = 8;
    private static final double CLEAR = 1.2;
    private static final double CENTRED = 3;

    private final Margins margins;
    private final Habit habit;
    private final Map<Integer, Spot> spots = new HashMap<>();
    private final Set<Integer> opened = new HashSet<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Line> running = new ArrayList<>();
    private final List<Line> notes = new ArrayList<>();

    private Assembly(List<PageText> pages, List<Block> blocks, Margins margins) {
        this.margins = margins;
        this.habit = new Habit(texts(blocks), margins);
        var section = 0;
        for (var i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            section += i > 0 && pages.get(i - 1).isLandscape() != page.isLandscape() ? 1 : 0;
            spots.put(page.page(), new Spot(page.page(), section, page.isLandscape() ? Orientation.LANDSCAPE : Orientation.PORTRAIT, false));
        }
    }

    static List<Piece> pieces(List<PageText> pages, List<Block> blocks, Margins margins) {
        var assembly = new Assembly(pages, blocks, margins);
        blocks.forEach(assembly::add);
        assembly.flush();
        return assembly.pieces;
    }

    /** Running lines that no table parts. */
    private static List<List<Line>> texts(List<Block> blocks) {
        var texts = new ArrayList<List<Line>>();
        var open = new ArrayList<Line>();
        for (var block : blocks) {
            switch (block) {
                case Block.Text(Line line) -> open.add(line);
                case Block.Note _ -> { }
                case Block.Ruled _, Block.Columns _ -> {
                    texts.add(open);
                    open = new ArrayList<>();
                }
            }
        }
        texts.add(open);
        return texts;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Text(Line line) -> running.add(line);
            case Block.Note(Line line) -> notes.add(line);
            case Block.Ruled(Table table) -> {
                flush();
                pieces.add(grid(table));
            }
            case Block.Columns columns -> {
                flush();
                pieces.add(grid(columns));
            }
        }
    }

    /** What stands at the foot of a page follows the paragraph that the page's end cuts. */
    private void flush() {
        for (var made : new Paragraphs(habit, margins, Seams.Place.PAGE).of(running)) {
            addNotes(made.lines().getFirst().page());
            pieces.add(made.para(spot(made.lines().getFirst().page())));
            opened.add(made.lines().getLast().page());
        }
        addNotes(Integer.MAX_VALUE);
        running.clear();
    }

    private void addNotes(int before) {
        var due = notes.stream().filter(l -> l.page() < before).toList();
        notes.removeAll(due);
        new Paragraphs(new Habit(List.of(due), margins), margins, Seams.Place.PAGE).of(due).forEach(m -> pieces.add(m.para(spots.get(m.lines().getFirst().page()))));
    }

    /** The first that asks for a page is the one that opens it. */
    private Spot spot(int page) {
        var spot = spots.get(page);
        return opened.add(page) ? new Spot(spot.page(), spot.section(), spot.orientation(), true) : spot;
    }

    private Grid grid(Block.Columns columns) {
        var spot = spot(columns.page());
        var edges = columns.edges();
        var widths = new ArrayList<Double>();
        var cells = new ArrayList<GridCell>();
        for (var i = 0; i < columns.columns().size(); i++) {
            var lines = columns.columns().get(i);
            var bounds = bounds(lines);
            widths.add(Math.round((edges.get(i + 1) - edges.get(i)) * MM * 10) / 10.0);
            cells.add(new GridCell(i, 1, 1, paras(lines, habit, bounds, Seams.Place.COLUMN, spot)));
        }
        return new Grid(false, widths, List.of(new GridRow(false, cells, List.of(), columns.page())), spot);
    }

    /** The edges of a column: about the middle that its lines have in common, or those of its longest line. */
    private static Bounds bounds(List<Line> lines) {
        for (var line : lines) {
            var centred = lines.stream().filter(l -> Math.abs(l.middle() - line.middle()) < CENTRED).toList();
            if (centred.size() > 1 && centred.size() * 2 > lines.size() && centred.stream().anyMatch(l -> Math.abs(l.x() - line.x()) > CENTRED)) {
                var half = centred.stream().mapToDouble(Line::width).max().orElseThrow() / 2 + 3 * CENTRED;
                return Bounds.of(line.middle() - half, line.middle() + half, CENTRED);
            }
        }
        return Bounds.of(
                lines.stream().mapToDouble(Line::x).min().orElse(0), lines.stream().mapToDouble(Line::right).max().orElse(0), 3 * CENTRED);
    }

    private Grid grid(Table table) {
        var spot = spot(table.rows().getFirst().page());
        table.rows().forEach(r -> opened.add(r.page()));
        var padding = table.rows().stream().flatMap(r -> r.cells().stream())
                .flatMap(c -> c.lines().stream().map(l -> l.x() - c.left())).mapToDouble(d -> d).filter(d -> d > 0).min().orElse(0);
        var inner = Math.min(padding, PADDING);
        var texts = table.rows().stream().flatMap(r -> r.cells().stream()).map(Table.Cell::lines).toList();
        var widest = new Bounds() {
            @Override
            public double left(Line line) {
                return 0;
            }

            @Override
            public double right(Line line) {
                return line.right();
            }

            @Override
            public double clear() {
                return CLEAR;
            }
        };
        var cellHabit = new Habit(texts, widest);
        var rows = new ArrayList<GridRow>();
        for (var row : table.rows()) {
            var rowSpot = spots.get(row.page());
            var cells = row.cells().stream().map(c -> {
                var bounds = Bounds.of(c.left() + inner, c.right() - inner, CLEAR);
                return new GridCell(c.column(), c.colSpan(), c.rowSpan(), paras(c.lines(), cellHabit, bounds, Seams.Place.CELL, rowSpot));
            }).toList();
            rows.add(new GridRow(row.header(), cells, List.of(), row.page()));
        }
        var widths = new ArrayList<Double>();
        for (var i = 1; i < table.xs().length; i++) {
            widths.add(Math.round((table.xs()[i] - table.xs()[i - 1]) * MM * 10) / 10.0);
        }
        return new Grid(true, widths, rows, spot);
    }

    private static List<Para> paras(List<Line> lines, Habit habit, Bounds bounds, Seams.Place place, Spot spot) {
        return new Paragraphs(habit, bounds, place).of(lines).stream().map(m -> m.para(spot)).toList();
    }
}
