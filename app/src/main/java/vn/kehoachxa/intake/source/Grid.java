package vn.kehoachxa.intake.source;

import java.util.List;

/**
 * A table, or texts that stand side by side without lines, as the head and the foot of a paper do.
 *
 * @param ruled whether most of its cells have lines around them; a grid without lines is a way of placing texts
 * @param widths of the columns, mm; the number of columns
 */
public record Grid(boolean ruled, List<Double> widths, List<GridRow> rows, Spot spot) implements Piece {

    public Grid {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    public int columns() {
        return widths.size();
    }
}
