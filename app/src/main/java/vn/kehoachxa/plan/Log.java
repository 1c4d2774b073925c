package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was recorded while a plan was followed, without what was withdrawn.
 *
 * @param entries by day; those of one day as they were recorded
 */
public record Log(List<LogEntry> entries) {

    public static final Log NONE = new Log(List.of());

    public Log {
        entries = entries.stream().sorted(Comparator.comparing(LogEntry::date)).toList();
    }

    /** What was known at the end of a day: the entries that speak of it or of a day before. */
    public Log until(LocalDate day) {
        return new Log(entries.stream().filter(e -> !e.date().isAfter(day)).toList());
    }

    /** The entries of one kind that speak of a task, target, budget line or duty. */
    public <E extends LogEntry> Stream<E> of(Class<E> kind, UUID about) {
        return entries.stream().filter(e -> kind.isInstance(e) && e.about().equals(about)).map(kind::cast);
    }
}
