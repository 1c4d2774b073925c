package vn.kehoachxa.ui.registers;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.task.Delays;

/** The registers as sections of the settings. */
public final class RegisterTabs {

    private RegisterTabs() {}

    /**
     * One section a register.
     *
     * @param removed is told that something was taken out, and what brings it back
     */
    public static List<Tab> of(RegistersModel registers, Messages messages, Delays delays, BiConsumer<String, Runnable> removed) {
        return registers.all().stream().map(r -> tab(registers, r, messages, delays, removed)).toList();
    }

    private static <T> Tab tab(
            RegistersModel registers, RegisterModel<T> model, Messages messages, Delays delays, BiConsumer<String, Runnable> removed) {
        var code = model.register().code();
        var view = new RegisterView<>(registers, model, messages, delays, removed);
        if (model.register() instanceof Acts) {
            view.getChildren().add(1, fromPapers(registers, messages));
        }
        var tab = new Tab(messages.text("register." + code + ".tab"), view);
        tab.setId("settings-tab-" + code);
        return tab;
    }

    private static HBox fromPapers(RegistersModel registers, Messages messages) {
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
