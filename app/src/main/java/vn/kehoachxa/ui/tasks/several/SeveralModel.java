package vn.kehoachxa.ui.tasks.several;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.EntryFields;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.tasks.ProgressModel;

/** The form in which the progress of several tasks is said at once: an entry of the log for each of them. */
public final class SeveralModel {

    private final List<TaskRow> rows;
    private final Recorder recorder;
    private final Messages messages;
    private final Preferences preferences;
    private final BiConsumer<String, Runnable> told;
    private final ObjectProperty<TaskStatus> status = new SimpleObjectProperty<>(TaskStatus.IN_PROGRESS);
    private final StringProperty percent = new SimpleStringProperty("");
    private final EntryFields entry;
    private final ReadOnlyStringWrapper percentError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noteError = new ReadOnlyStringWrapper("");

    /** @param told shows a sentence with what takes it back, which may be null */
    public SeveralModel(
            List<TaskRow> rows, Recorder recorder, Messages messages, Clock clock, Preferences preferences, BiConsumer<String, Runnable> told) {
        this.rows = List.copyOf(rows);
        this.recorder = recorder;
        this.messages = messages;
        this.preferences = preferences;
        this.told = told;
        entry = new EntryFields(clock, messages);
        entry.begin(preferences.get(ProgressModel.BY, recorder.by()));
        percent.subscribe(() -> percentError.set(""));
        entry.note().subscribe(() -> noteError.set(""));
        status.subscribe(() -> noteError.set(""));
    }

    /** How many tasks it is about. */
    public int size() {
        return rows.size();
    }

    public ObjectProperty<TaskStatus> status() {
        return status;
    }

    /** 0 to 100 as it is written; empty where each stays as far as it is. */
    public StringProperty percent() {
        return percent;
    }

    /** The day of which it speaks; null where none is written. */
    public ObjectProperty<LocalDate> day() {
        return entry.day();
    }

    public StringProperty by() {
        return entry.by();
    }

    public StringProperty note() {
        return entry.note();
    }

    public ReadOnlyStringProperty percentError() {
        return percentError.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty dayError() {
        return entry.dayError();
    }

    public ReadOnlyStringProperty noteError() {
        return noteError.getReadOnlyProperty();
    }

    /** Records it, unless a field says why not. @return whether it went on its way */
    public boolean save() {
        if (!isFit()) {
            return false;
        }
        preferences.put(ProgressModel.BY, entry.by().get());
        recorder.recordAll(rows.stream().map(this::said).toList(), (recorded, refused) -> {
            var sentence = refused.isEmpty()
                    ? messages.text("several.recorded", recorded.size())
                    : messages.text("several.recorded.some", recorded.size(), refused.size());
            told.accept(sentence, recorded.isEmpty() ? null : () -> recorder.withdrawAll(recorded));
        });
        return true;
    }

    private Recorder.Said said(TaskRow task) {
        var how = status.get();
        var far = how != TaskStatus.IN_PROGRESS || percent.get().isBlank() ? task.tracked().percentAt(how) : Integer.parseInt(percent.get().strip());
        var when = entry.day().get();
        var who = entry.by().get();
        var words = entry.note().get();
        return new Recorder.Said(task, id -> new Progress(id, task.id(), when, who, how, far, words, null, List.of()));
    }

    private boolean isFit() {
        var far = percent.get().strip();
        percentError.set(far.matches("|\\d{1,2}|100") ? "" : messages.text("several.error.percent"));
        noteError.set(status.get() == TaskStatus.STOPPED && entry.note().get().isBlank() ? messages.text("progress.error.reason") : "");
        return entry.isDayFit() && percentError.get().isEmpty() && noteError.get().isEmpty();
    }
}
