package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/**
 * The cells of a grid, one for each column and row: those that a span covers are empty.
 *
 * @param flagged how many rows at the top the file says are repeated on each page
 */
record CellGrid(List<List<Cell>> rows, int flagged) {

    private static final Pattern DASHED = Pattern.compile("^[-–] ");
    private static final int LONGEST_NAME = 60;

    static CellGrid of(Grid grid) {
        var rows = new ArrayList<List<Cell>>();
        var flagged = 0;
        for (var row : grid.rows()) {
            var cells = new ArrayList<>(Collections.nCopies(grid.columns(), Cell.EMPTY));
            for (var cell : row.cells()) {
                if (cell.column() < grid.columns()) {
                    var across = Math.clamp(cell.colSpan(), 1, grid.columns() - cell.column());
                    var down = Math.clamp(cell.rowSpan(), 1, grid.rows().size() - rows.size());
                    cells.set(cell.column(), new Cell(content(cell), across, down, false));
                }
            }
            if (row.header() && flagged == rows.size()) {
                flagged++;
            }
            rows.add(cells);
        }
        return new CellGrid(rows, flagged);
    }

    /** Numbers of automatic lists in a cell become part of its text. */
    private static RichText content(GridCell cell) {
        var parts = cell.paras().stream().map(CellGrid::content).filter(c -> !c.text().isEmpty()).toList();
        var printed = cell.paras().stream().anyMatch(p -> p.spot().page() > 0);
        return Rich.join(parts, printed && isBrokenName(parts) ? " " : "\n");
    }

    /** Whether the lines of a printed cell are one name that broke before its hyphen: {@code Phòng Văn hóa / - Xã hội}. */
    private static boolean isBrokenName(List<RichText> parts) {
        return parts.size() == 2
                && !DASHED.matcher(parts.getFirst().text()).find()
                && DASHED.matcher(parts.getLast().text()).find()
                && !Wording.isEnded(parts.getFirst().text())
                && parts.getFirst().text().length() + parts.getLast().text().length() <= LONGEST_NAME;
    }

    private static RichText content(Para para) {
        var content = Rich.slice(para.content(), 0);
        return para.label() == null ? content : Rich.join(RichText.of(para.label().text()), " ", content);
    }

    String text(int row, int column) {
        return rows.get(row).get(column).text();
    }

    static boolean isBold(List<Cell> row) {
        return row.stream().anyMatch(c -> !c.content().isBlank())
                && row.stream().filter(c -> !c.content().isBlank()).allMatch(c -> Rich.all(c.content(), MarkStyle.BOLD) || !hasWord(c.text()));
    }

    private static boolean hasWord(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** The row with what its kind prints bold by itself taken off. */
    static List<Cell> unbold(List<Cell> row) {
        return row.stream()
                .map(c -> Rich.all(c.content(), MarkStyle.BOLD) ? c.withContent(Rich.without(c.content(), MarkStyle.BOLD)) : c)
                .toList();
    }

    static List<String> folded(List<Cell> row) {
        return row.stream().map(c -> Wording.fold(c.text())).toList();
    }
}
