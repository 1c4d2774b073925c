package vn.kehoachxa.intake.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.kehoachxa.intake.html.HtmlSource.Shared;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Spot;

/** A table of HTML as a grid. */
final class HtmlTable {

    /** Of text on A4 as offices set it, mm: the file's widths are of a screen. */
    private static final double TEXT_WIDTH = 165;
    private static final String BODY = "tbody";
    private static final List<String> GROUPS = List.of("thead", BODY, "tfoot");
    private static final Set<String> INNER = Set.of("table", "p", "div", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote");
    private static final int FEW_CELLS = 4;

    private final Shared shared;
    private final Element table;
    private final Style style;
    private final List<Element> rows;
    /** Of each row those that are shown: asked for often, and each asks the style sheet. */
    private final Map<Element, List<Element>> cells = new IdentityHashMap<>();

    HtmlTable(Shared shared, Element table, Style style) {
        this.shared = shared;
        this.table = table;
        this.style = style;
        this.rows = rows();
        rows.forEach(r -> cells.put(r, shown(r)));
    }

    /** Rows that are shown, those of the head first and those of the foot last, as they are printed. */
    private List<Element> rows() {
        var out = new LinkedHashSet<Element>();
        for (var group : GROUPS) {
            for (var child : table.children()) {
                var ofGroup = GROUPS.contains(child.normalName()) ? child.normalName() : BODY;
                if (ofGroup.equals(group) && !isHidden(child)) {
                    addRows(child, out);
                }
            }
        }
        return List.copyOf(out);
    }

    /** Cells that have lost their row are a row as they stand. */
    private void addRows(Element element, Set<Element> out) {
        switch (element.normalName()) {
            case "tr" -> out.add(element);
            case "td", "th" -> out.add(element.parent());
            case "thead", BODY, "tfoot" -> element.children().stream().filter(c -> !GROUPS.contains(c.normalName()) && !isHidden(c)).forEach(c -> addRows(c, out));
            default -> {
                // Columns, the title.
            }
        }
    }

    /** The cells that are shown. */
    List<Element> cells() {
        return rows.stream().flatMap(r -> cells(r).stream()).toList();
    }

    private List<Element> cells(Element row) {
        return cells.get(row);
    }

    private List<Element> shown(Element row) {
        return row.children().stream().filter(c -> (c.normalName().equals("td") || c.normalName().equals("th")) && !isHidden(c)).toList();
    }

    private boolean isHidden(Element element) {
        return Walker.isHidden(element, shared.styles().of(element));
    }

    /** What a cell's letters inherit. */
    Style style(Element cell) {
        var row = cell.parent();
        var around = row == null || row.parent() == table || row.parent() == null
                ? style
                : style.in(row.parent(), shared.styles().of(row.parent()));
        var inRow = row == null ? around : around.in(row, shared.styles().of(row));
        return inRow.in(cell, shared.styles().of(cell));
    }

    /** Whether it only places texts on a screen, as mails and web pages do: what is in it is read as it stands. */
    boolean isLayout() {
        var cells = cells();
        if (isRuled() || cells.stream().anyMatch(c -> c.normalName().equals("th")) || table.children().stream().anyMatch(c -> c.normalName().equals("caption"))) {
            return false;
        }
        return table.attr("role").equals("presentation") && cells.size() < FEW_CELLS
                || cells.stream().anyMatch(c -> holds(c, Set.of("table")))
                || rows.stream().allMatch(r -> cells(r).size() <= 1) && cells.stream().anyMatch(c -> holds(c, INNER));
    }

    /** Whether lines are drawn around its cells. */
    private boolean isRuled() {
        var border = table.attr("border");
        if (border.matches("\\d+") && !border.matches("0+")) {
            return true;
        }
        var cells = cells();
        var ruled = cells.stream().filter(c -> isBorder(shared.styles().of(c))).count();
        return ruled * 2 > cells.size();
    }

    private static boolean isBorder(Css css) {
        return List.of("border", "border-top", "border-left", "border-bottom").stream().map(css::get)
                .anyMatch(b -> b.contains("solid") || b.contains("double") || b.contains("dashed") || b.contains("dotted"));
    }

    /** Nothing where it has no cells. */
    Optional<Grid> grid() {
        var shape = new ArrayList<List<Placed>>();
        var columns = 0;
        var open = new int[Limits.MOST_COLUMNS + 1];
        for (var r = 0; r < rows.size(); r++) {
            var placed = new ArrayList<Placed>();
            var column = 0;
            for (var cell : cells(rows.get(r))) {
                while (column < Limits.MOST_COLUMNS && open[column] > 0) {
                    column++;
                }
                var across = Math.min(span(cell, "colspan", 1), Limits.MOST_COLUMNS + 1 - column);
                var down = Math.clamp(span(cell, "rowspan", rows.size()), 1, rows.size() - r);
                placed.add(new Placed(cell, column, Math.max(1, across), down));
                for (var c = column; c < Math.min(column + across, open.length); c++) {
                    open[c] = down;
                }
                column += Math.max(1, across);
            }
            columns = Math.max(columns, column);
            for (var c = 0; c < open.length; c++) {
                open[c] = Math.max(0, open[c] - 1);
            }
            shape.add(placed);
        }
        if (columns == 0) {
            return Optional.empty();
        }
        shared.limits().cells(rows.size(), columns);
        var width = Math.round(TEXT_WIDTH / columns * 100) / 100.0;
        return Optional.of(new Grid(isRuled() || !hasParagraphs(), Collections.nCopies(columns, width), gridRows(shape), Spot.NOWHERE));
    }

    private record Placed(Element cell, int column, int across, int down) {}

    /** Word and mails put paragraphs into the cells: of theirs, those without lines may only place texts. */
    private boolean hasParagraphs() {
        return cells().stream().anyMatch(c -> holds(c, Set.of("p")));
    }

    private static boolean holds(Element cell, Set<String> tags) {
        return cell.stream().anyMatch(e -> tags.contains(e.normalName()));
    }

    private static int span(Element cell, String name, int ofZero) {
        var said = cell.attr(name).strip();
        var span = said.matches("\\d{1,6}") ? Integer.parseInt(said) : 1;
        return span == 0 ? ofZero : span;
    }

    private List<GridRow> gridRows(List<List<Placed>> shape) {
        var out = new ArrayList<GridRow>();
        for (var r = 0; r < shape.size(); r++) {
            var row = rows.get(r);
            var cells = shape.get(r).stream()
                    .map(p -> new GridCell(p.column(), p.across(), p.down(), new Walker(shared).cell(p.cell(), style(p.cell()))))
                    .toList();
            var parent = row.parent();
            var head = parent != null && parent.normalName().equals("thead")
                    || !cells(row).isEmpty() && cells(row).stream().allMatch(c -> c.normalName().equals("th"));
            out.add(new GridRow(head, cells, List.of(), 0));
        }
        return out;
    }
}
