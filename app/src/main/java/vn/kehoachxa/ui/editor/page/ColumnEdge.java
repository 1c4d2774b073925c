package vn.kehoachxa.ui.editor.page;

import java.util.UUID;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The edge between two columns in a header, which is dragged to give them other widths. */
final class ColumnEdge extends Region {

    static final double WIDTH = 7;

    private final UUID table;
    private final int column;

    /** @param column the one at its left */
    ColumnEdge(UUID table, int column, String tip) {
        this.table = table;
        this.column = column;
        getStyleClass().add("column-edge");
        setManaged(false);
        setCursor(Cursor.H_RESIZE);
        Tooltip.install(this, new Tooltip(tip));
    }

    UUID table() {
        return table;
    }

    int column() {
        return column;
    }
}
