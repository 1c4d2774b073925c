package vn.kehoachxa.ui.settings;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.FormField;

/** The section of the settings that says how the office is reminded. */
public final class RemindingTab {

    private RemindingTab() {}

    public static Tab of(RemindingModel model, Messages messages) {
        var title = new Label(messages.text("reminding.title"));
        title.getStyleClass().add("form-group-title");
        var hint = new Label(messages.text("reminding.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        var days = new FormField(
                "reminding-days", messages.text("reminding.days"), messages.text("reminding.days.prompt"), model.days(), model.daysError());
        var time = new FormField(
                "reminding-time", messages.text("reminding.time"), messages.text("reminding.time.prompt"), model.time(), model.timeError());
        var row = new HBox(days, time);
        row.getChildren().forEach(f -> ((FormField) f).setPrefWidth(300));
        row.getStyleClass().add("form-row");
        var group = new VBox(title, hint, row);
        group.getStyleClass().add("form-group");
        var form = new VBox(group);
        form.getStyleClass().addAll("form", "settings-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        var tab = new Tab(messages.text("reminding.tab"), scroll);
        tab.setId("settings-tab-reminding");
        return tab;
    }
}
