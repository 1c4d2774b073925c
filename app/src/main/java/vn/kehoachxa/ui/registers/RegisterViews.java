package vn.kehoachxa.ui.registers;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.task.Delays;

/**
 * Makes the views of registers.
 *
 * @param removed is told that something was taken out, and what brings it back
 * @param go shows where something is used
 */
public record RegisterViews(
        RegistersModel registers, Messages messages, Delays delays, BiConsumer<String, Runnable> removed, Consumer<UsedIn> go) {

    <T> RegisterView<T> view(RegisterModel<T> model) {
        var view = new RegisterView<>(registers, model, messages, delays, removed, go);
        if (model.register() instanceof Acts) {
            view.getChildren().add(1, fromPapers());
        }
        return view;
    }

    /** The days off as a section of the settings. */
    public Tab daysOff() {
        var model = registers.daysOff();
        // In a small window its buttons are reached by scrolling.
        var scroll = new ScrollPane(view(model));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("form-scroll");
        var tab = new Tab(messages.text("register." + model.register().code() + ".tab"), scroll);
        tab.setId("settings-tab-" + model.register().code());
        return tab;
    }

    private HBox fromPapers() {
        var told = new Label();
        told.setId("register-act-found");
        told.getStyleClass().add("form-hint");
        var add = new Button(messages.text("register.act.add"));
        add.setId("register-act-add-all");
        add.setOnAction(e -> told.setText(messages.text("register.act.added", registers.addActsOfPapers())));
        var row = new HBox(add, told);
        row.getStyleClass().add("setting-row");
        return row;
    }
}
