package vn.kehoachxa.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.layout.TableSize;
import vn.kehoachxa.document.word.Spans.Join;
import vn.kehoachxa.document.word.Spans.Placed;
import vn.kehoachxa.plan.RowKind;

/** Writes a table of the paper. */
final class TableWriter {

    /** A row that is higher than this part of a page must be allowed to break: LibreOffice would cut it off. */
    private static final double LARGEST_PART_OF_PAGE = 0.8;

    /**
     * Half of it stands in the cell, and no two programs measure quite alike: with this much more room than on our pages no word breaks that
     * does not break there. In points.
     */
    private static final double BORDER = 0.5;

    private final Story story;
    private final TablePiece table;
    private final TableSize sized;
    private final Grid grid;
    /** A table has few forms of cells and many cells: copying one takes less time than making it. */
    private final Map<Form, Shape> forms = new HashMap<>();
    /** Columns often say the same in several rows. */
    private final Map<Text, List<Run>> texts = new HashMap<>();

    /** What cells have in common. */
    private record Form(int column, int span, Join join, WordStyle style, Look.Align align, boolean keepNext) {}

    /** A form as it is written. */
    private record Shape(byte[] cell, byte[] paragraph) {}

    /** A text and how wide its lines are. */
    private record Text(int column, int span, List<Run> runs) {}

    TableWriter(Story story, TablePiece table) {
        this.story = story;
        this.table = table;
        this.sized = story.lengths().table(table, story.width());
        this.grid = story.table(twips(sized.columns()), Measure.twipsOfPoints(sized.padding() - BORDER));
    }

    /** @param keepNext whether the end of the table must stand on the same page as what follows it */
    void write(boolean keepNext) {
        header();
        var spans = new Spans(table.columns().size());
        var rows = table.rows();
        for (var r = 0; r < rows.size(); r++) {
            var last = r == rows.size() - 1;
            var beforeTotal = !last && rows.get(r + 1).kind() == RowKind.TOTAL;
            row(r, spans, beforeTotal || last && keepNext);
        }
        grid.end();
    }

    private void header() {
        var spans = new Spans(table.columns().size());
        var source = table.source();
        for (var r = 0; r < table.header().size(); r++) {
            var cells = table.header().get(r);
            grid.startRow(Grid.Kind.HEADER);
            var placed = spans.next(cells);
            var marked = marked(placed);
            for (var cell : placed) {
                cell(cell, text(r, cell), WordStyle.TABLE_HEADER, Look.Align.CENTER, cell == marked ? source : null, true);
            }
            grid.endRow();
            source = null;
        }
    }

    private void row(int index, Spans spans, boolean keepNext) {
        var row = table.rows().get(index);
        grid.startRow(isHigherThanPage(index) ? Grid.Kind.BREAKS : Grid.Kind.WHOLE);
        var style = style(row.kind());
        var placed = spans.next(row.cells());
        var marked = marked(placed);
        for (var cell : placed) {
            var text = text(table.header().size() + index, cell);
            cell(cell, text, style, align(cell, row.kind()), cell == marked ? row.source() : null, keepNext);
        }
        grid.endRow();
    }

    /** The cell that has the row's bookmark: the first with words, since LibreOffice doubles bookmarks in empty paragraphs. */
    private static Placed marked(List<Placed> cells) {
        return cells.stream().filter(c -> !c.cell().text().isBlank()).findFirst().orElse(cells.getFirst());
    }

    private void cell(Placed placed, List<Run> text, WordStyle style, Look.Align align, UUID source, boolean keepNext) {
        var shape = forms.computeIfAbsent(
                new Form(placed.column(), placed.span(), placed.join(), style, align, keepNext), this::shape);
        var xml = grid.xml();
        xml.start("w:tc").add(shape.cell()).start("w:p").add(shape.paragraph());
        grid.bookmarks().around(source, xml, () -> new Letters(style.look(), sized.letters()).write(xml, text));
        xml.end().end();
    }

    /** What stands in a cell. @param row from 0, header rows first */
    private List<Run> text(int row, Placed placed) {
        var runs = placed.cell().runs();
        return runs.isEmpty()
                ? runs
                : texts.computeIfAbsent(new Text(placed.column(), placed.span(), runs),
                        _ -> sized.text(row, placed.column(), runs, 2 * BORDER));
    }

    private Shape shape(Form form) {
        var cell = new Xml().start("w:tcPr");
        grid.shape(cell, form.column(), form.span());
        switch (form.join()) {
            case NONE -> {}
            case BEGINS -> cell.value("w:vMerge", "restart");
            case GOES_ON -> cell.flag("w:vMerge");
        }
        cell.value("w:vAlign", "center").end();
        var paragraph = new Xml();
        new Par(form.style()).keepNext(form.keepNext()).align(form.align()).properties(paragraph);
        return new Shape(cell.toBytes(), paragraph.toBytes());
    }

    private static WordStyle style(RowKind kind) {
        return switch (kind) {
            case ROW -> WordStyle.TABLE_CELL;
            case GROUP -> WordStyle.TABLE_GROUP;
            case TOTAL -> WordStyle.TABLE_TOTAL;
        };
    }

    private Look.Align align(Placed placed, RowKind kind) {
        var isTitle = placed.span() > 1 && kind == RowKind.GROUP;
        return isTitle ? Look.Align.LEFT : align(table.columns().get(placed.column()).align());
    }

    private static Look.Align align(Align align) {
        return switch (align) {
            case LEFT -> Look.Align.LEFT;
            case CENTER -> Look.Align.CENTER;
            case RIGHT -> Look.Align.RIGHT;
        };
    }

    private boolean isHigherThanPage(int row) {
        var lines = story.height() * LARGEST_PART_OF_PAGE / story.lengths().lineHeight(sized.letters());
        return sized.isHigher(row, (int) lines);
    }

    /** Whole twips whose sum is that of the widths, which are in points. */
    private static int[] twips(double[] widths) {
        var edges = new double[widths.length + 1];
        for (var c = 0; c < widths.length; c++) {
            edges[c + 1] = edges[c] + widths[c];
        }
        var twips = new int[widths.length];
        Arrays.setAll(twips, c -> Measure.twipsOfPoints(edges[c + 1]) - Measure.twipsOfPoints(edges[c]));
        return twips;
    }
}
