package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Spot;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Role;

/**
 * The cells of a list in a sheet, from its header on, made such as a table of a paper has them: without empty columns, without what is
 * signed below, each row saying by itself what a merged cell says for several, a column of groups made rows of groups.
 *
 * @param headerRows how many rows are the header
 */
record ListCells(List<List<Cell>> rows, int headerRows) {

    private static final double WIDTH = 20;
    private static final Pattern GROUPS = Pattern.compile("(nhom|linh vuc|mang|chuyen muc|phan)( (nhiem vu|cong viec|cong tac|noi dung|viec|linh vuc))?");
    private static final Pattern BELOW = Pattern.compile(
            "(nguoi (lap|tong hop|lam)( (bieu|bang|danh sach))?|noi nhan:?|tm\\. .*|kt\\. .*|thu truong.*|.{0,40}, ?ngay .{0,6} ?thang .{0,6} ?nam .*)");
    private static final Pattern COUNT = Pattern.compile("\\d+[.)]?");

    /** @param at the first row of the header */
    static ListCells from(List<List<Cell>> sheet, int at) {
        var rows = withoutEmptyColumns(sheet.subList(at, sheet.size()));
        var count = HeaderRows.count(new CellGrid(rows, 0));
        if (count == 0) {
            return new ListCells(rows, 0);
        }
        var labels = HeaderRows.labels(new CellGrid(rows, 0), count);
        var groups = groups(labels);
        var roles = roles(new CellGrid(rows, 0), count, groups);
        if (groups >= 0 && !roles.contains(Role.NO)) {
            return from(numbered(rows), 0);
        }
        var text = roles.indexOf(Role.TEXT);
        var body = filledDown(ended(rows.subList(count, rows.size()), roles.indexOf(Role.NO)), roles);
        body = joined(body, roles.indexOf(Role.NO), text);
        body = groups < 0 ? titled(body, roles.indexOf(Role.NO), text) : grouped(body, groups);
        var all = new ArrayList<>(rows.subList(0, count).stream().map(r -> groups < 0 ? r : without(r, groups)).toList());
        all.addAll(body);
        return new ListCells(all, count);
    }

    /** As a reader would have found them. */
    Grid grid() {
        var out = new ArrayList<GridRow>();
        for (var row : rows) {
            var header = out.size() < headerRows;
            var cells = new ArrayList<GridCell>();
            for (var c = 0; c < row.size(); c++) {
                var cell = row.get(c);
                if (!cell.content().isBlank()) {
                    var para = new Para(cell.content(), List.of(), null, Look.PLAIN, List.of(), Spot.NOWHERE);
                    cells.add(new GridCell(c, cell.colSpan(), cell.rowSpan(), List.of(para)));
                }
            }
            out.add(new GridRow(header, cells, List.of(), 0));
        }
        return new Grid(true, Collections.nCopies(rows.getFirst().size(), WIDTH), out, Spot.NOWHERE);
    }

    private static List<List<Cell>> withoutEmptyColumns(List<List<Cell>> rows) {
        var out = rows;
        for (var column = rows.getFirst().size() - 1; column >= 0 && out.getFirst().size() > 1; column--) {
            var c = column;
            if (out.stream().allMatch(r -> r.get(c).content().isBlank())) {
                out = out.stream().map(r -> without(r, c)).toList();
            }
        }
        return out;
    }

    /** The row without a column; a cell that reaches over it reaches less far. */
    private static List<Cell> without(List<Cell> row, int column) {
        var out = new ArrayList<Cell>();
        for (var c = 0; c < row.size(); c++) {
            var cell = row.get(c);
            if (c != column) {
                var over = c < column && c + cell.colSpan() > column;
                out.add(over ? new Cell(cell.content(), cell.colSpan() - 1, cell.rowSpan(), false) : cell);
            }
        }
        return out;
    }

    /** The column that names the group of each row, where another one names the work; or -1. */
    private static int groups(List<String> labels) {
        var found = IntStream.range(0, labels.size()).filter(c -> GROUPS.matcher(Wording.fold(labels.get(c))).matches()).findFirst().orElse(-1);
        var work = IntStream.range(0, labels.size()).filter(c -> c != found).mapToObj(labels::get).flatMap(l -> ColumnRoles.role(l).stream());
        return work.anyMatch(r -> r == Role.TEXT || r == Role.CONTENT) ? found : -1;
    }

    /** @param groups a column that names groups and nothing else, or -1 */
    private static List<Role> roles(CellGrid grid, int count, int groups) {
        var labels = new ArrayList<>(HeaderRows.labels(grid, count));
        if (groups >= 0) {
            labels.set(groups, "Nhóm");
        }
        var body = grid.rows().subList(count, grid.rows().size());
        var lengths = IntStream.range(0, labels.size()).mapToObj(c -> body.stream().mapToInt(r -> r.get(c).text().length()).sum()).toList();
        return ColumnRoles.roles(labels, HeaderRows.above(grid, count), lengths);
    }

    /** Without who signs, and what stands apart below the last number. */
    private static List<List<Cell>> ended(List<List<Cell>> body, int number) {
        var last = number < 0 ? -1 : IntStream.range(0, body.size()).filter(r -> !body.get(r).get(number).content().isBlank()).max().orElse(-1);
        for (var r = 0; r < body.size(); r++) {
            var first = body.get(r).stream().filter(c -> !c.content().isBlank()).findFirst();
            var apart = last >= 0 && r > last && r > 0 && isEmpty(body.get(r - 1));
            if (first.isPresent() && (apart || BELOW.matcher(Wording.fold(first.get().text())).matches())) {
                return body.subList(0, r);
            }
        }
        return body;
    }

    private static boolean isEmpty(List<Cell> row) {
        return row.stream().allMatch(c -> c.content().isBlank());
    }

    /** What a cell over several rows says is said in each of them; but not its number, and no amount, which would count again. */
    private static List<List<Cell>> filledDown(List<List<Cell>> body, List<Role> roles) {
        List<List<Cell>> out = new ArrayList<>();
        body.forEach(r -> out.add(new ArrayList<>(r)));
        for (var r = 0; r < out.size(); r++) {
            for (var c = 0; c < roles.size(); c++) {
                var cell = out.get(r).get(c);
                if (cell.rowSpan() > 1) {
                    var alone = new Cell(cell.content(), cell.colSpan(), 1, false);
                    var most = roles.get(c) == Role.NO || roles.get(c) == Role.AMOUNT ? 1 : cell.rowSpan();
                    for (var down = r; down < Math.min(out.size(), r + most); down++) {
                        if (down == r || !isEmpty(out.get(down))) {
                            out.get(down).set(c, alone);
                        }
                    }
                }
            }
        }
        return out;
    }

    /** A row that has neither a number nor any work goes on with the row above, a line each. */
    private static List<List<Cell>> joined(List<List<Cell>> body, int number, int text) {
        if (text < 0) {
            return body;
        }
        List<List<Cell>> out = new ArrayList<>();
        for (var row : body) {
            var rest = !isEmpty(row) && row.get(text).content().isBlank() && (number < 0 || row.get(number).content().isBlank())
                    && row.stream().allMatch(c -> c.colSpan() == 1);
            if (rest && !out.isEmpty() && filled(out.getLast(), number) > 1) {
                var before = out.removeLast();
                out.add(IntStream.range(0, row.size())
                        .mapToObj(c -> before.get(c).withContent(Rich.join(before.get(c).content(), "\n", row.get(c).content())))
                        .toList());
            } else if (!isEmpty(row)) {
                out.add(row);
            }
        }
        return out;
    }

    private static long filled(List<Cell> row, int number) {
        return IntStream.range(0, row.size()).filter(c -> c != number && !row.get(c).content().isBlank()).count();
    }

    /** In a list whose rows are counted, a row with nothing but a title, and no number, stands over those below. */
    private static List<List<Cell>> titled(List<List<Cell>> body, int number, int text) {
        if (number < 0 || text < 0) {
            return body;
        }
        List<List<Cell>> out = new ArrayList<>();
        for (var r = 0; r < body.size(); r++) {
            var row = body.get(r);
            var title = row.get(number).content().isBlank() && !row.get(text).content().isBlank() && filled(row, number) == 1;
            out.add(title && r + 1 < body.size() && COUNT.matcher(body.get(r + 1).get(number).text().strip()).matches()
                    ? across(row.get(text), row.size()) : row);
        }
        return out;
    }

    /** With a row of its own for each group that a column names; where it names none, the one above goes on. */
    private static List<List<Cell>> grouped(List<List<Cell>> body, int column) {
        List<List<Cell>> out = new ArrayList<>();
        var now = "";
        for (var row : body) {
            var group = row.get(column);
            if (!group.content().isBlank() && !group.text().equals(now)) {
                now = group.text();
                out.add(across(group, row.size() - 1));
            }
            var rest = without(row, column);
            if (!isEmpty(rest)) {
                out.add(rest);
            }
        }
        return out;
    }

    /** With an empty column of numbers in front: by it groups are told from what stands below them. */
    private static List<List<Cell>> numbered(List<List<Cell>> rows) {
        List<List<Cell>> out = new ArrayList<>();
        for (var row : rows) {
            out.add(Lists.inserted(row, 0, List.of(out.isEmpty() ? Cell.of("TT") : Cell.EMPTY)));
        }
        return out;
    }

    /** A row that is one cell. */
    private static List<Cell> across(Cell cell, int columns) {
        var row = new ArrayList<>(Collections.nCopies(columns, Cell.EMPTY));
        row.set(0, new Cell(cell.content(), columns, 1, false));
        return row;
    }
}
