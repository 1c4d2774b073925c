package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report that was due came in, or went out.
 *
 * @param due the due day that is met by it
 */
public record Delivered(UUID id, UUID about, LocalDate date, String by, LocalDate due, String note, List<Evidence> evidence)
        implements LogEntry {

    public Delivered {
        by = Texts.oneLine(by);
        note = Texts.clean(note).strip();
        evidence = List.copyOf(evidence);
    }
}
