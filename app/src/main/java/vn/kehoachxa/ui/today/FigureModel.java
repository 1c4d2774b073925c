package vn.kehoachxa.ui.today;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.EntryFields;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TargetRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** The form in which a number is recorded: what of a target was reached so far, or what was spent on a budget line. */
public final class FigureModel {

    private final Recorder recorder;
    private final Messages messages;
    private final UUID paper;
    private final String code;
    private final String title;
    private final List<Said> said;
    /** Makes an entry of the written number; null where it is none. */
    private final Function<String, BiFunction<UUID, List<Evidence>, LogEntry>> reader;
    private final StringProperty value = new SimpleStringProperty("");
    private final EntryFields entry;
    private final ObservableList<Path> files = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper valueError = new ReadOnlyStringWrapper("");

    /** What was recorded before, and the files that show it. */
    record Said(UUID id, String text, List<Evidence> evidence) {
        Said {
            evidence = List.copyOf(evidence);
        }
    }

    private FigureModel(
            Recorder recorder, Messages messages, Clock clock, UUID paper, String code, String title, List<Said> said,
            BiFunction<FigureModel, String, BiFunction<UUID, List<Evidence>, LogEntry>> reader) {
        this.recorder = recorder;
        this.messages = messages;
        this.paper = paper;
        this.code = code;
        this.title = title;
        this.said = said;
        this.reader = text -> reader.apply(this, text);
        entry = new EntryFields(clock, messages);
        entry.begin(recorder.by());
        value.subscribe(v -> valueError.set(""));
    }

    static FigureModel of(TargetRow target, Recorder recorder, Messages messages, Clock clock) {
        var said = target.achieved().reversed().stream().map(a -> said(a, Figures.written(a.value()))).toList();
        return new FigureModel(recorder, messages, clock, target.plan().id(), "target", target.title(), said, (form, text) ->
                Figures.read(text)
                        .<BiFunction<UUID, List<Evidence>, LogEntry>>map(v -> (id, files) -> new Achieved(
                                id, target.stated().target().id(), form.entry.day().get(), form.entry.by().get(), v, form.entry.note().get(), files))
                        .orElse(null));
    }

    static FigureModel of(BudgetRow line, Recorder recorder, Messages messages, Clock clock) {
        var said = line.spendings().reversed().stream().map(s -> said(s, Amounts.written(s.amount(), 1))).toList();
        return new FigureModel(recorder, messages, clock, line.plan().id(), "budget", line.title(), said, (form, text) ->
                Amounts.read(text, 1)
                        .filter(amount -> amount != 0)
                        .<BiFunction<UUID, List<Evidence>, LogEntry>>map(amount -> (id, files) -> new Spending(
                                id, line.item().line().id(), form.entry.day().get(), form.entry.by().get(), amount, form.entry.note().get(), files))
                        .orElse(null));
    }

    private static Said said(LogEntry entry, String number) {
        var text = TaskWords.day(entry.date()) + " · " + number + (entry.by().isEmpty() ? "" : " · " + entry.by())
                + (entry.note().isEmpty() ? "" : " · " + entry.note());
        return new Said(entry.id(), text, entry.evidence());
    }

    /** {@code target} or {@code budget}: its texts begin so. */
    String code() {
        return code;
    }

    /** Of what it is. */
    String title() {
        return title;
    }

    /** What was recorded before, the last first. */
    List<Said> said() {
        return said;
    }

    public StringProperty value() {
        return value;
    }

    public ObjectProperty<LocalDate> day() {
        return entry.day();
    }

    public StringProperty by() {
        return entry.by();
    }

    public StringProperty note() {
        return entry.note();
    }

    /** The files that show it; copies of them are kept. */
    public ObservableList<Path> files() {
        return files;
    }

    /** Takes files in, each once. */
    public void add(List<Path> more) {
        more.stream().filter(f -> !files.contains(f)).forEach(files::add);
    }

    /** Gives the place of a file that was kept. */
    void place(Evidence evidence, Consumer<Path> then) {
        recorder.place(evidence, then);
    }

    /** What is wrong with the number; empty where nothing is. */
    public ReadOnlyStringProperty valueError() {
        return valueError.getReadOnlyProperty();
    }

    /** What is wrong with the day; empty where nothing is. */
    public ReadOnlyStringProperty dayError() {
        return entry.dayError();
    }

    /** Records the number, unless a field says why not. @return whether it went on its way */
    public boolean save() {
        var made = reader.apply(value.get());
        valueError.set(made == null ? messages.text("figure.error." + code) : "");
        if (!entry.isDayFit() || made == null) {
            return false;
        }
        recorder.record(paper, List.copyOf(files), made, () -> { }, () -> { });
        return true;
    }

    /** Takes back what was recorded before. @param done runs when that is shown */
    void withdraw(Said before, Runnable done) {
        recorder.withdraw(before.id(), done);
    }

    /** Lets it count again. */
    void restore(Said before) {
        recorder.restore(before.id());
    }
}
