package vn.kehoachxa.ui.tasks.quarters;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.tasks.Grouping;
import vn.kehoachxa.ui.tasks.TaskActions;
import vn.kehoachxa.ui.tasks.TaskPane;
import vn.kehoachxa.ui.tasks.TasksModel;
import vn.kehoachxa.ui.tasks.quarters.TimeScale.Zoom;

/** The timeline: tasks below each other, their bars along the time, and a line where today is. */
public final class TimelineView extends BorderPane implements TaskPane {

    /** In em. */
    private static final double ROW = 2.9;

    private final TimelineModel model;
    private final TasksModel tasks;
    private final TaskActions actions;
    private final Messages messages;
    private final ListView<TimelineLine> list = new ListView<>();
    private final TimelineRow.Ways ways;
    private final Extent extent = new Extent();
    private final TimelineHead head;
    private final Line today = new Line();
    private boolean following;

    public TimelineView(TimelineModel model, TasksModel tasks, TaskActions actions, Messages messages) {
        this.model = model;
        this.tasks = tasks;
        this.actions = actions;
        this.messages = messages;
        setId("tasks-timeline");
        getStyleClass().add("timeline");
        ways = new TimelineRow.Ways(model::fold, (task, bar, part) -> RescheduleDialog.show(getScene().getWindow(), model.reschedule(task, bar, part), messages), this::choose);
        head = new TimelineHead(model, extent, messages.text("tasks.column.task"));
        list.setId("timeline-list");
        list.getStyleClass().add("timeline-list");
        list.setAccessibleText(messages.text("views.quarters.long"));
        list.setCellFactory(l -> new TimelineCell(model, extent, ways, actions.record()));
        list.setOnContextMenuRequested(e -> {
            if (tasks.chosenRow().get() != null) {
                actions.menu(List.of()).show(list, e.getScreenX(), e.getScreenY());
            }
            e.consume();
        });
        today.getStyleClass().add("timeline-today");
        today.setManaged(false);
        var above = new Pane(today);
        above.setMouseTransparent(true);
        var body = new VBox(head, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        setTop(bar());
        setCenter(new StackPane(body, above));
        model.lines().subscribe(lines -> {
            following = true;
            list.getItems().setAll(lines);
            following = false;
            follow();
            // They are read anew on a new day.
            place();
        });
        model.scale().subscribe(s -> place());
        list.widthProperty().subscribe(w -> place());
        list.heightProperty().subscribe(h -> place());
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (!following && line instanceof TimelineLine.Item item) {
                tasks.chosen().set(item.task().id());
            }
        });
        tasks.chosen().subscribe(id -> follow());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private FlowPane bar() {
        var before = Controls.iconButton(Feather.CHEVRON_LEFT, messages.text("quarters.before"));
        before.setId("timeline-before");
        before.setOnAction(e -> model.step(-1));
        var behind = Controls.iconButton(Feather.CHEVRON_RIGHT, messages.text("quarters.behind"));
        behind.setId("timeline-behind");
        behind.setOnAction(e -> model.step(1));
        var title = new Label();
        title.setId("timeline-title");
        title.getStyleClass().add("view-title");
        title.textProperty().bind(model.title());
        var now = new Button(messages.text("views.today"));
        now.setId("timeline-now");
        now.setOnAction(e -> model.goToday());
        var grouping = Controls.choice(
                "timeline-grouping", messages.text("tasks.filter.grouping"), List.of(Grouping.values()), g -> g == null ? "" : messages.text(g.key()));
        grouping.valueProperty().bindBidirectional(model.grouping());
        now.setMinWidth(USE_PREF_SIZE);
        var steps = new HBox(before, title, behind, now);
        steps.getStyleClass().add("view-steps");
        // Beside a sheet and with large letters there is no room for all of them in one line.
        var bar = new FlowPane(steps, zooms(), grouping);
        bar.getStyleClass().add("view-bar");
        return bar;
    }

    private SegmentedButton zooms() {
        var buttons = Stream.of(Zoom.values()).map(zoom -> {
            var button = new ToggleButton(messages.text("quarters.zoom." + zoom.name().toLowerCase(Locale.ROOT)));
            button.setId("timeline-" + zoom.name().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> {
                model.zoom().set(zoom);
                button.setSelected(true);
            });
            model.zoom().subscribe(now -> button.setSelected(now == zoom));
            return button;
        }).toArray(ToggleButton[]::new);
        return new SegmentedButton(buttons);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void letters(double em) {
        extent.letters(em);
        list.setFixedCellSize(Math.round(ROW * em));
        place();
    }

    @Override
    public void focusFirst() {
        list.requestFocus();
    }

    /** Gives names and time their room, and puts the line where today is. */
    private void place() {
        extent.measure(list.getWidth());
        head.requestLayout();
        list.lookupAll(".timeline-row").forEach(n -> ((TimelineRow) n).requestLayout());
        var scale = model.scale().get();
        var shown = scale.shows(model.today()) && extent.track() > 0;
        today.setVisible(shown);
        if (shown) {
            var x = Math.round(extent.x(scale, model.today()) + extent.day(scale) / 2);
            today.setStartX(x);
            today.setEndX(x);
            today.setStartY(head.getHeight() == 0 ? head.prefHeight(-1) : head.getHeight());
            today.setEndY(today.getStartY() + list.getHeight());
        }
    }

    /** Shows which task is chosen. */
    private void follow() {
        var chosen = tasks.chosen().get();
        following = true;
        if (chosen == null) {
            list.getSelectionModel().clearSelection();
        } else if (!(list.getSelectionModel().getSelectedItem() instanceof TimelineLine.Item item && item.task().id().equals(chosen))) {
            list.getSelectionModel().clearSelection();
            for (var i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i) instanceof TimelineLine.Item item && item.task().id().equals(chosen)) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(Math.max(0, i - 3));
                    break;
                }
            }
        }
        following = false;
    }

    private void pressed(KeyEvent event) {
        var line = list.getSelectionModel().getSelectedItem();
        switch (event.getCode()) {
            case LEFT, RIGHT -> {
                var right = event.getCode() == KeyCode.RIGHT;
                if (line instanceof TimelineLine.Heading heading && !event.isAltDown()) {
                    fold(heading, !right);
                } else {
                    model.step(right ? 1 : -1);
                }
            }
            case ADD, PLUS, EQUALS -> zoom(1, event);
            case SUBTRACT, MINUS -> zoom(-1, event);
            case SPACE -> {
                if (line instanceof TimelineLine.Heading heading) {
                    fold(heading, !heading.folded());
                }
            }
            default -> {
                if (line instanceof TimelineLine.Heading || !actions.press(event)) {
                    return;
                }
            }
        }
        event.consume();
    }

    private void fold(TimelineLine.Heading heading, boolean away) {
        var at = list.getSelectionModel().getSelectedIndex();
        model.fold(heading, away);
        list.getSelectionModel().clearAndSelect(at);
    }

    private void zoom(int by, KeyEvent event) {
        if (event.isShortcutDown()) {
            var to = model.zoom().get().ordinal() + by;
            model.zoom().set(Zoom.values()[Math.clamp(to, 0, Zoom.values().length - 1)]);
        }
    }

    private void choose(TaskRow task) {
        tasks.chosen().set(task.id());
        list.requestFocus();
    }
}
