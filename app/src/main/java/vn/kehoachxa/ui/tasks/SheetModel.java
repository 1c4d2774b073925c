package vn.kehoachxa.ui.tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** The sheet of the chosen task: what its plan says of it, what was understood, what was recorded. */
public final class SheetModel {

    private final TasksModel tasks;
    private final Recorder recorder;
    private final Messages messages;
    private final Actions actions;
    private final ProgressModel progress;
    private final ReadingModel reading;
    private final ReadOnlyObjectWrapper<TaskRow> task = new ReadOnlyObjectWrapper<>();

    /**
     * Where the sheet leads to.
     *
     * @param open opens a plan in the editor at a line or row
     * @param folder shows the folder of a file
     * @param told shows a sentence with what takes it back, which may be null
     */
    public record Actions(BiConsumer<UUID, UUID> open, Consumer<Path> folder, BiConsumer<String, Runnable> told) {}

    public SheetModel(TasksModel tasks, Recorder recorder, ProgressModel progress, Messages messages, Actions actions) {
        this.tasks = tasks;
        this.recorder = recorder;
        this.messages = messages;
        this.actions = actions;
        this.progress = progress;
        this.reading = new ReadingModel(recorder, messages);
        tasks.chosenRow().subscribe(this::show);
    }

    private void show(TaskRow now) {
        var other = task.get() == null || now == null || !task.get().id().equals(now.id());
        task.set(now);
        if (other) {
            progress.leave();
            reading.close();
            if (now != null) {
                progress.resume(now);
            }
        }
    }

    /** The task as it stands; null where none is chosen. */
    public ReadOnlyObjectProperty<TaskRow> task() {
        return task.getReadOnlyProperty();
    }

    /** The form in which progress is recorded. */
    public ProgressModel progress() {
        return progress;
    }

    /** The form in which what was understood of the time is corrected. */
    public ReadingModel reading() {
        return reading;
    }

    /** Opens the form for the task. */
    public void beginProgress() {
        if (task.get() != null && !progress.isFor(task.get())) {
            progress.begin(task.get());
        }
    }

    /** Opens the form with these files in it. */
    public void beginProgress(List<Path> files) {
        beginProgress();
        progress.add(files);
    }

    public void beginReading() {
        reading.begin(task.get());
    }

    /** Nothing is chosen any more. */
    public void close() {
        tasks.chosen().set(null);
    }

    /** Whether what the plan says can be changed here: only a draft can. */
    public boolean isEditable() {
        return task.get() != null && task.get().plan().state() == PaperState.DRAFT;
    }

    public boolean isEditable(TaskField field) {
        return isEditable() && !field.isOfCell(task.get());
    }

    /** Takes what was written in a field of a task, which may have been left meanwhile, as one step of the plan's text. */
    void write(TaskRow of, TaskField field, String text) {
        var clean = Texts.oneLine(text);
        if (of.plan().state() == PaperState.DRAFT && !field.isOfCell(of) && !clean.equals(Texts.oneLine(field.of(of)))) {
            recorder.change(of, t -> field.with(t, clean));
        }
    }

    /** Runs when budget lines, or what was spent on them, have changed. */
    void onMoney(Runnable changed) {
        tasks.budgets().subscribe(changed);
    }

    /** The budget lines that pay for the task. */
    public List<BudgetRow> paying() {
        return budgets(task -> task != null && task.equals(this.task.get().id()));
    }

    /** The budget lines of its plan that pay for no task yet. */
    public List<BudgetRow> unbound() {
        return budgets(Objects::isNull);
    }

    private List<BudgetRow> budgets(Predicate<UUID> paid) {
        return task.get() == null
                ? List.of()
                : tasks.budgets().get().stream()
                        .filter(b -> b.plan().id().equals(task.get().plan().id()) && paid.test(b.item().line().task()))
                        .toList();
    }

    /** {@code 12.000.000 / 50.000.000 đồng}: spent and planned. */
    public String money(BudgetRow line) {
        return messages.text(
                "sheet.money.amounts", Amounts.written(line.spent(), 1),
                line.item().amount() == null ? "…" : Amounts.written(line.item().amount(), 1));
    }

    /** The line pays for the task. */
    public void bind(BudgetRow line) {
        recorder.pays(line, task.get().id());
    }

    /** The line pays for no task. */
    public void unbind(BudgetRow line) {
        recorder.pays(line, null);
    }

    /** What was recorded, the last first. */
    public List<Progress> log() {
        return task.get() == null ? List.of() : task.get().tracked().progress().reversed();
    }

    /** Who says it, and of which day. */
    public String heading(Progress entry) {
        var day = TaskWords.day(entry.date());
        return entry.by().isEmpty() ? day : day + " · " + entry.by();
    }

    /** Which due day an entry meets; empty where it names none. */
    public String met(Progress entry) {
        return entry.met() == null ? "" : messages.text("tasks.log.met", TaskWords.day(entry.met()));
    }

    /** Takes an entry back; a step back is offered. */
    public void withdraw(Progress entry) {
        recorder.withdraw(entry.id(), () ->
                actions.told().accept(messages.text("tasks.withdrawn", TaskWords.day(entry.date())), () -> recorder.restore(entry.id())));
    }

    public void showFolder(Evidence evidence) {
        recorder.place(evidence, actions.folder());
    }

    public void copy(Evidence evidence, Path target) {
        recorder.copy(evidence, target, () -> actions.told().accept(messages.text("tasks.copied", target.getFileName().toString()), null));
    }

    /** Opens the plan where the task stands. */
    public void open() {
        actions.open().accept(task.get().plan().id(), task.get().stated().task().at());
    }
}
