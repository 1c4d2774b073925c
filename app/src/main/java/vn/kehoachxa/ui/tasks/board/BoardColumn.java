package vn.kehoachxa.ui.tasks.board;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** A column of the board. Only the cards in sight are there, so that it may be as long as it will. */
final class BoardColumn extends VBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    /** In em. */
    private static final double CARD = 7.4;

    private final TaskStatus status;
    private final Ways ways;
    private final ListView<TaskRow> list = new ListView<>();
    private final Messages messages;
    private boolean following;

    /**
     * Where a card leads to.
     *
     * @param grab it is taken with the mouse
     */
    record Ways(Consumer<TaskRow> choose, BiConsumer<TaskRow, Size> grab, Runnable record, Supplier<ContextMenu> menu) {}

    /** Of a card, in px. */
    record Size(double width, double height) {}

    BoardColumn(TaskStatus status, BoardModel model, Messages messages, Ways ways) {
        this.status = status;
        this.messages = messages;
        this.ways = ways;
        setId("board-" + status.code().replace('_', '-'));
        getStyleClass().add("board-column");
        var name = new Label(model.name(status));
        name.getStyleClass().add("board-name");
        var count = new Label();
        count.setId(getId() + "-count");
        count.getStyleClass().add("board-count");
        var head = new HBox(name, count);
        head.getStyleClass().add("board-head");
        list.setId(getId() + "-list");
        list.getStyleClass().add("board-list");
        var empty = new Label(messages.text("board.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("form-hint");
        list.setPlaceholder(empty);
        list.setCellFactory(l -> new CardCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        model.column(status).subscribe(rows -> {
            following = true;
            list.getItems().setAll(rows);
            following = false;
            count.setText(Integer.toString(rows.size()));
            list.setAccessibleText(messages.text("board.column", model.name(status).toLowerCase(Locale.ROOT), rows.size()));
        });
        list.getSelectionModel().selectedItemProperty().subscribe(task -> {
            if (!following && task != null) {
                ways.choose().accept(task);
            }
        });
        list.setOnContextMenuRequested(e -> {
            if (chosen() != null) {
                ways.menu().get().show(list, e.getScreenX(), e.getScreenY());
            }
            e.consume();
        });
    }

    TaskStatus status() {
        return status;
    }

    void letters(double em) {
        list.setFixedCellSize(Math.round(CARD * em));
    }

    boolean isEmpty() {
        return list.getItems().isEmpty();
    }

    /** Also while a dialog has it for a moment. */
    boolean hasKeyboard() {
        return list.getScene() != null && list.getScene().getFocusOwner() == list;
    }

    TaskRow chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    int index() {
        return Math.max(0, list.getSelectionModel().getSelectedIndex());
    }

    boolean holds(TaskRow task) {
        return chosen() != null && chosen().id().equals(task.id());
    }

    void focusList() {
        list.requestFocus();
    }

    /** The keyboard comes from another column. */
    void enter(int index) {
        list.requestFocus();
        list.getSelectionModel().clearAndSelect(Math.min(index, list.getItems().size() - 1));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    /** Shows whether one of its cards is chosen. */
    void select(TaskRow task) {
        following = true;
        if (task == null || task.tracked().status() != status) {
            list.getSelectionModel().clearSelection();
        } else if (!holds(task)) {
            list.getSelectionModel().clearSelection();
            for (var i = 0; i < list.getItems().size(); i++) {
                if (list.getItems().get(i).id().equals(task.id())) {
                    list.getSelectionModel().clearAndSelect(i);
                    list.scrollTo(Math.max(0, i - 1));
                    break;
                }
            }
        }
        following = false;
    }

    /** Whether a card that is dragged would come here. */
    void mark(boolean target) {
        pseudoClassStateChanged(TARGET, target);
    }

    private final class CardCell extends ListCell<TaskRow> {

        private final TaskCard card = new TaskCard(messages);
        private final TaskWords words = new TaskWords(messages);

        CardCell() {
            // As wide as the list, however long its words are.
            setPrefWidth(0);
            setOnDragDetected(e -> {
                if (getItem() != null && e.getButton() == MouseButton.PRIMARY) {
                    ways.grab().accept(getItem(), new Size(card.getWidth(), card.getHeight()));
                    e.consume();
                }
            });
            // A card that is chosen opens its sheet, and the columns move: not while it is being dragged.
            addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
                if (getItem() != null && e.getButton() == MouseButton.PRIMARY) {
                    list.requestFocus();
                    e.consume();
                }
            });
            setOnMouseClicked(e -> {
                if (getItem() != null && e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                    list.getSelectionModel().clearAndSelect(getIndex());
                    if (e.getClickCount() == 2) {
                        ways.record().run();
                    }
                }
            });
        }

        @Override
        protected void updateItem(TaskRow task, boolean empty) {
            super.updateItem(task, empty);
            setText(null);
            setGraphic(empty || task == null ? null : card);
            setAccessibleText(null);
            if (!empty && task != null) {
                card.show(task);
                setAccessibleText(String.join(", ", task.title(), task.unit(), words.state(task).text(), words.due(task).text()));
            }
        }
    }
}
