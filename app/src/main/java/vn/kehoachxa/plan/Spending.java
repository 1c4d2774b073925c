package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Money that was spent on a budget line.
 *
 * @param amount in đồng; negative where money came back
 */
public record Spending(UUID id, UUID about, LocalDate date, String by, long amount, String note, List<Evidence> evidence)
        implements LogEntry {

    public Spending {
        by = Texts.oneLine(by);
        note = Texts.clean(note).strip();
        evidence = List.copyOf(evidence);
    }
}
