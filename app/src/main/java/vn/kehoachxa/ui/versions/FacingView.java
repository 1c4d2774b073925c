package vn.kehoachxa.ui.versions;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.control.Controls;

/**
 * Two versions side by side in one list, so that both scroll together. F7 and Shift+F7 (or Alt+Down and Alt+Up) go from one difference to
 * the next.
 */
public final class FacingView extends BorderPane {

    private final FacingModel model;
    private final Messages messages;
    private final Runnable leave;
    private final ListView<FacingModel.Row> list = new ListView<>();

    /** @param subject of the paper @param leave goes back to where it was opened */
    public FacingView(FacingModel model, String subject, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        setId("facing");
        getStyleClass().add("comparison");
        setTop(new VBox(header(subject), sides()));
        setCenter(list());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node header(String subject) {
        var about = new Label(subject);
        about.getStyleClass().add("comparison-subject");
        about.setWrapText(true);
        var texts = new VBox(Controls.title(messages.text("facing.title")), about);
        texts.getStyleClass().add("comparison-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        var back = new Button(messages.text("facing.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("facing-back");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(e -> leave.run());
        var header = new HBox(texts, back);
        header.getStyleClass().addAll("screen-header", "comparison-header");
        return header;
    }

    private Node sides() {
        var count = new Label();
        count.setId("facing-count");
        count.getStyleClass().add("facing-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(Bindings.createStringBinding(this::counted, model.changes(), model.current()));
        var before = step("facing-previous", Feather.CHEVRON_UP, "facing.previous", -1);
        var next = step("facing-next", Feather.CHEVRON_DOWN, "facing.next", 1);
        var only = new CheckBox(messages.text("facing.only"));
        only.setId("facing-only");
        only.setMinWidth(USE_PREF_SIZE);
        only.selectedProperty().bindBidirectional(model.changesOnly());
        var middle = new HBox(count, before, next, only);
        middle.getStyleClass().add("facing-tools");
        var tools = new HBox(side("facing-from", "facing.from", model.from()), side("facing-to", "facing.to", model.to()));
        tools.getStyleClass().add("facing-sides");
        return new VBox(middle, tools);
    }

    private String counted() {
        return switch (model.changes().get()) {
            case -1 -> "";
            case 0 -> messages.text("facing.none");
            default -> messages.text("facing.count", model.position(), model.changes().get());
        };
    }

    private Button step(String id, Feather icon, String key, int direction) {
        var button = Controls.iconButton(icon, messages.text(key));
        button.setId(id);
        button.disableProperty().bind(model.changes().lessThan(1));
        button.setOnAction(e -> model.step(direction));
        return button;
    }

    private ComboBox<Version> side(String id, String key, ObjectProperty<Version> version) {
        var box = Controls.choice(id, messages.text(key), model.versions(), v -> v == null ? "" : model.name(v));
        box.setTooltip(new Tooltip(messages.text(key)));
        box.valueProperty().bindBidirectional(version);
        box.setPrefWidth(10);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private VBox list() {
        list.setId("facing-list");
        list.setAccessibleText(messages.text("facing.title"));
        list.setItems(model.rows());
        list.setCellFactory(v -> new FacingCell(model, messages));
        list.getStyleClass().add("facing-list");
        model.current().subscribe(now -> {
            if (now.intValue() >= 0) {
                list.getSelectionModel().select(now.intValue());
                // What stands above it is seen as well.
                list.scrollTo(Math.max(0, now.intValue() - 3));
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var body = new VBox(list);
        body.getStyleClass().add("comparison-body");
        return body;
    }

    private void pressed(KeyEvent event) {
        var direction = switch (event.getCode()) {
            case F7 -> event.isShiftDown() ? -1 : 1;
            case DOWN -> event.isAltDown() ? 1 : 0;
            case UP -> event.isAltDown() ? -1 : 0;
            default -> 0;
        };
        if (direction != 0) {
            model.step(direction);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave.run();
        }
    }

    /** The keyboard goes to the list. */
    public void focusList() {
        list.requestFocus();
    }
}
