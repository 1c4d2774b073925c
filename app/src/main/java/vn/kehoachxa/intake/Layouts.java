package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;

/** Grids that only place texts beside each other, and how to read them. */
final class Layouts {

    private Layouts() {}

    /** Whether it is a table of the text and not a way of placing paragraphs. */
    static boolean isTable(Grid grid) {
        var columns = grid.columns();
        if (columns < 2 || filledCells(grid) < 2) {
            return false;
        }
        if (grid.ruled() || grid.rows().stream().anyMatch(GridRow::header)) {
            return true;
        }
        var first = grid.rows().getFirst().cells().stream().map(c -> ColumnRoles.role(c.text())).filter(r -> r.isPresent()).count();
        return first >= 2 || columns >= 3 && grid.rows().size() >= 3;
    }

    private static long filledCells(Grid grid) {
        return grid.rows().stream().flatMap(r -> r.cells().stream()).filter(c -> !c.text().isBlank()).count();
    }

    /** The paragraphs of a grid, row by row. */
    static List<Para> paras(Grid grid) {
        return grid.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.paras().stream()).toList();
    }

    /** The paragraphs of a grid column by column: what stands below each other belongs together. */
    static List<List<Para>> columns(Grid grid) {
        return columns(grid.rows());
    }

    static List<List<Para>> columns(List<GridRow> rows) {
        var columns = new TreeMap<Integer, List<Para>>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                columns.computeIfAbsent(cell.column(), c -> new ArrayList<>()).addAll(cell.paras());
            }
        }
        return List.copyOf(columns.values());
    }

    /** The pieces with every grid that is no table as paragraphs. */
    static List<Piece> flattened(List<Piece> pieces) {
        var out = new ArrayList<Piece>();
        for (var piece : pieces) {
            switch (piece) {
                case Para para -> out.add(para);
                case Grid grid when isTable(grid) -> out.add(grid);
                case Grid grid -> out.addAll(paras(grid));
            }
        }
        return out;
    }

    /** Every paragraph of a piece. */
    static List<Para> paras(Piece piece) {
        return switch (piece) {
            case Para para -> List.of(para);
            case Grid grid -> paras(grid);
        };
    }

    static boolean isBlank(Piece piece) {
        return paras(piece).stream().allMatch(p -> p.text().isBlank());
    }
}
