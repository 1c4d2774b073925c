package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;

/** Which rows of a table are groups and totals. */
final class RowKinds {

    /** A sum, and neither a meeting that sums a year up ("tổng kết") nor work ("công tác"). */
    private static final Pattern TOTAL = Pattern.compile(
            "^(tong (cong|so|kinh phi|du toan|muc|nhu cau|chi|thu|nguon|von)|(tong|cong)(?! ?(?![ivx]+\\b)[a-z]{2}))\\b[^a-z]*( \\(?[ivx0-9a-z+ ]*\\)?)?.{0,30}$");
    private static final Pattern GROUP_NUMBER = Pattern.compile("[IVXLC]+[.)]?|[A-ZĐ][.)]?");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,} \\S");
    private static final Pattern COUNT = Pattern.compile("\\d+[.)]?");

    private RowKinds() {}

    /** @param rows without the header */
    static List<RowKind> of(List<List<Cell>> rows, List<Role> roles) {
        var number = roles.indexOf(Role.NO);
        var counted = number >= 0 && rows.stream().anyMatch(r -> COUNT.matcher(r.get(number).text().strip()).matches());
        var allBold = rows.stream().allMatch(CellGrid::isBold);
        var kinds = new ArrayList<RowKind>();
        for (var i = 0; i < rows.size(); i++) {
            kinds.add(kind(rows, i, roles, number, counted, allBold));
        }
        return kinds;
    }

    private static RowKind kind(List<List<Cell>> rows, int at, List<Role> roles, int number, boolean counted, boolean allBold) {
        var row = rows.get(at);
        var no = number < 0 ? "" : row.get(number).text().strip();
        if (isTotal(row, no, number, at == rows.size() - 1 || at == 0)) {
            return RowKind.TOTAL;
        }
        if (counted && GROUP_NUMBER.matcher(no).matches()) {
            return RowKind.GROUP;
        }
        var filled = new ArrayList<Integer>();
        for (var c = 0; c < row.size(); c++) {
            if (c != number && !row.get(c).content().isBlank()) {
                filled.add(c);
            }
        }
        if (number >= 0 && row.get(number).colSpan() >= Math.max(2, row.size() - 1) && filled.isEmpty() && !no.isEmpty()) {
            return RowKind.GROUP;
        }
        // A text knows no cells across: the title stands in the column of the numbers.
        if (filled.isEmpty() && row.size() > 2 && WORDS.matcher(no).find()) {
            return RowKind.GROUP;
        }
        if (filled.size() != 1) {
            return hasSubNumbers(rows, at, number, no) && CellGrid.isBold(row) ? RowKind.GROUP : RowKind.ROW;
        }
        var only = row.get(filled.getFirst());
        var across = only.colSpan() > 1 && only.colSpan() >= row.size() - filled.getFirst() - 1;
        var bold = CellGrid.isBold(row) && !allBold;
        var unnumbered = number >= 0 && no.isEmpty() && roles.get(filled.getFirst()) == Role.TEXT && Wording.isAllCapitals(only.text());
        return across && row.size() > 2 || bold && row.size() > 2 || unnumbered || hasSubNumbers(rows, at, number, no) ? RowKind.GROUP : RowKind.ROW;
    }

    /** Whether the next row is counted below this one: {@code 1.1} after {@code 1}. */
    private static boolean hasSubNumbers(List<List<Cell>> rows, int at, int number, String no) {
        return number >= 0 && COUNT.matcher(no).matches() && at + 1 < rows.size()
                && rows.get(at + 1).get(number).text().strip().matches(Pattern.quote(no.replaceAll("\\D", "")) + "\\.\\d+.*");
    }

    private static boolean isTotal(List<Cell> row, String no, int number, boolean edge) {
        if (!no.isEmpty() && !TOTAL.matcher(Wording.fold(no)).matches()) {
            return false;
        }
        var first = row.stream().filter(c -> !c.content().isBlank()).findFirst().map(c -> Wording.fold(c.text())).orElse("");
        var amount = row.stream().anyMatch(c -> c.text().strip().matches("[\\d.,\\s\u00a0]*\\d[\\d.,\\s\u00a0]*(đ|đồng)?"));
        return TOTAL.matcher(first).matches() && (edge || amount || CellGrid.isBold(row));
    }
}
