package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Cell;

/** How many rows at the top of a table are its header, and what each column's header says. */
final class HeaderRows {

    private static final Pattern COUNTED = Pattern.compile("\\(?(\\d{1,2}|[A-Za-z])\\)?( ?=.*)?");
    private static final int MOST = 4;

    private HeaderRows() {}

    static int count(CellGrid grid) {
        var rows = grid.rows();
        var count = grid.flagged() > 0 && grid.flagged() < rows.size() ? Math.min(grid.flagged(), MOST) : guessed(rows);
        if (count > 0 && count < rows.size() && isColumnNumbers(rows.get(count))) {
            count++;
        }
        return Math.min(count, rows.size());
    }

    private static int guessed(List<List<Cell>> rows) {
        var first = rows.getFirst();
        var known = first.stream().filter(c -> ColumnRoles.role(c.text()).isPresent()).count();
        var numbered = first.getFirst().text().strip().matches("\\d+[.)]?|[IVX]+[.)]?");
        if (numbered || known < 2 && !(CellGrid.isBold(first) && filled(first) >= 2)) {
            return 0;
        }
        var count = Math.clamp(first.stream().mapToInt(Cell::rowSpan).max().orElse(1), 1, MOST);
        var across = first.stream().anyMatch(c -> c.colSpan() > 1);
        if (count == 1 && across && rows.size() > 1 && rows.get(1).getFirst().content().isBlank() && filled(rows.get(1)) >= 2) {
            count = 2;
        }
        return count == 1 && !across && rows.size() > 2 && fillsGaps(first, rows.get(1)) ? 2 : count;
    }

    /** Whether a row names the columns that the header above leaves open: two rows of headers in a text, which knows no merged cells. */
    private static boolean fillsGaps(List<Cell> header, List<Cell> row) {
        if (!row.getFirst().content().isBlank() || header.stream().noneMatch(c -> c.content().isBlank())) {
            return false;
        }
        for (var c = 1; c < header.size(); c++) {
            var open = header.get(c).content().isBlank();
            var beginsGap = open || c + 1 < header.size() && header.get(c + 1).content().isBlank();
            if (open && row.get(c).content().isBlank() || !beginsGap && !row.get(c).content().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private static long filled(List<Cell> row) {
        return row.stream().filter(c -> !c.content().isBlank()).count();
    }

    /** {@code (1) (2) (3)} under the headers. */
    private static boolean isColumnNumbers(List<Cell> row) {
        var texts = row.stream().map(c -> c.text().strip()).filter(t -> !t.isEmpty()).toList();
        if (texts.size() < 3 || !texts.stream().allMatch(t -> COUNTED.matcher(t).matches())) {
            return false;
        }
        var digits = texts.stream().map(t -> t.replaceAll("=.*|\\D", "")).filter(d -> !d.isEmpty()).map(Integer::valueOf).toList();
        for (var i = 1; i < digits.size(); i++) {
            if (digits.get(i) != digits.get(i - 1) + 1) {
                return false;
            }
        }
        return digits.size() >= 2 && digits.getFirst() <= 2;
    }

    /** The lowest header of each column. */
    static List<String> labels(CellGrid grid, int count) {
        return labels(grid, count, false);
    }

    /** What stands over the lowest header of each column. */
    static List<String> above(CellGrid grid, int count) {
        return labels(grid, count, true);
    }

    private static List<String> labels(CellGrid grid, int count, boolean over) {
        var out = new ArrayList<String>();
        for (var column = 0; column < grid.rows().getFirst().size(); column++) {
            var texts = new ArrayList<String>();
            for (var row = 0; row < count; row++) {
                var text = Wording.oneLine(covering(grid, row, column));
                if (!text.isEmpty() && !texts.contains(text) && !(row == count - 1 && row > 0 && isColumnNumbers(grid.rows().get(row)))) {
                    texts.add(text);
                }
            }
            if (over) {
                out.add(texts.size() < 2 ? "" : texts.get(texts.size() - 2));
            } else {
                out.add(texts.isEmpty() ? "" : texts.getLast());
            }
        }
        return out;
    }

    private static String covering(CellGrid grid, int row, int column) {
        for (var left = column; left >= 0; left--) {
            var cell = grid.rows().get(row).get(left);
            if (!cell.content().isBlank()) {
                return left + cell.colSpan() > column ? cell.text() : "";
            }
        }
        return "";
    }
}
