package vn.kehoachxa.ui.editor;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** Above the paper: words that are looked for, and those that are to stand in their place. It takes no room while it is closed. */
final class FindBar extends VBox {

    private final FindModel model;
    private final Messages messages;
    private final TextField words;

    /** @param back gives the keyboard back to the text @param replaced is told how many places were replaced at once */
    FindBar(FindModel model, Messages messages, Runnable back, IntConsumer replaced) {
        this.model = model;
        this.messages = messages;
        setId("find-bar");
        getStyleClass().add("find-bar");
        words = field("find-words", "find.words", model.words());
        var replacement = field("find-replacement", "find.replacement", model.replacement());
        getChildren().addAll(first(back), second(replacement, replaced));
        // Both stand below each other and are alike.
        replacement.prefWidthProperty().bind(words.widthProperty());
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                model.close();
                back.run();
                e.consume();
            }
        });
        enter(words, model::next);
        enter(replacement, model::replace);
    }

    /** The keyboard goes into the words, all of them selected. */
    void focus() {
        words.requestFocus();
        words.selectAll();
    }

    private TextField field(String id, String key, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(messages.text(key));
        field.setAccessibleText(messages.text(key));
        field.setPrefColumnCount(22);
        field.setMinWidth(90);
        field.textProperty().bindBidirectional(value);
        return field;
    }

    private void enter(TextField field, Runnable action) {
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                if (e.isShiftDown()) {
                    model.previous();
                } else {
                    action.run();
                }
                e.consume();
            }
        });
    }

    private HBox first(Runnable back) {
        var count = new Label();
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::count, model.found(), model.index(), model.words()));
        var previous = Controls.iconButton(Feather.CHEVRON_UP, messages.text("find.previous"));
        previous.setId("find-previous");
        previous.setOnAction(e -> model.previous());
        var next = Controls.iconButton(Feather.CHEVRON_DOWN, messages.text("find.next"));
        next.setId("find-next");
        next.setOnAction(e -> model.next());
        var close = Controls.iconButton(Feather.X, messages.text("find.close"));
        close.setId("find-close");
        close.setOnAction(e -> {
            model.close();
            back.run();
        });
        return new HBox(
                words, toggle("find-case", "Aa", "find.case", model.matchCase()), toggle("find-marks", "a´", "find.marks", model.matchMarks()),
                previous, next, count, Controls.spacer(), close);
    }

    private String count() {
        var all = model.found().get().size();
        if (model.words().get().isEmpty()) {
            return "";
        }
        return all == 0 ? messages.text("find.none")
                : model.index().get() < 0 ? messages.text("find.count", all) : messages.text("find.index", model.index().get() + 1, all);
    }

    private HBox second(TextField replacement, IntConsumer replaced) {
        var one = new Button(messages.text("find.replace"));
        one.setId("find-replace");
        one.setOnAction(e -> model.replace());
        var all = new Button(messages.text("find.replace.all"));
        all.setId("find-replace-all");
        all.setOnAction(e -> {
            // The button itself has nothing more to do and would lose the keyboard to nobody.
            focus();
            model.replaceAll(replaced);
        });
        var none = Bindings.createBooleanBinding(() -> model.found().get().isEmpty(), model.found());
        one.disableProperty().bind(none);
        all.disableProperty().bind(none);
        var row = new HBox(replacement, one, all);
        row.visibleProperty().bind(model.replacing());
        row.managedProperty().bind(model.replacing());
        return row;
    }

    private ToggleButton toggle(String id, String text, String key, BooleanProperty value) {
        var toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setAccessibleText(messages.text(key));
        toggle.setTooltip(new Tooltip(messages.text(key)));
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }
}
