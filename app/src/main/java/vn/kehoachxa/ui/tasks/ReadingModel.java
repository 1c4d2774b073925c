package vn.kehoachxa.ui.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.settings.ProfileValues;

/** The form in which the clerk says what a time means, where the program understood something else. The words of the plan stay as they are. */
public final class ReadingModel {

    /** What a time can be said to mean: due days, or one of those that have none. */
    public static final List<TimingKind> KINDS = List.of(TimingKind.BY, TimingKind.CONTINUOUS, TimingKind.ON_DEMAND, TimingKind.EXTERNAL);

    private final Recorder recorder;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper corrected = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ObjectProperty<TimingKind> kind = new SimpleObjectProperty<>(TimingKind.BY);
    private final StringProperty days = new SimpleStringProperty("");
    private TaskRow row;

    ReadingModel(Recorder recorder, Messages messages) {
        this.recorder = recorder;
        this.messages = messages;
        kind.subscribe(k -> error.set(""));
        days.subscribe(d -> error.set(""));
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether the reading of the task is the clerk's own. */
    public ReadOnlyBooleanProperty corrected() {
        return corrected.getReadOnlyProperty();
    }

    /** What is wrong with the days; empty where nothing is. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** One of {@link #KINDS}. */
    public ObjectProperty<TimingKind> kind() {
        return kind;
    }

    /** Due days with semicolons between; only asked for where the kind has some. */
    public StringProperty days() {
        return days;
    }

    void begin(TaskRow wanted) {
        row = wanted;
        var now = wanted.tracked().reading();
        var dated = !now.dueDates().isEmpty();
        kind.set(dated || !KINDS.contains(now.kind()) ? TimingKind.BY : now.kind());
        days.set(now.dueDates().stream().map(TaskWords::day).collect(Collectors.joining("; ")));
        corrected.set(wanted.stated().task().corrected() != null);
        error.set("");
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    /** Takes what was said, unless the days say why not. @return whether it went on its way */
    public boolean save() {
        var dues = kind.get() == TimingKind.BY ? dues() : Optional.of(List.<LocalDate>of());
        if (dues.isEmpty() || kind.get() == TimingKind.BY && dues.get().isEmpty()) {
            error.set(messages.text("reading.error.days"));
            return false;
        }
        var said = reading(dues.get());
        recorder.change(row, t -> t.withCorrected(said));
        close();
        return true;
    }

    /** Lets what the program understands count again. */
    public void back() {
        recorder.change(row, t -> t.withCorrected(null));
        close();
    }

    private TimingReading reading(List<LocalDate> dues) {
        if (dues.isEmpty()) {
            return new TimingReading(kind.get(), null, null, List.of(), List.of(), true);
        }
        var several = dues.size() > 1;
        return new TimingReading(several ? TimingKind.MULTIPLE : TimingKind.BY, null, dues.getLast(), dues, List.of(), true);
    }

    private Optional<List<LocalDate>> dues() {
        var read = new ArrayList<LocalDate>();
        for (var written : days.get().split("[;,\n]")) {
            if (!written.isBlank()) {
                var day = ProfileValues.day(written);
                if (day.isEmpty()) {
                    return Optional.empty();
                }
                read.add(day.get());
            }
        }
        return Optional.of(read.stream().distinct().sorted().toList());
    }
}
