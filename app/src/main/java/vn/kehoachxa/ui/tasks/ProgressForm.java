package vn.kehoachxa.ui.tasks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.NumberStringConverter;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskWords;

/** Where somebody says how far a task is. */
final class ProgressForm extends VBox {

    private final ProgressModel model;
    private final Messages messages;
    private final Map<TaskStatus, ToggleButton> states = new EnumMap<>(TaskStatus.class);

    ProgressForm(ProgressModel model, EvidenceChoice files, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("progress-form");
        getStyleClass().add("progress-form");
        var day = Controls.dayField("progress-day", messages.text("progress.day"), model.day());
        var by = new TextField();
        by.setId("progress-by");
        by.setAccessibleText(messages.text("progress.by"));
        by.textProperty().bindBidirectional(model.by());
        var when = new HBox(Controls.named(messages.text("progress.day"), day), Controls.named(messages.text("progress.by"), by));
        when.getChildren().forEach(n -> HBox.setHgrow(n, Priority.ALWAYS));
        when.getStyleClass().add("form-row");
        getChildren().addAll(
                states(), percent(), when, Controls.error("progress-day-error", model.dayError()), round(), note(),
                Controls.error("progress-note-error", model.noteError()), new EvidenceField("progress-files", model.files(), model::add, files, messages));
        visibleProperty().bind(model.task().isNotNull());
        managedProperty().bind(visibleProperty());
        disableProperty().bind(model.busy());
    }

    private Node states() {
        for (var status : TaskStatus.values()) {
            var button = new ToggleButton(messages.text("follow.status." + status.code()));
            button.setId("progress-" + status.code().replace('_', '-'));
            button.setOnAction(e -> {
                model.status().set(status);
                button.setSelected(true);
            });
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            states.put(status, button);
        }
        model.status().subscribe(now -> states.forEach((status, button) -> button.setSelected(status == now)));
        var segmented = new SegmentedButton(states.values().toArray(ToggleButton[]::new));
        segmented.getStyleClass().add("progress-states");
        return segmented;
    }

    private Node percent() {
        var slider = new Slider(0, 100, 0);
        slider.setId("progress-slider");
        slider.setAccessibleText(messages.text("progress.percent"));
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(10);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(false);
        slider.valueProperty().bindBidirectional(model.percent());
        HBox.setHgrow(slider, Priority.ALWAYS);
        var number = new TextField();
        number.setId("progress-percent");
        number.setAccessibleText(messages.text("progress.percent"));
        number.setPrefColumnCount(3);
        number.setTextFormatter(new TextFormatter<>(change -> isPercent(change.getControlNewText()) ? change : null));
        number.textProperty().bindBidirectional(model.percent(), new NumberStringConverter("0") {
            @Override
            public Number fromString(String text) {
                return text == null || text.isEmpty() ? 0 : Integer.parseInt(text);
            }
        });
        var line = new HBox(slider, number, new Label("%"));
        line.getStyleClass().add("progress-percent");
        line.disableProperty().bind(Bindings.createBooleanBinding(
                () -> model.status().get() == TaskStatus.DONE, model.status()));
        return line;
    }

    private static boolean isPercent(String text) {
        return text.matches("\\d{0,3}") && (text.isEmpty() || Integer.parseInt(text) <= 100);
    }

    private Node round() {
        var name = messages.text("progress.met");
        ComboBox<LocalDate> box = Controls.choice(
                "progress-met", name, List.of(), d -> d == null ? messages.text("progress.met.none") : TaskWords.day(d));
        model.rounds().subscribe(rounds -> {
            var offered = new ArrayList<LocalDate>();
            offered.add(null);
            offered.addAll(rounds);
            box.getItems().setAll(offered);
            box.setValue(null);
        });
        box.valueProperty().bindBidirectional(model.met());
        var round = Controls.named(name, box);
        // By being done all of them are met, by being stopped none.
        round.visibleProperty().bind(Bindings.createBooleanBinding(
                () -> !model.rounds().get().isEmpty() && !model.status().get().isOver(), model.rounds(), model.status()));
        round.managedProperty().bind(round.visibleProperty());
        return round;
    }

    private Node note() {
        var note = new TextArea();
        note.setId("progress-note");
        note.setWrapText(true);
        note.setPrefRowCount(3);
        note.textProperty().bindBidirectional(model.note());
        note.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            // Tab goes on, as in every other field; a note needs none.
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                e.consume();
                note.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        var named = Controls.named("", note);
        var label = (Label) named.getChildren().getFirst();
        label.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(model.status().get() == TaskStatus.STOPPED ? "progress.reason" : "progress.note"), model.status()));
        note.accessibleTextProperty().bind(label.textProperty());
        return named;
    }

    /** The keyboard goes to the state. */
    void focusFirst() {
        states.get(model.status().get()).requestFocus();
    }
}
