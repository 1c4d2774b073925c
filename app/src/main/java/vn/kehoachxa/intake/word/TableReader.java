package vn.kehoachxa.intake.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.kehoachxa.intake.office.Content;
import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Numbers;
import vn.kehoachxa.intake.source.Grid;

/** Reads a table, row by row. */
final class TableReader {

    private static final int FIRST_ROW = 0x20;
    private static final int FIRST_COLUMN = 0x80;
    /** Word's most. */
    private static final int MOST_COLUMNS = 63;

    private final Reading reading;
    private final BlockReader blocks;
    private final List<Integer> columns = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private TableLook look = TableLook.NOTHING;
    private RunLook letters = RunLook.NOTHING;
    private boolean markedRow;
    private boolean markedColumn;
    private boolean opens;

    TableReader(Reading reading, BlockReader blocks) {
        this.reading = reading;
        this.blocks = blocks;
    }

    /** @param anchors bookmarks that begin before it */
    Grid read(Content table, List<String> anchors) throws XMLStreamException {
        waiting.addAll(anchors);
        opens = reading.place().takeOpens();
        look = reading.styles().table(null);
        letters = reading.styles().tableRun(null);
        parts(table);
        var page = rows.isEmpty() ? reading.place().knownPage() : rows.getFirst().page();
        return new GridShape(columns, rows, look.borders()).grid(reading.place().spot(page, opens));
    }

    private void parts(Content content) throws XMLStreamException {
        for (var name = content.next(); name != null; name = content.next()) {
            switch (name) {
                case "tblPr" -> properties(content.take());
                case "tblGrid" -> content.take().children("gridCol").limit(MOST_COLUMNS).forEach(c -> {
                    var width = c.number("w");
                    columns.add(width == null ? 0 : Math.max(0, width));
                });
                case "tr" -> row(content.take());
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> parts(content.enter());
                case "bookmarkStart" -> waiting.add(content.take().attribute("name"));
                default -> {
                    // Ends of bookmarks; what was deleted.
                }
            }
        }
    }

    private void properties(Element properties) {
        var style = properties.val("tblStyle");
        look = reading.styles().table(style);
        letters = reading.styles().tableRun(style);
        properties.at("tblBorders").ifPresent(b -> look = new TableLook(Borders.of(b).over(look.borders()), look.firstRow(), look.firstColumn()));
        var marked = properties.child("tblLook");
        if (marked != null) {
            markedRow = isMarked(marked, "firstRow", FIRST_ROW);
            markedColumn = isMarked(marked, "firstColumn", FIRST_COLUMN);
        }
    }

    private static boolean isMarked(Element look, String name, int bit) {
        var named = look.attribute(name);
        if (named != null) {
            return named.equals("1") || named.equals("true") || named.equals("on");
        }
        try {
            return look.val() != null && (Integer.parseInt(look.val(), 16) & bit) != 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void row(Element element) throws XMLStreamException {
        var properties = element.child("trPr");
        if (properties != null && properties.child("del") != null) {
            reading.findings().deleted();
            return;
        }
        if (properties != null && properties.child("ins") != null) {
            reading.findings().inserted();
        }
        var row = new TableRow(
                properties != null && Boolean.TRUE.equals(properties.toggle("tblHeader")),
                element.at("tblPrEx", "tblBorders").map(b -> Borders.of(b).over(look.borders())).orElse(look.borders()),
                reading.place().knownPage());
        waiting.stream().filter(Anchors::isKept).forEach(row.anchors()::add);
        waiting.clear();
        row.skip(span(properties, "gridBefore", 0));
        var page = reading.place().page();
        var last = page;
        for (var cell : cells(element, new ArrayList<>())) {
            reading.place().page(page);
            cell(cell, row);
            last = Math.max(last, reading.place().page());
        }
        reading.place().page(last);
        opens |= reading.place().takeOpens() && rows.isEmpty();
        rows.add(row);
    }

    private List<Element> cells(Element parent, List<Element> cells) {
        for (var child : parent.children()) {
            switch (child.name()) {
                case "tc" -> cells.add(child);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> cells(child, cells);
                case "bookmarkStart" -> waiting.add(child.attribute("name"));
                default -> {
                    // Properties.
                }
            }
        }
        return cells;
    }

    private void cell(Element cell, TableRow row) throws XMLStreamException {
        reading.limits().cell(row.next());
        var properties = cell.child("tcPr");
        var marked = markedRow && rows.isEmpty() ? look.firstRow() : markedColumn && row.isEmpty() ? look.firstColumn() : RunLook.NOTHING;
        var story = Story.cell(marked.over(letters));
        blocks.read(Content.of(cell.children()), story);
        row.anchors().addAll(story.anchors());
        if (story.firstPage() > row.page()) {
            row.page(story.firstPage());
        }
        row.add(new TableRow.Cell(
                row.next(), span(properties, "gridSpan", 1), join(properties, "vMerge"), join(properties, "hMerge"), width(properties),
                properties == null ? Borders.NOTHING : properties.at("tcBorders").map(Borders::of).orElse(Borders.NOTHING), story.paras()));
    }

    private static int span(Element properties, String name, int least) {
        var value = properties == null ? null : Numbers.of(properties.val(name));
        return value == null ? least : Math.clamp(value, least, MOST_COLUMNS);
    }

    private static int width(Element properties) {
        var width = properties == null ? null : properties.child("tcW");
        var type = width == null ? null : width.attribute("type");
        var value = width == null || "pct".equals(type) || "auto".equals(type) ? null : width.number("w");
        return value == null ? 0 : Math.max(0, value);
    }

    private static TableRow.Join join(Element properties, String name) {
        var merge = properties == null ? null : properties.child(name);
        if (merge == null) {
            return TableRow.Join.NONE;
        }
        return "restart".equals(merge.val()) ? TableRow.Join.BEGINS : TableRow.Join.GOES_ON;
    }
}
