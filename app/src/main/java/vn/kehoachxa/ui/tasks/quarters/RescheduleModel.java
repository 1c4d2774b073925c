package vn.kehoachxa.ui.tasks.quarters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.tasks.TaskEdits;

/**
 * Asks whether a task is to have another time, and writes it into a draft's text, in words that the program understands as just those days.
 * An issued plan says what it says: there it is only told what is to be done.
 */
public final class RescheduleModel {

    private final TaskRow task;
    private final List<TimePart> parts;
    private final int part;
    private final Tools tools;
    private final Messages messages;
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /**
     * What it writes with.
     *
     * @param told shows a sentence with what takes it back, which may be null
     * @param open opens the plan where a task stands
     */
    public record Tools(TimingReader timing, Recorder recorder, Messages messages, BiConsumer<String, Runnable> told, Consumer<TaskRow> open) {}

    /**
     * @param parts the stretches of the task's time as they are; may be none
     * @param part which of them gets another time; 0 where there is none
     * @param wanted the time it is to have; null to begin with the one it has
     */
    RescheduleModel(TaskRow task, List<TimePart> parts, int part, TimePart wanted, Tools tools) {
        this.task = task;
        this.parts = parts;
        this.part = part;
        this.tools = tools;
        messages = tools.messages();
        var begin = wanted != null ? wanted : parts.isEmpty() ? new TimePart(null, null) : parts.get(part);
        from.set(begin.from());
        to.set(begin.to());
        from.subscribe(this::ask);
        to.subscribe(this::ask);
        ask();
    }

    /** The day on which it begins; null where only the last day is said. */
    public ObjectProperty<LocalDate> from() {
        return from;
    }

    /** The day on which it is due. */
    public ObjectProperty<LocalDate> to() {
        return to;
    }

    /** What is asked, with the words that would be written; where nothing can be written, why, and what to do instead. */
    public ReadOnlyStringProperty question() {
        return question.getReadOnlyProperty();
    }

    /** What is wrong with the days; empty where nothing is. */
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** What is said beside the question: what the plan says now, and what becomes of it. */
    public String ground() {
        if (!isWritable()) {
            return "";
        }
        var now = task.stated().timing().strip().replace('\n', ' ');
        var draft = now.isEmpty() ? messages.text("reschedule.draft.none") : messages.text("reschedule.draft", now);
        return task.stated().task().corrected() == null ? draft : draft + " " + messages.text("reschedule.corrected");
    }

    /** Which of its rounds it is; empty where it has only one. */
    public String round() {
        return parts.size() > 1 ? messages.text("reschedule.round", part + 1, parts.size()) : "";
    }

    /** Whether it can be written: into a draft, and no rule of what comes again. */
    public boolean isWritable() {
        return task.plan().state() == PaperState.DRAFT && !isRule();
    }

    private boolean isRule() {
        return task.tracked().reading().kind() == TimingKind.RECURRING || parts.size() > Bars.MOST_PARTS;
    }

    private void ask() {
        error.set("");
        // Both are read, so that the next change is heard of.
        var first = from.get();
        var last = to.get();
        if (!isWritable()) {
            question.set(messages.text(task.plan().state() == PaperState.DRAFT ? "reschedule.rule" : "reschedule.issued", task.title()));
        } else if (last == null || first != null && last.isBefore(first)) {
            question.set(messages.text("reschedule.which", task.title()));
        } else {
            question.set(messages.text("reschedule.question", task.title(), TimeWords.written(wanted())));
        }
    }

    private List<TimePart> wanted() {
        var now = new ArrayList<>(parts);
        var changed = new TimePart(from.get(), to.get());
        if (now.isEmpty()) {
            now.add(changed);
        } else {
            now.set(part, changed);
        }
        return now;
    }

    /** Opens the plan where the task stands. */
    public void open() {
        tools.open().accept(task);
    }

    /** Writes it, unless something is wrong with the days. @return whether it went on its way */
    public boolean save() {
        if (!isWritable()) {
            return true;
        }
        if (to.get() == null) {
            error.set(messages.text("reschedule.error.to"));
        } else if (from.get() != null && to.get().isBefore(from.get())) {
            error.set(messages.text("reschedule.error.order"));
        } else if (!Years.holds(to.get()) || from.get() != null && !Years.holds(from.get()) || !isUnderstood()) {
            error.set(messages.text("reschedule.error.days"));
        }
        if (!error.get().isEmpty()) {
            return false;
        }
        var words = TimeWords.written(wanted());
        tools.recorder().changeAll(
                List.of(task), (paper, entry) -> TaskEdits.timing(paper, entry, words),
                (steps, refused) -> tools.told().accept(
                        refused.isEmpty() ? messages.text("reschedule.done", task.title(), words) : messages.text("reschedule.shared", task.title()),
                        steps.isEmpty() ? null : () -> tools.recorder().undo(steps)));
        return true;
    }

    /** Whether the program reads from the words just the days that they were made of. */
    private boolean isUnderstood() {
        var written = TimeWords.written(wanted());
        var year = task.plan().year();
        var reading = tools.timing().read(written, year, task.plan().yearTo());
        var days = wanted().stream().map(TimePart::to).distinct().sorted().toList();
        var starts = new HashMap<LocalDate, LocalDate>();
        wanted().stream().filter(p -> p.from() != null).forEach(p -> starts.put(p.to(), p.from()));
        return reading.dueDates().equals(days) && tools.timing().starts(written, year, task.plan().yearTo()).equals(starts);
    }
}
