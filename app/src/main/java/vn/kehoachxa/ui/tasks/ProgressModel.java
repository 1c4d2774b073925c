package vn.kehoachxa.ui.tasks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.settings.Preferences;

/** The form in which somebody says how far a task is, with the files that show it. */
public final class ProgressModel {

    /** Under which name it is remembered who recorded last. */
    public static final String BY = "progress.by";

    private final Recorder recorder;
    private final Messages messages;
    private final Clock clock;
    private final Preferences preferences;

    private final ReadOnlyObjectWrapper<UUID> task = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LocalDate>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noteError = new ReadOnlyStringWrapper("");

    private final ObjectProperty<TaskStatus> status = new SimpleObjectProperty<>(TaskStatus.IN_PROGRESS);
    private final IntegerProperty percent = new SimpleIntegerProperty();
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> met = new SimpleObjectProperty<>();
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** What was begun for tasks that were left for others: it is there again when they are chosen again. */
    private final Map<UUID, Begun> begun = new HashMap<>();
    private TaskRow row;
    /** How far it was before it was said to be done, for whoever chose that by mistake. */
    private int before;

    /** @param preferences remembers who recorded last */
    public ProgressModel(Recorder recorder, Messages messages, Clock clock, Preferences preferences) {
        this.recorder = recorder;
        this.messages = messages;
        this.clock = clock;
        this.preferences = preferences;
        status.subscribe(this::follow);
        percent.subscribe(now -> {
            if (status.get() == TaskStatus.NOT_STARTED && now.intValue() > 0) {
                status.set(TaskStatus.IN_PROGRESS);
            }
        });
        note.subscribe(t -> noteError.set(""));
        day.subscribe(d -> dayError.set(""));
    }

    private void follow(TaskStatus old, TaskStatus now) {
        if (now == TaskStatus.DONE) {
            before = percent.get();
            percent.set(100);
        } else if (now == TaskStatus.NOT_STARTED) {
            percent.set(0);
        } else if (old == TaskStatus.DONE) {
            percent.set(before == 100 ? 90 : before);
        }
        noteError.set("");
    }

    /** The task whose form is open, or null. */
    public ReadOnlyObjectProperty<UUID> task() {
        return task.getReadOnlyProperty();
    }

    public boolean isFor(TaskRow wanted) {
        return wanted.id().equals(task.get());
    }

    public ObjectProperty<TaskStatus> status() {
        return status;
    }

    /** 0 to 100. */
    public IntegerProperty percent() {
        return percent;
    }

    /** The day of which it speaks; null where none is written. */
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    public StringProperty by() {
        return by;
    }

    public StringProperty note() {
        return note;
    }

    /** The due days of which one can be said to be met, beside all of them by being done; none for a task that has only one. */
    public ReadOnlyObjectProperty<List<LocalDate>> rounds() {
        return rounds.getReadOnlyProperty();
    }

    /** The due day that is met by it, or null. */
    public ObjectProperty<LocalDate> met() {
        return met;
    }

    public ObservableList<Path> files() {
        return files;
    }

    /** Whether it is on its way to the disk. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What is wrong with the day; empty where nothing is. */
    public ReadOnlyStringProperty dayError() {
        return dayError.getReadOnlyProperty();
    }

    /** What is wrong with the note; empty where nothing is. */
    public ReadOnlyStringProperty noteError() {
        return noteError.getReadOnlyProperty();
    }

    /** What was written for a task and not recorded. */
    private record Begun(TaskStatus status, int percent, LocalDate day, String by, String note, LocalDate met, List<Path> files) {}

    /** Closes the form of a task that is left for another; what was written or added is kept for when it is chosen again. */
    void leave() {
        if (task.get() != null && !busy.get() && !(note.get().isBlank() && files.isEmpty())) {
            begun.put(task.get(), new Begun(status.get(), percent.get(), day.get(), by.get(), note.get(), met.get(), List.copyOf(files)));
        }
        close();
    }

    /** Opens the form of a task again for which something was begun. */
    void resume(TaskRow wanted) {
        var left = begun.remove(wanted.id());
        if (left != null) {
            begin(wanted);
            status.set(left.status());
            percent.set(left.percent());
            day.set(left.day());
            by.set(left.by());
            note.set(left.note());
            met.set(left.met() != null && rounds.get().contains(left.met()) ? left.met() : null);
            files.setAll(left.files());
        }
    }

    /** Opens the form: it goes on from what was said last. */
    void begin(TaskRow wanted) {
        row = wanted;
        var tracked = wanted.tracked();
        var fresh = tracked.status() == TaskStatus.NOT_STARTED;
        status.set(fresh ? TaskStatus.IN_PROGRESS : tracked.status());
        percent.set(tracked.percent());
        before = tracked.percent();
        day.set(LocalDate.now(clock));
        by.set(preferences.get(BY, recorder.by()));
        note.set("");
        rounds.set(tracked.reading().dueDates().size() < 2 ? List.of() : open(wanted));
        met.set(null);
        files.clear();
        task.set(wanted.id());
    }

    private static List<LocalDate> open(TaskRow wanted) {
        return wanted.tracked().reading().dueDates().stream()
                .filter(due -> wanted.tracked().progress().stream().noneMatch(p -> due.equals(p.met())))
                .toList();
    }

    /** Closes the form; what was not recorded is gone. */
    public void close() {
        task.set(null);
        files.clear();
        busy.set(false);
    }

    /** Takes files in, each once. */
    public void add(List<Path> more) {
        more.stream().filter(f -> !files.contains(f)).forEach(files::add);
    }

    /** Records it and closes the form, unless a field says why not. @return whether it went on its way */
    public boolean save() {
        if (busy.get() || !isFit()) {
            return false;
        }
        busy.set(true);
        var of = row;
        var said = new Progress(
                of.id(), of.id(), day.get(), by.get(), status.get(), percent.get(), note.get(), status.get().isOver() ? null : met.get(), List.of());
        preferences.put(BY, said.by());
        recorder.record(
                of.plan().id(), List.copyOf(files),
                (id, kept) -> new Progress(
                        id, said.about(), said.date(), said.by(), said.status(), said.percent(), said.note(), said.met(), kept),
                () -> {
                    if (isFor(of)) {
                        close();
                    }
                    busy.set(false);
                },
                () -> busy.set(false));
        return true;
    }

    private boolean isFit() {
        var today = LocalDate.now(clock);
        dayError.set(day.get() == null ? messages.text("progress.error.day") : day.get().isAfter(today) ? messages.text("progress.error.future") : "");
        var reasonless = status.get() == TaskStatus.STOPPED && note.get().isBlank();
        noteError.set(reasonless ? messages.text("progress.error.reason") : "");
        return dayError.get().isEmpty() && noteError.get().isEmpty();
    }
}
