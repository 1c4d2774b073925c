package vn.kehoachxa.ui.tasks.board;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.tasks.TaskActions;
import vn.kehoachxa.ui.tasks.TaskPane;
import vn.kehoachxa.ui.tasks.TasksModel;

/** The board: a column a state. Cards are dragged into another column, or sent there with Ctrl and an arrow key. */
public final class BoardView extends StackPane implements TaskPane {

    /** In em: narrower columns scroll sideways. */
    private static final double NARROWEST = 13.5;

    private final BoardModel model;
    private final TasksModel tasks;
    private final TaskActions actions;
    private final Messages messages;
    private final Map<TaskStatus, BoardColumn> columns = new EnumMap<>(TaskStatus.class);
    private final HBox row = new HBox();
    private final ScrollPane scroll = new ScrollPane(row);
    private final TaskCard ghost;
    private final Pane above = new Pane();
    private TaskRow held;

    public BoardView(BoardModel model, TasksModel tasks, TaskActions actions, Messages messages) {
        this.model = model;
        this.tasks = tasks;
        this.actions = actions;
        this.messages = messages;
        setId("tasks-board");
        getStyleClass().add("board");
        row.getStyleClass().add("board-row");
        for (var status : TaskStatus.values()) {
            var column = new BoardColumn(status, model, messages, new BoardColumn.Ways(this::choose, this::grab, actions.record(), () -> actions.menu(moves())));
            HBox.setHgrow(column, Priority.ALWAYS);
            columns.put(status, column);
            row.getChildren().add(column);
        }
        scroll.setFitToHeight(true);
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        ghost = new TaskCard(messages);
        ghost.getStyleClass().add("board-ghost");
        ghost.setVisible(false);
        ghost.setManaged(false);
        above.setMouseTransparent(true);
        above.getChildren().add(ghost);
        getChildren().addAll(scroll, above);
        tasks.chosenRow().subscribe(row -> follow());
        tasks.shown().subscribe(rows -> follow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void letters(double em) {
        columns.values().forEach(c -> c.letters(em));
        row.setMinWidth(NARROWEST * em * columns.size());
    }

    @Override
    public void focusFirst() {
        var chosen = tasks.chosenRow().get();
        var first = columns.values().stream().filter(c -> !c.isEmpty()).findFirst().orElse(columns.get(TaskStatus.NOT_STARTED));
        var column = chosen == null ? first : columns.get(chosen.tracked().status());
        (column.isEmpty() ? first : column).focusList();
    }

    private void choose(TaskRow task) {
        tasks.chosen().set(task.id());
    }

    /** Shows which card is chosen; where a card went to another column the keyboard goes with it. */
    private void follow() {
        var chosen = tasks.chosenRow().get();
        var focused = columns.values().stream().anyMatch(BoardColumn::hasKeyboard);
        columns.forEach((status, column) -> {
            column.select(chosen);
            if (focused && chosen != null && chosen.tracked().status() == status && column.holds(chosen)) {
                column.focusList();
            }
        });
    }

    private List<MenuItem> moves() {
        var to = new Menu(messages.text("board.menu.move"));
        var chosen = tasks.chosenRow().get();
        for (var status : TaskStatus.values()) {
            if (chosen == null || chosen.tracked().status() != status) {
                var item = new MenuItem(model.name(status));
                item.setOnAction(e -> move(tasks.chosenRow().get(), status));
                to.getItems().add(item);
            }
        }
        return List.of(to);
    }

    private void pressed(KeyEvent event) {
        var code = event.getCode();
        if (code == KeyCode.ESCAPE && held != null) {
            letGo();
            event.consume();
        } else if (code == KeyCode.LEFT || code == KeyCode.RIGHT) {
            sideways(code == KeyCode.RIGHT ? 1 : -1, event.isShortcutDown());
            event.consume();
        } else if (actions.press(event)) {
            event.consume();
        }
    }

    private void sideways(int by, boolean card) {
        var all = new ArrayList<>(columns.values());
        var here = all.stream().filter(BoardColumn::hasKeyboard).findFirst();
        if (here.isEmpty()) {
            return;
        }
        var at = all.indexOf(here.get()) + by;
        if (card) {
            if (at >= 0 && at < all.size() && here.get().chosen() != null) {
                move(here.get().chosen(), all.get(at).status());
            }
            return;
        }
        while (at >= 0 && at < all.size() && all.get(at).isEmpty()) {
            at += by;
        }
        if (at >= 0 && at < all.size()) {
            all.get(at).enter(here.get().index());
        }
    }

    private void move(TaskRow task, TaskStatus to) {
        if (task == null || task.tracked().status() == to) {
            return;
        }
        if (model.needsReason(to)) {
            ReasonDialog.show(getScene().getWindow(), task, messages, reason -> model.move(task, to, reason));
        } else {
            model.move(task, to, "");
        }
    }

    private void grab(TaskRow task, BoardColumn.Size size) {
        held = task;
        ghost.show(task);
        ghost.resize(size.width(), size.height());
    }

    private void dragged(MouseEvent event) {
        if (held == null || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var at = above.sceneToLocal(event.getSceneX(), event.getSceneY());
        ghost.relocate(at.getX() + 8, at.getY() - 12);
        ghost.setVisible(true);
        var under = under(event);
        columns.values().forEach(c -> c.mark(c == under));
        event.consume();
    }

    private BoardColumn under(MouseEvent event) {
        return columns.values().stream()
                .filter(c -> c.contains(c.sceneToLocal(event.getSceneX(), event.getSceneY())))
                .findFirst()
                .orElse(null);
    }

    private void released(MouseEvent event) {
        var task = held;
        var shown = ghost.isVisible();
        var under = under(event);
        letGo();
        if (task != null && shown && under != null) {
            event.consume();
            choose(task);
            move(task, under.status());
        }
    }

    private void letGo() {
        held = null;
        ghost.setVisible(false);
        columns.values().forEach(c -> c.mark(false));
    }
}
