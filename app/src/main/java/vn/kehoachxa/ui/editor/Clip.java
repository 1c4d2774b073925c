package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;

/**
 * What is selected, as other programs take it.
 *
 * @param plain a line a text, with its number in front; the cells of a row between tabs, as spreadsheets read them
 * @param html the same with bold, italic and tables
 * @param blocks the same as lines and tables of a paper; none where it is one text, or cells of a table
 */
record Clip(String plain, String html, List<Block> blocks) {

    /** A piece of what is selected: one text, or the texts of one row of a table. */
    private record Group(UUID row, List<Covered.Part> parts) {}

    static Clip of(Paper paper, Covered covered) {
        if (covered.isInOneText()) {
            var text = covered.parts().getFirst().slice();
            return new Clip(text.text(), html(text), List.of());
        }
        var rows = groups(covered);
        var numbers = new LineNumbers(paper);
        return new Clip(
                rows.stream().map(r -> plain(r, numbers)).collect(Collectors.joining("\n")), html(rows, numbers),
                covered.isCells() ? List.of() : blocks(paper, covered));
    }

    /** Lines as far as they are covered, and of tables the rows that are. */
    private static List<Block> blocks(Paper paper, Covered covered) {
        var blocks = new ArrayList<Block>();
        for (var part : covered.parts()) {
            switch (part.spot()) {
                case Spot.OfText(var at) -> blocks.add(Texting.line(paper, at).orElseGet(() -> Line.of(at, Level.TEXT, "")).withContent(part.slice()));
                case Spot.OfCell cell -> Texting.tableOfRow(paper, cell.row())
                        .filter(t -> blocks.stream().noneMatch(b -> b.id().equals(t.id())))
                        .ifPresent(t -> blocks.add(covered(t, covered)));
                case Spot.OfField _, Spot.OfLabel _, Spot.OfHeader _, Spot.OfTableTitle _ -> { }
            }
        }
        return blocks;
    }

    /** The table with the rows from the selection's beginning to its end: only where these lie within it is it cut. */
    private static Table covered(Table table, Covered covered) {
        var from = Math.max(0, index(table, covered.parts().getFirst().spot()));
        var last = index(table, covered.parts().getLast().spot());
        var to = last < 0 ? table.rows().size() : last + 1;
        return table.withRows(IntStream.range(from, to).mapToObj(r -> within(table.rows().get(r), to - r)).toList());
    }

    private static int index(Table table, Spot spot) {
        return spot instanceof Spot.OfCell cell ? Lists.find(table.rows(), r -> r.id().equals(cell.row())) : -1;
    }

    /** A row whose cells reach no further down than there are rows. */
    private static Row within(Row row, int rows) {
        return row.cells().stream().allMatch(c -> c.rowSpan() <= rows)
                ? row
                : new Row(row.id(), row.kind(), row.cells().stream()
                        .map(c -> new Cell(c.content(), c.colSpan(), Math.min(c.rowSpan(), rows), c.computed()))
                        .toList());
    }

    private static List<Group> groups(Covered covered) {
        var rows = new ArrayList<Group>();
        for (var part : covered.parts()) {
            var row = part.spot() instanceof Spot.OfCell cell ? cell.row() : part.spot() instanceof Spot.OfLabel label ? label.table() : null;
            if (row == null || rows.isEmpty() || !Objects.equals(rows.getLast().row(), row)) {
                rows.add(new Group(row, new ArrayList<>()));
            }
            rows.getLast().parts().add(part);
        }
        return rows;
    }

    private static String plain(Group row, LineNumbers numbers) {
        if (row.row() == null) {
            var part = row.parts().getFirst();
            return numbers.before(part) + part.slice().text();
        }
        return row.parts().stream().map(p -> quoted(p.slice().text())).collect(Collectors.joining("\t"));
    }

    /** A cell of several lines in quotes, as spreadsheets write it. */
    private static String quoted(String cell) {
        return cell.contains("\n") || cell.contains("\t") || cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static String html(List<Group> rows, LineNumbers numbers) {
        var html = new StringBuilder();
        var inTable = false;
        for (var row : rows) {
            if (inTable != (row.row() != null)) {
                html.append(inTable ? "</table>" : "<table border=\"1\" style=\"border-collapse:collapse\">");
                inTable = !inTable;
            }
            if (inTable) {
                html.append("<tr>");
                row.parts().forEach(p -> html.append("<td>").append(html(p.slice())).append("</td>"));
                html.append("</tr>");
            } else {
                var part = row.parts().getFirst();
                html.append("<p>").append(escaped(numbers.before(part))).append(html(part.slice())).append("</p>");
            }
        }
        return html.append(inTable ? "</table>" : "").toString();
    }

    private static String html(RichText text) {
        var html = new StringBuilder();
        for (var from = 0; from < text.text().length(); ) {
            var styles = Slices.stylesAt(text, from + 1);
            var to = from + 1;
            while (to < text.text().length() && Slices.stylesAt(text, to + 1).equals(styles)) {
                to++;
            }
            var words = escaped(text.text().substring(from, to)).replace("\n", "<br>");
            if (styles.contains(MarkStyle.ITALIC)) {
                words = "<i>" + words + "</i>";
            }
            html.append(styles.contains(MarkStyle.BOLD) ? "<b>" + words + "</b>" : words);
            from = to;
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
