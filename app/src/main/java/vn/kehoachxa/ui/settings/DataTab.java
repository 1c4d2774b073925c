package vn.kehoachxa.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;

/** The section of the settings that says where the office's data lies, and brings it elsewhere. */
public final class DataTab {

    /**
     * What can be done.
     *
     * @param show shows a folder in the system's own file manager
     * @param move brings the data to another folder; null where it stays where the program was told that it is
     * @param other opens data that lies in another folder; null with {@code move}
     */
    public record Ways(Consumer<Path> show, Runnable move, Runnable other) {}

    private DataTab() {}

    /** @param folder where the data lies @param old where it lay until it was moved in this run; null where it was not */
    public static Tab of(Path folder, Path old, Ways ways, Messages messages) {
        var path = new TextField(folder.toAbsolutePath().normalize().toString());
        path.setId("data-folder");
        path.setEditable(false);
        path.setAccessibleText(messages.text("settings.data.title"));
        HBox.setHgrow(path, Priority.ALWAYS);
        var row = new HBox(path, button("data-folder-open", messages.text("settings.data.open"), Feather.FOLDER, () -> ways.show().accept(folder)));
        row.getStyleClass().add("form-row");
        var form = new VBox(group(messages.text("settings.data.title"), messages.text("settings.data.hint"), row));
        if (old != null) {
            var left = group(messages.text("move.done.title"), messages.text("move.done", old.toAbsolutePath()),
                    button("data-folder-old", messages.text("move.done.open"), Feather.FOLDER, () -> ways.show().accept(old)));
            left.setId("data-folder-left");
            form.getChildren().add(left);
        }
        if (ways.move() == null) {
            form.getChildren().add(group(messages.text("settings.data.move.title"), messages.text("settings.data.fixed")));
        } else {
            form.getChildren().addAll(
                    group(messages.text("settings.data.move.title"), messages.text("settings.data.move.hint"),
                            button("data-folder-move", messages.text("settings.data.move"), Feather.HARD_DRIVE, ways.move())),
                    group(messages.text("settings.data.other.title"), messages.text("settings.data.other.hint"),
                            button("data-folder-other", messages.text("settings.data.other"), Feather.FOLDER_PLUS, ways.other())));
        }
        form.getStyleClass().addAll("form", "settings-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        var tab = new Tab(messages.text("settings.tab.data"), scroll);
        tab.setId("settings-tab-data");
        return tab;
    }

    private static Button button(String id, String text, Feather icon, Runnable action) {
        var button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static VBox group(String title, String hint, Node... below) {
        var name = new Label(title);
        name.getStyleClass().add("form-group-title");
        var text = new Label(hint);
        text.getStyleClass().add("form-hint");
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        var group = new VBox(name, text);
        group.getChildren().addAll(below);
        group.getStyleClass().add("form-group");
        return group;
    }
}
