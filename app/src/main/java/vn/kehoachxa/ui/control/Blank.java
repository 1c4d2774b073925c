package vn.kehoachxa.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing yet: what it is about, what to do, and the buttons that do it. */
public final class Blank extends VBox {

    public Blank(Ikon picture, String title, String message, Button... actions) {
        var icon = new FontIcon(picture);
        icon.getStyleClass().add("blank-icon");
        var heading = new Label(title);
        heading.getStyleClass().add("blank-title");
        var text = new Label(message);
        text.getStyleClass().add("blank-text");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon, heading, text);
        if (actions.length > 0) {
            var buttons = new HBox(10, actions);
            buttons.setAlignment(Pos.CENTER);
            getChildren().add(buttons);
        }
        getStyleClass().add("blank");
        setAlignment(Pos.CENTER);
    }
}
