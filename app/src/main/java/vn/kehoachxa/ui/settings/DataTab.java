package vn.kehoachxa.ui.settings;

import java.nio.file.Path;
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

/** The section of the settings that says where the office's data lies. */
public final class DataTab {

    private DataTab() {}

    /** @param open shows the folder in the system's own file manager */
    public static Tab of(Path folder, Runnable open, Messages messages) {
        var title = new Label(messages.text("settings.data.title"));
        title.getStyleClass().add("form-group-title");
        var hint = new Label(messages.text("settings.data.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        var path = new TextField(folder.toAbsolutePath().normalize().toString());
        path.setId("data-folder");
        path.setEditable(false);
        path.setAccessibleText(messages.text("settings.data.title"));
        HBox.setHgrow(path, Priority.ALWAYS);
        var button = new Button(messages.text("settings.data.open"), new FontIcon(Feather.FOLDER));
        button.setId("data-folder-open");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(e -> open.run());
        var row = new HBox(path, button);
        row.getStyleClass().add("form-row");
        var group = new VBox(title, hint, row);
        group.getStyleClass().add("form-group");
        var form = new VBox(group);
        form.getStyleClass().addAll("form", "settings-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        var tab = new Tab(messages.text("settings.tab.data"), scroll);
        tab.setId("settings-tab-data");
        return tab;
    }
}
