package vn.kehoachxa.ui.tasks.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.control.WhileSeen;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.tasks.ProgressModel;
import vn.kehoachxa.ui.tasks.TasksModel;

/** The shown tasks in columns by state. A card that is put into another column is an entry of the log, which can be taken back. */
public final class BoardModel {

    /** In letters, of a title within a sentence. */
    private static final int LONGEST = 60;

    private final Recorder recorder;
    private final Messages messages;
    private final Clock clock;
    private final Preferences preferences;
    private final BiConsumer<String, Runnable> told;
    private final Map<TaskStatus, ReadOnlyObjectWrapper<List<TaskRow>>> columns = new EnumMap<>(TaskStatus.class);

    /** @param told shows a sentence with what takes it back @param seen whether somebody sees the board */
    public BoardModel(
            TasksModel tasks, Recorder recorder, Messages messages, Clock clock, Preferences preferences, BiConsumer<String, Runnable> told,
            ObservableValue<Boolean> seen) {
        this.recorder = recorder;
        this.messages = messages;
        this.clock = clock;
        this.preferences = preferences;
        this.told = told;
        for (var status : TaskStatus.values()) {
            columns.put(status, new ReadOnlyObjectWrapper<>(List.of()));
        }
        var arranging = new WhileSeen(seen, () -> arrange(tasks.shown().get()));
        tasks.shown().subscribe(arranging::want);
        arranging.want();
    }

    private void arrange(List<TaskRow> rows) {
        columns.forEach((status, column) -> column.set(rows.stream().filter(t -> t.tracked().status() == status).toList()));
    }

    /** The cards of a column, from above. */
    public ReadOnlyObjectProperty<List<TaskRow>> column(TaskStatus status) {
        return columns.get(status).getReadOnlyProperty();
    }

    /** What stands above a column. */
    public String name(TaskStatus status) {
        return messages.text("follow.status." + status.code());
    }

    /** Whether a reason has to be given before a task gets there. */
    public boolean needsReason(TaskStatus to) {
        return to == TaskStatus.STOPPED;
    }

    /**
     * Puts a task into another column: done is 100 %, not begun 0 %, else it stays as far as it is.
     *
     * @param reason kept as the entry's note; may be empty, but not where one is needed
     * @return whether there was anything to be recorded
     */
    public boolean move(TaskRow task, TaskStatus to, String reason) {
        if (task.tracked().status() == to || needsReason(to) && reason.isBlank()) {
            return false;
        }
        var by = preferences.get(ProgressModel.BY, recorder.by());
        var percent = task.tracked().percentAt(to);
        var entry = new UUID[1];
        recorder.record(
                task.plan().id(), List.of(),
                (id, kept) -> {
                    entry[0] = id;
                    return new Progress(id, task.id(), LocalDate.now(clock), by, to, percent, reason, null, kept);
                },
                () -> told.accept(sentence(task, to), () -> recorder.withdrawAll(List.of(entry[0]))),
                () -> { });
        return true;
    }

    private String sentence(TaskRow task, TaskStatus to) {
        var title = task.title().length() > LONGEST ? task.title().substring(0, LONGEST).strip() + "…" : task.title();
        var rounds = task.tracked().reading().dueDates().size();
        return to == TaskStatus.DONE && rounds > 1
                ? messages.text("board.moved.all", title, name(to), rounds)
                : messages.text("board.moved", title, name(to));
    }
}
