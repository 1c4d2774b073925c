package vn.kehoachxa.ui.registers;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;

/** What all registers look like: a hint, items with their search at the left, the chosen one beside them. */
final class RegisterParts {

    /** How much of the width the items have. */
    private static final double SHARE = 0.4;

    private RegisterParts() {}

    /** Puts them into a register. */
    static void lay(VBox register, String hint, VBox items, Node chosen) {
        var above = new Label(hint);
        above.getStyleClass().add("form-hint");
        above.setWrapText(true);
        above.setMinHeight(Region.USE_PREF_SIZE);
        items.getStyleClass().add("register-items");
        var columns = new HBox(items, chosen);
        columns.getStyleClass().add("register-columns");
        HBox.setHgrow(chosen, Priority.ALWAYS);
        items.prefWidthProperty().bind(columns.widthProperty().multiply(SHARE));
        VBox.setVgrow(columns, Priority.ALWAYS);
        register.getChildren().addAll(above, columns);
    }

    /** The search above a list: Down and Enter lead into it, Escape takes out what was typed. */
    static TextField search(String id, StringProperty filter, ListView<?> list, Messages messages) {
        var search = new TextField();
        search.setId(id);
        search.setPromptText(messages.text("register.search"));
        search.setAccessibleText(messages.text("register.search"));
        search.textProperty().bindBidirectional(filter);
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                e.consume();
            }
        });
        return search;
    }
}
