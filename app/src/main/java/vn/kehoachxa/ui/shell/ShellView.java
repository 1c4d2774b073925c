package vn.kehoachxa.ui.shell;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** The frame of the window: bar above, rail at the left, status line below, a room in the middle. */
public final class ShellView extends BorderPane {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final Messages messages;
    private final ShellModel model;
    private final StackPane room = new StackPane();
    private final NoticeBar notices;

    /** @param go called when the user chooses a room, also the one that is shown */
    public ShellView(Messages messages, ShellModel model, BackgroundTasks tasks, NoticeBar notices, Consumer<Room> go) {
        this.messages = messages;
        this.model = model;
        this.notices = notices;
        getStyleClass().add("shell");
        setTop(bar());
        setLeft(rail(go));
        setBottom(status(tasks));
        room.getStyleClass().add("room");
        var centre = new StackPane(room, notices);
        // At the left and above where forms have their buttons: it hides none of them, and no sheet at the right.
        StackPane.setAlignment(notices, Pos.BOTTOM_LEFT);
        setCenter(centre);
    }

    /** Puts a screen into the middle. */
    public void show(Node screen) {
        room.getChildren().setAll(screen);
    }

    /** Puts something at the end of the bar above. */
    public void addToBar(Node control) {
        ((HBox) getTop()).getChildren().add(control);
    }

    /** The notices of this window. */
    public NoticeBar notices() {
        return notices;
    }

    private HBox bar() {
        var name = new Label(messages.text("app.name"));
        name.getStyleClass().add("app-name");
        var office = new Label();
        office.setId("office");
        office.textProperty().bind(model.office());
        office.getStyleClass().add("office");
        var bar = new HBox(name, spacer(), office);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private VBox rail(Consumer<Room> go) {
        var group = new ToggleGroup();
        var rail = new VBox();
        rail.getStyleClass().add("rail");
        for (var each : Room.values()) {
            var entry = new ToggleButton(messages.text(each.key()), new FontIcon(icon(each)));
            entry.setId("rail-" + each.name().toLowerCase(Locale.ROOT));
            entry.getStyleClass().add("rail-entry");
            entry.setMaxWidth(Double.MAX_VALUE);
            entry.setToggleGroup(group);
            entry.setOnAction(e -> {
                entry.setSelected(true);
                go.accept(each);
            });
            model.room().subscribe(shown -> entry.setSelected(shown == each));
            rail.getChildren().add(each == Room.TODAY ? withBadge(entry) : entry);
        }
        return rail;
    }

    /** How many tasks are overdue, beside the entry. */
    private StackPane withBadge(ToggleButton entry) {
        var badge = new Label();
        badge.setId("rail-badge");
        badge.getStyleClass().add("rail-badge");
        badge.setMouseTransparent(true);
        model.overdue().subscribe(count -> {
            var late = count.intValue();
            badge.setText(late > 99 ? "99+" : Integer.toString(late));
            badge.setVisible(late > 0);
            entry.setAccessibleText(late > 0 ? entry.getText() + ", " + messages.text("follow.late", late) : entry.getText());
        });
        var both = new StackPane(entry, badge);
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        return both;
    }

    private static Feather icon(Room room) {
        return switch (room) {
            case TODAY -> Feather.SUN;
            case TASKS -> Feather.CHECK_SQUARE;
            case PLANS -> Feather.FILE_TEXT;
            case REPORTS -> Feather.CLIPBOARD;
            case SETTINGS -> Feather.SETTINGS;
        };
    }

    private HBox status(BackgroundTasks tasks) {
        var saved = new Label();
        saved.setId("status-saved");
        saved.getStyleClass().add("status-saved");
        saved.textProperty().bind(model.saved());
        saved.managedProperty().bind(model.saved().isNotEmpty());
        model.unsaved().subscribe(failed -> saved.pseudoClassStateChanged(FAILED, failed));
        saved.graphicProperty().bind(Bindings.createObjectBinding(
                () -> model.saved().get().isEmpty() ? null : new FontIcon(model.unsaved().get() ? Feather.ALERT_TRIANGLE : Feather.CHECK),
                model.saved(), model.unsaved()));
        var counts = new Label();
        counts.setId("status-counts");
        counts.textProperty().bind(model.counts());
        var status = new HBox(saved, counts, spacer(), running(tasks));
        status.getStyleClass().add("status");
        return status;
    }

    private HBox running(BackgroundTasks tasks) {
        var progress = new ProgressIndicator(ProgressIndicator.INDETERMINATE_PROGRESS);
        progress.getStyleClass().add("status-progress");
        var name = new Label();
        name.textProperty().bind(tasks.running());
        var stop = Controls.iconButton(Feather.X, messages.text("status.stop"));
        stop.setId("status-stop");
        stop.setOnAction(e -> tasks.stop());
        var box = new HBox(progress, name, stop);
        box.getStyleClass().add("status-running");
        // An indeterminate indicator animates even where it is not seen: it is only in the line while something runs.
        tasks.running().subscribe(text -> {
            box.setVisible(!text.isEmpty());
            box.setManaged(!text.isEmpty());
            progress.setProgress(text.isEmpty() ? 1 : ProgressIndicator.INDETERMINATE_PROGRESS);
        });
        return box;
    }

    private static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }
}
