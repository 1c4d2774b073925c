package vn.kehoachxa.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small controls with everything that makes them usable: a name, a tip, a look. */
public final class Controls {

    private Controls() {}

    /** A flat button that shows only an icon; its name is read aloud and shown as a tip. */
    public static Button iconButton(Ikon icon, String name) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /** A heading of a screen. */
    public static Label title(String text) {
        var label = new Label(text);
        label.getStyleClass().add("screen-title");
        return label;
    }
}
