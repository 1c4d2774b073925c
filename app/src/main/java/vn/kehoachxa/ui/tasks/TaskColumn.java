package vn.kehoachxa.ui.tasks;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.follow.TaskRow;

/** A column of the table, and how it is sorted. What has no value stands last, whichever way it is sorted. */
public enum TaskColumn {
    TASK(t -> Texts.fold(t.title())),
    UNIT(t -> t.unit().isEmpty() ? null : Texts.fold(t.unit())),
    TIMING(t -> t.stated().timing().isBlank() ? null : Texts.fold(t.stated().timing())),
    DUE(t -> t.tracked().nextDue()),
    STATE(t -> t.tracked().status().ordinal() * 1000 + t.tracked().percent()),
    LAST(t -> t.tracked().lastProgress()),
    CLEAR(TaskRow::clear);

    private final Function<TaskRow, Comparable<?>> value;

    TaskColumn(Function<TaskRow, Comparable<?>> value) {
        this.value = value;
    }

    Comparator<TaskRow> order(boolean ascending) {
        return (a, b) -> compare(value.apply(a), value.apply(b), ascending);
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
