package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Table;

/**
 * How wide the columns of a table are on the screen.
 *
 * @param width of the table on paper, in mm
 * @param shares of the columns, together 1: what their widths ask for, the rest by what their roles usually need
 */
record TableWidths(double width, List<Double> shares) {

    /** In mm of paper; on the screen "TT" needs more than it does in print. */
    static final double NARROWEST = 12;
    /** How far a key moves an edge, in mm of paper. */
    static final double STEP = 3;
    /** Columns without a width have this much of the table at the least. */
    private static final double LEAST_REST = 0.2;

    static TableWidths of(Paper paper, Table table) {
        return of(table, isAcross(paper, table.id()));
    }

    /** @param across whether it stands on a page that lies on its side */
    static TableWidths of(Table table, boolean across) {
        var width = (across ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH) - Decree30.MARGIN_LEFT - Decree30.MARGIN_RIGHT;
        return new TableWidths(width, shares(table.columns(), width));
    }

    private static boolean isAcross(Paper paper, UUID table) {
        return paper.appendices().stream()
                .anyMatch(a -> a.orientation() == Orientation.LANDSCAPE && a.blocks().stream().anyMatch(b -> b.id().equals(table)));
    }

    private static List<Double> shares(List<Column> columns, double width) {
        var given = columns.stream().filter(c -> c.width() != null).mapToDouble(c -> Math.max(NARROWEST, c.width())).sum();
        var usual = columns.stream().filter(c -> c.width() == null).mapToDouble(TableWidths::usual).sum();
        var rest = usual == 0 ? 0 : Math.max(1 - given / width, LEAST_REST);
        return IntStream.range(0, columns.size())
                .mapToObj(i -> {
                    var column = columns.get(i);
                    return column.width() == null
                            ? usual(column) / usual * rest
                            : Math.max(NARROWEST, column.width()) / given * (1 - rest);
                })
                .toList();
    }

    private static double usual(Column column) {
        return switch (column.role()) {
            case NO -> NARROWEST;
            case TEXT, CONTENT -> 56;
            case LEAD, SUPPORTING, UNITS, OUTCOME -> 33;
            case UNIT_OF_MEASURE -> 22;
            // Below the words stands what they mean: "→ đến 31/12/2026".
            case TIMING -> 45;
            default -> 28;
        };
    }
}
