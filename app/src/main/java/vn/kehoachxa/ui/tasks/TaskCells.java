package vn.kehoachxa.ui.tasks;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** The cells of the table of tasks: one kind a column. */
final class TaskCells {

    private final TaskWords words;
    private final Messages messages;

    TaskCells(TaskWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /** A new cell of a column. */
    TableCell<TaskLine, TaskLine> of(TaskColumn column) {
        return switch (column) {
            case TASK -> new TitleCell();
            case TIMING -> new TextCell(t -> t.stated().timing().strip());
            case DUE -> new DueCell();
            case STATE -> new ChipCell(words::state);
            case CLEAR -> new ClearCell();
            case UNIT, LAST, GROUP, PLAN, SUPPORTING, ASSIGNEE, OUTCOME -> new TextCell(t -> column.text(t, words));
        };
    }

    /** A cell that shows something of a task, and nothing beside a heading. */
    private abstract static class Cell extends TableCell<TaskLine, TaskLine> {

        @Override
        protected final void updateItem(TaskLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setTooltip(null);
            setGraphic(null);
            switch (line) {
                case TaskLine.Heading heading when !empty -> heading(heading);
                case TaskLine.Item item when !empty -> show(item);
                case null, default -> { }
            }
        }

        abstract void show(TaskLine.Item item);

        void heading(TaskLine.Heading heading) { }
    }

    static final class TitleCell extends Cell {

        private final Label title = new Label();
        private final Label under = new Label();
        private final VBox both = new VBox(title, under);
        /** One for all tasks that the cell will show: each is a window of its own. */
        private final Tooltip tip = new Tooltip();

        TitleCell() {
            tip.setWrapText(true);
            tip.setMaxWidth(520);
            getStyleClass().add("task-title-cell");
            title.setWrapText(true);
            title.getStyleClass().add("task-title");
            under.getStyleClass().add("task-under");
            both.getStyleClass().add("task-titles");
        }

        @Override
        void show(TaskLine.Item item) {
            title.setText(item.task().title());
            under.setText(item.under());
            under.setVisible(!item.under().isEmpty());
            under.setManaged(under.isVisible());
            tip.setText(item.under().isEmpty() ? title.getText() : title.getText() + "\n" + item.under());
            setTooltip(tip);
            setGraphic(both);
        }

        @Override
        void heading(TaskLine.Heading heading) {
            setText(heading.title() + "  (" + heading.count() + ")");
        }
    }

    private static final class TextCell extends Cell {

        private final Function<TaskRow, String> text;

        TextCell(Function<TaskRow, String> text) {
            this.text = text;
            setWrapText(true);
        }

        @Override
        void show(TaskLine.Item item) {
            setText(text.apply(item.task()));
        }
    }

    private static final class ChipCell extends Cell {

        private final Function<TaskRow, Chip> chip;
        private final ChipLabel label = new ChipLabel();

        ChipCell(Function<TaskRow, Chip> chip) {
            this.chip = chip;
        }

        @Override
        void show(TaskLine.Item item) {
            label.show(chip.apply(item.task()));
            setGraphic(label);
        }
    }

    /** The day, and how far away it is. */
    private final class DueCell extends Cell {

        private final Label day = new Label();
        private final ChipLabel chip = new ChipLabel();
        private final VBox both = new VBox(day, chip);

        DueCell() {
            both.getStyleClass().add("task-due");
            day.getStyleClass().add("task-under");
        }

        @Override
        void show(TaskLine.Item item) {
            var tracked = item.task().tracked();
            var due = tracked.nextDue();
            chip.show(words.due(item.task()));
            day.setText(due != null ? TaskWords.day(due) : item.task().isOver() ? "" : words.reading(tracked.reading()));
            setGraphic(both);
        }
    }

    private final class ClearCell extends Cell {

        private final Tooltip tip = new Tooltip();

        @Override
        void show(TaskLine.Item item) {
            setText(item.task().clear() + "/" + Clear.values().length);
            var missing = words.missing(item.task());
            tip.setText(messages.text("tasks.missing", missing));
            setTooltip(missing.isEmpty() ? null : tip);
        }
    }
}
