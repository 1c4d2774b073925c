package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Where a task stood on a day.
 *
 * @param percent 0 to 100; 100 where it is done
 * @param note must say why where the task is stopped
 * @param met the due day that is met by it, of a task that has several; null where it speaks of none
 */
public record Progress(
        UUID id, UUID about, LocalDate date, String by, TaskStatus status, int percent, String note, LocalDate met, List<Evidence> evidence)
        implements LogEntry {

    public Progress {
        by = Texts.oneLine(by);
        note = Texts.clean(note).strip();
        evidence = List.copyOf(evidence);
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException(percent + " per cent");
        }
        if (status == TaskStatus.DONE) {
            percent = 100;
        }
        if (status == TaskStatus.STOPPED && note.isEmpty()) {
            throw new IllegalArgumentException("stopped without a reason");
        }
    }
}
