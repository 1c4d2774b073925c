package vn.kehoachxa.ui.editor.page;

import java.util.UUID;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a row is taken by to be dragged elsewhere. It shows while the mouse is over its row. */
final class RowGrip extends StackPane {

    static final double WIDTH = 18;

    private UUID row;

    RowGrip(String tip) {
        super(new FontIcon(Feather.MORE_VERTICAL));
        getStyleClass().add("row-grip");
        setManaged(false);
        setCursor(Cursor.OPEN_HAND);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(tip);
        Tooltip.install(this, new Tooltip(tip));
    }

    void of(UUID newRow) {
        row = newRow;
    }

    UUID row() {
        return row;
    }
}
