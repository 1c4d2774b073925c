package vn.kehoachxa.ui.tasks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.follow.EntryFields;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.settings.Preferences;

/** The form in which somebody says how far a task is, with the files that show it. */
public final class ProgressModel {

    /** Under which name it is remembered who recorded last. */
    public static final String BY = "progress.by";

    private final Recorder recorder;
    private final Messages messages;
    private final Preferences preferences;

    private final ReadOnlyObjectWrapper<UUID> task = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<LocalDate>> rounds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper noteError = new ReadOnlyStringWrapper("");

    private final ObjectProperty<TaskStatus> status = new SimpleObjectProperty<>(TaskStatus.IN_PROGRESS);
    private final IntegerProperty percent = new SimpleIntegerProperty();
    private final EntryFields entry;
    private final ObjectProperty<LocalDate> met = new SimpleObjectProperty<>();
    private final ObservableList<Path> files = FXCollections.observableArrayList();

    /** What was begun for tasks that were left for others: it is there again when they are chosen again. */
    private final Map<UUID, Begun> begun = new HashMap<>();
    /** The tasks whose entries are on their way to the disk. */
    private final Set<UUID> saving = new HashSet<>();
    private TaskRow row;
    /** How far it was before it was said to be done, for whoever chose that by mistake. */
    private int before;

    /** @param preferences remembers who recorded last */
    public ProgressModel(Recorder recorder, Messages messages, Clock clock, Preferences preferences) {
        this.recorder = recorder;
        this.messages = messages;
        this.entry = new EntryFields(clock, messages);
        this.preferences = preferences;
        status.subscribe(this::follow);
        percent.subscribe(now -> {
            if (status.get() == TaskStatus.NOT_STARTED && now.intValue() > 0) {
                status.set(TaskStatus.IN_PROGRESS);
            }
        });
        entry.note().subscribe(t -> noteError.set(""));
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
        return entry.day();
    }

    public StringProperty by() {
        return entry.by();
    }

    public StringProperty note() {
        return entry.note();
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
        return entry.dayError();
    }

    /** What is wrong with the note; empty where nothing is. */
    public ReadOnlyStringProperty noteError() {
        return noteError.getReadOnlyProperty();
    }

    /** What was written for a task and not recorded. */
    private record Begun(TaskStatus status, int percent, LocalDate day, String by, String note, LocalDate met, List<Path> files) {}

    /** Closes the form of a task that is left for another; what was written or added is kept for when it is chosen again. */
    void leave() {
        if (task.get() != null && !busy.get() && !(entry.note().get().isBlank() && files.isEmpty())) {
            begun.put(task.get(), written());
        }
        close();
    }

    private Begun written() {
        return new Begun(status.get(), percent.get(), entry.day().get(), entry.by().get(), entry.note().get(), met.get(), List.copyOf(files));
    }

    /** Opens the form of a task again for which something was begun. */
    void resume(TaskRow wanted) {
        var left = begun.remove(wanted.id());
        if (left != null) {
            begin(wanted);
            status.set(left.status());
            percent.set(left.percent());
            entry.day().set(left.day());
            entry.by().set(left.by());
            entry.note().set(left.note());
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
        entry.begin(preferences.get(BY, recorder.by()));
        rounds.set(tracked.reading().dueDates().size() < 2 ? List.of() : open(wanted));
        met.set(null);
        files.clear();
        busy.set(saving.contains(wanted.id()));
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
        var of = row;
        var left = written();
        saving.add(of.id());
        busy.set(true);
        var said = new Progress(
                of.id(), of.id(), entry.day().get(), entry.by().get(), status.get(), percent.get(), entry.note().get(), status.get().isOver() ? null : met.get(), List.of());
        preferences.put(BY, said.by());
        recorder.record(
                of.plan().id(), List.copyOf(files),
                (id, kept) -> new Progress(
                        id, said.about(), said.date(), said.by(), said.status(), said.percent(), said.note(), said.met(), kept),
                () -> {
                    if (isFor(of)) {
                        close();
                    }
                    saving.remove(of.id());
                },
                () -> {
                    saving.remove(of.id());
                    if (isFor(of)) {
                        busy.set(false);
                    } else {
                        // It was left for another task meanwhile, and is not recorded: it is there when that task is chosen again.
                        begun.put(of.id(), left);
                    }
                });
        return true;
    }

    private boolean isFit() {
        var reasonless = status.get() == TaskStatus.STOPPED && entry.note().get().isBlank();
        noteError.set(reasonless ? messages.text("progress.error.reason") : "");
        return entry.isDayFit() && noteError.get().isEmpty();
    }
}
