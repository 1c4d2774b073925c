package vn.kehoachxa.intake.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Spot;

/** A table of Markdown: lines with strokes between the cells, and one of dashes behind the header. */
final class MarkdownTable {

    /** Of text on A4 as offices set it, mm: there are no other widths to give. */
    private static final double TEXT_WIDTH = 165;
    private static final int MOST_COLUMNS = 63;

    private MarkdownTable() {}

    /** Whether the line is one of a table: it begins with a stroke and has another. @param line stripped */
    static boolean isRow(String line) {
        return line.startsWith("|") && line.indexOf('|', 1) > 0;
    }

    /** Whether the line stands between header and body. */
    private static boolean isDashes(String line) {
        return line.indexOf('-') > 0 && line.chars().allMatch(c -> "|:- \t".indexOf(c) >= 0);
    }

    /** The grid. @param lines of {@link #isRow} */
    static Grid read(List<String> lines, Spot spot) {
        var rows = new ArrayList<List<String>>();
        List<String> dashes = List.of();
        var headers = 0;
        for (var line : lines) {
            if (headers == 0 && !rows.isEmpty() && isDashes(line)) {
                headers = rows.size();
                dashes = cells(line);
            } else {
                rows.add(cells(line));
            }
        }
        var columns = Math.clamp(rows.stream().mapToInt(List::size).max().orElse(1), 1, MOST_COLUMNS);
        var grid = new ArrayList<GridRow>();
        for (var r = 0; r < rows.size(); r++) {
            var cells = new ArrayList<GridCell>();
            for (var c = 0; c < columns; c++) {
                var text = c < rows.get(r).size() ? rows.get(r).get(c) : "";
                cells.add(new GridCell(c, 1, 1, paras(text, align(dashes, c), spot)));
            }
            grid.add(new GridRow(r < headers, cells, List.of(), spot.page()));
        }
        var width = Math.round(TEXT_WIDTH / columns * 100) / 100.0;
        return new Grid(true, Collections.nCopies(columns, width), grid, spot);
    }

    private static List<Para> paras(String cell, Align align, Spot spot) {
        var built = Emphasis.read(cell);
        var within = new Spot(spot.page(), spot.section(), spot.orientation(), false);
        return built.content().isBlank()
                ? List.of()
                : List.of(new Para(built.content(), built.gaps(), null, new Look(align, 0, 0, 0, 0), List.of(), within));
    }

    private static Align align(List<String> dashes, int column) {
        var dash = column < dashes.size() ? dashes.get(column) : "";
        if (!dash.endsWith(":")) {
            return Align.LEFT;
        }
        return dash.startsWith(":") ? Align.CENTER : Align.RIGHT;
    }

    /** The texts between the strokes. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var text = line.strip();
        var cell = new StringBuilder();
        for (var i = 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '|' && text.charAt(i - 1) != '\\') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
