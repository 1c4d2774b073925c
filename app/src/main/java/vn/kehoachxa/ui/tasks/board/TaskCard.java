package vn.kehoachxa.ui.tasks.board;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** A task as a card: what is to be done, who answers for it, when it is due, how far it is. */
final class TaskCard extends VBox {

    private final TaskWords words;
    private final Label title = new Label();
    private final Label unit = new Label();
    private final Label day = new Label();
    private final List<ChipLabel> chips = List.of(new ChipLabel(), new ChipLabel(), new ChipLabel());

    TaskCard(Messages messages) {
        words = new TaskWords(messages);
        getStyleClass().add("task-card");
        title.setWrapText(true);
        title.setAlignment(Pos.TOP_LEFT);
        title.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setVgrow(title, Priority.ALWAYS);
        title.getStyleClass().add("task-card-title");
        unit.getStyleClass().add("task-under");
        day.getStyleClass().add("task-under");
        day.setMinWidth(USE_PREF_SIZE);
        var foot = new HBox(day);
        foot.getChildren().addAll(chips);
        // A narrow column cuts the last words of a chip, and never the card.
        chips.forEach(c -> c.setMinWidth(0));
        foot.setMinWidth(0);
        setMinWidth(0);
        foot.getStyleClass().add("task-card-foot");
        getChildren().addAll(title, unit, foot);
    }

    void show(TaskRow task) {
        title.setText(task.title());
        unit.setText(task.unit());
        unit.setVisible(!task.unit().isEmpty());
        unit.setManaged(unit.isVisible());
        var due = task.isOver() ? task.tracked().lastProgress() : task.tracked().nextDue();
        day.setText(due == null ? "" : TaskWords.day(due, task.today()));
        day.setManaged(due != null);
        var wanted = chips(task);
        for (var i = 0; i < chips.size(); i++) {
            var chip = i < wanted.size() ? wanted.get(i) : Chip.NONE;
            chips.get(i).show(chip);
            // How far it is stays whole.
            chips.get(i).setMinWidth(chip.text().endsWith("%") ? USE_PREF_SIZE : 0);
        }
    }

    /** What the column does not say already. */
    private List<Chip> chips(TaskRow task) {
        var made = new ArrayList<Chip>();
        if (!words.due(task).text().isEmpty()) {
            made.add(words.due(task));
        }
        if (task.tracked().status() == TaskStatus.IN_PROGRESS) {
            made.add(new Chip(task.tracked().percent() + "%", Tone.ACCENT));
        }
        for (var flag : List.of(TaskFlag.DONE_LATE, TaskFlag.WAITING, TaskFlag.NEEDS_UPDATE)) {
            if (task.is(flag)) {
                made.add(new Chip(words.flag(flag), flag == TaskFlag.WAITING ? Tone.NEUTRAL : Tone.WARNING));
            }
        }
        return made;
    }
}
