package vn.kehoachxa.ui.tasks.board;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
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
    private final ChipLabel percent = new ChipLabel();
    private final List<ChipLabel> chips = List.of(new ChipLabel(), new ChipLabel(), new ChipLabel());
    private final HBox foot = new HBox(day);
    private boolean dated;

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
        foot.getChildren().addAll(chips);
        // A narrow column cuts the last words of a chip, and never the card.
        chips.forEach(c -> c.setMinWidth(0));
        foot.setMinWidth(0);
        setMinWidth(0);
        foot.getStyleClass().add("task-card-foot");
        foot.widthProperty().subscribe(w -> fit());
        unit.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(unit, Priority.ALWAYS);
        percent.setMinWidth(USE_PREF_SIZE);
        var who = new HBox(unit, percent);
        who.setMinWidth(0);
        who.getStyleClass().add("task-card-who");
        getChildren().addAll(title, who, foot);
    }

    /** Where there is no room for both, how far away the day is says more than the day. */
    private void fit() {
        var wanted = day.prefWidth(-1) + chips.stream().filter(Node::isManaged).mapToDouble(c -> c.prefWidth(-1) + foot.getSpacing()).sum();
        var fits = dated && (foot.getWidth() >= wanted || chips.stream().noneMatch(Node::isManaged));
        day.setVisible(fits);
        day.setManaged(fits);
    }

    void show(TaskRow task) {
        title.setText(task.title());
        unit.setText(task.unit());
        var due = task.isOver() ? task.tracked().lastProgress() : task.tracked().nextDue();
        day.setText(due == null ? "" : TaskWords.day(due, task.today()));
        dated = due != null;
        percent.show(task.tracked().status() == TaskStatus.IN_PROGRESS ? new Chip(task.tracked().percent() + "%", Tone.ACCENT) : Chip.NONE);
        var wanted = chips(task);
        for (var i = 0; i < chips.size(); i++) {
            var chip = i < wanted.size() ? wanted.get(i) : Chip.NONE;
            chips.get(i).show(chip);
        }
        fit();
    }

    /** What the column does not say already. */
    private List<Chip> chips(TaskRow task) {
        var made = new ArrayList<Chip>();
        if (!words.due(task).text().isEmpty()) {
            made.add(words.due(task));
        }
        for (var flag : List.of(TaskFlag.DONE_LATE, TaskFlag.WAITING, TaskFlag.NEEDS_UPDATE)) {
            if (task.is(flag)) {
                made.add(new Chip(words.flag(flag), flag == TaskFlag.WAITING ? Tone.NEUTRAL : Tone.WARNING));
            }
        }
        return made;
    }
}
