package vn.kehoachxa.ui.tasks.several;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.tasks.TaskEdits;
import vn.kehoachxa.ui.tasks.TaskField;

/** The form in which several tasks of drafts are given to somebody: one step of each plan's text. */
public final class AssignModel {

    /** What can be given to several tasks at once. */
    public static final List<TaskField> FIELDS =
            List.of(TaskField.ASSIGNEE, TaskField.LEAD, TaskField.SUPPORTING, TaskField.AUTHORITY, TaskField.WAITING_FOR);

    private final List<TaskRow> rows;
    private final List<String> units;
    private final Recorder recorder;
    private final Messages messages;
    private final BiConsumer<String, Runnable> told;
    private final ObjectProperty<TaskField> field = new SimpleObjectProperty<>(TaskField.ASSIGNEE);
    private final StringProperty text = new SimpleStringProperty("");

    /**
     * @param units the names that are offered
     * @param told shows a sentence with what takes it back, which may be null
     */
    public AssignModel(List<TaskRow> rows, List<String> units, Recorder recorder, Messages messages, BiConsumer<String, Runnable> told) {
        this.rows = List.copyOf(rows);
        this.units = List.copyOf(units);
        this.recorder = recorder;
        this.messages = messages;
        this.told = told;
    }

    /** How many tasks it is about. */
    public int size() {
        return rows.size();
    }

    /** What is given: one of {@link #FIELDS}. */
    public ObjectProperty<TaskField> field() {
        return field;
    }

    /** Who or what; empty takes it out. */
    public StringProperty text() {
        return text;
    }

    /** Names that fit the field. */
    public List<String> offers() {
        return field.get() == TaskField.LEAD || field.get() == TaskField.SUPPORTING
                ? units
                : rows.stream().map(field.get()::of).filter(t -> !t.isEmpty()).distinct().toList();
    }

    /** Writes it into the plans. */
    public void save() {
        var what = field.get();
        var value = Texts.oneLine(text.get());
        recorder.changeAll(rows, (paper, task) -> TaskEdits.field(paper, task, what, value), (steps, refused) -> {
            var name = messages.text(what.key());
            var changed = rows.size() - refused.size();
            var sentence = refused.isEmpty()
                    ? messages.text("several.assigned", name, changed)
                    : messages.text("several.assigned.some", name, changed, refused.size());
            told.accept(sentence, steps.isEmpty() ? null : () -> recorder.undo(steps));
        });
    }
}
