package vn.kehoachxa.ui.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** A column of the table: how it is sorted, and what it says in words. What has no value stands last, whichever way it is sorted. */
public enum TaskColumn {
    TASK(21, t -> Texts.fold(t.title()), (t, w) -> t.title()),
    UNIT(12, t -> folded(t.unit()), (t, w) -> t.unit()),
    TIMING(10.5, t -> folded(t.stated().timing()), (t, w) -> Texts.oneLine(t.stated().timing())),
    DUE(9.8, t -> t.tracked().nextDue(), (t, w) -> t.tracked().nextDue() == null && !t.isOver() ? w.reading(t.tracked().reading()) : TaskWords.day(t.tracked().nextDue())),
    STATE(10.5, t -> t.tracked().status().ordinal() * 1000 + t.tracked().percent(), (t, w) -> w.state(t).text()),
    LAST(7, t -> t.tracked().lastProgress(), (t, w) -> TaskWords.day(t.tracked().lastProgress())),
    CLEAR(4.6, TaskRow::clear, (t, w) -> t.clear() + "/" + Clear.values().length),
    GROUP(12, t -> folded(t.group()), (t, w) -> t.group()),
    PLAN(14, t -> folded(TaskWords.plan(t.plan())), (t, w) -> TaskWords.plan(t.plan())),
    SUPPORTING(12, t -> folded(supporting(t)), (t, w) -> supporting(t)),
    ASSIGNEE(9, t -> folded(t.stated().task().assignee()), (t, w) -> Texts.oneLine(t.stated().task().assignee())),
    OUTCOME(12, t -> folded(t.stated().outcome()), (t, w) -> Texts.oneLine(t.stated().outcome()));

    /** What a table has where nobody chose. */
    public static final List<TaskColumn> USUAL = List.of(TASK, UNIT, TIMING, DUE, STATE, LAST, CLEAR);

    private final double width;
    private final Function<TaskRow, Comparable<?>> value;
    private final BiFunction<TaskRow, TaskWords, String> text;

    TaskColumn(double width, Function<TaskRow, Comparable<?>> value, BiFunction<TaskRow, TaskWords, String> text) {
        this.width = width;
        this.value = value;
        this.text = text;
    }

    /** How wide it is where nobody made it otherwise, in em. */
    public double width() {
        return width;
    }

    /** What it says of a task, on one line; may be empty. */
    public String text(TaskRow task, TaskWords words) {
        return text.apply(task, words);
    }

    /** The day that it says of a task; null where it says none. */
    LocalDate day(TaskRow task) {
        return switch (this) {
            case DUE -> task.tracked().nextDue();
            case LAST -> task.tracked().lastProgress();
            default -> null;
        };
    }

    private static String supporting(TaskRow task) {
        return String.join("; ", task.stated().supporting());
    }

    private static String folded(String text) {
        return text.isBlank() ? null : Texts.fold(text);
    }

    private record Keyed(TaskRow task, Comparable<?> key) {}

    /** The tasks in the order of what this column says; those that say the same stay as they are. */
    List<TaskRow> sorted(List<TaskRow> tasks, boolean ascending) {
        return tasks.stream()
                .map(t -> new Keyed(t, value.apply(t)))
                .sorted((a, b) -> compare(a.key(), b.key(), ascending))
                .map(Keyed::task)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> a, Comparable<?> b, boolean ascending) {
        if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
        }
        // Both come from one column.
        var order = ((Comparable<Object>) a).compareTo(b);
        return ascending ? order : -order;
    }

    /** The key of its name. */
    public String key() {
        return "tasks.column." + name().toLowerCase(Locale.ROOT);
    }
}
