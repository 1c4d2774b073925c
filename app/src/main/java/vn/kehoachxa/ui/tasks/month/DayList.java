package vn.kehoachxa.ui.tasks.month;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.DutyWords;
import vn.kehoachxa.ui.follow.TaskWords;

/** All that is due on a day, over the calendar. */
final class DayList extends VBox {

    private final Messages messages;
    private final Consumer<MonthDue> choose;
    private final Runnable close;
    private final Label title = new Label();
    private final ListView<MonthDue> list = new ListView<>();

    /** @param close hides it and gives the keyboard back */
    DayList(Messages messages, Consumer<MonthDue> choose, Runnable close) {
        this.messages = messages;
        this.choose = choose;
        this.close = close;
        setId("month-list");
        getStyleClass().add("month-list");
        title.setId("month-list-title");
        title.getStyleClass().add("view-title");
        var shut = Controls.iconButton(Feather.X, messages.text("month.close"));
        shut.setId("month-list-close");
        shut.setOnAction(e -> close.run());
        var head = new HBox(title, Controls.spacer(), shut);
        head.getStyleClass().add("month-list-head");
        list.setId("month-list-items");
        list.setAccessibleText(messages.text("month.list"));
        list.setCellFactory(l -> new DueCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && list.isFocused() && list.getSelectionModel().getSelectedItem() != null) {
                take(list.getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
    }

    void show(MonthDay day, String name) {
        title.setText(day.note().isEmpty() ? name : name + " · " + day.note());
        list.setAccessibleText(title.getText());
        list.getItems().setAll(day.dues());
        setVisible(true);
        list.getSelectionModel().clearAndSelect(0);
        list.scrollTo(0);
        list.requestFocus();
    }

    private void take(MonthDue due) {
        close.run();
        choose.accept(due);
    }

    private final class DueCell extends ListCell<MonthDue> {

        private final Label text = new Label();
        private final Label under = new Label();
        private final ChipLabel chip = new ChipLabel();
        private final HBox row;

        DueCell() {
            setPrefWidth(0);
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            under.getStyleClass().add("task-under");
            var words = new VBox(text, under);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(words, chip);
            row.getStyleClass().add("month-list-row");
            setOnMouseClicked(e -> {
                if (getItem() != null) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(MonthDue due, boolean empty) {
            super.updateItem(due, empty);
            setText(null);
            setAccessibleText(null);
            setGraphic(empty || due == null ? null : row);
            if (empty || due == null) {
                return;
            }
            text.setText(due.text());
            text.setGraphic(due instanceof MonthDue.OfReport ? new FontIcon(Feather.CLIPBOARD) : null);
            switch (due) {
                case MonthDue.OfTask task -> {
                    under.setText(task.task().unit());
                    chip.show(new TaskWords(messages).state(task.task()));
                }
                case MonthDue.OfReport report -> {
                    under.setText(messages.text("month.report"));
                    chip.show(new DutyWords(messages).state(report.duty()));
                }
            }
            setAccessibleText(String.join(", ", text.getText(), under.getText(), chip.getText()));
        }
    }
}
