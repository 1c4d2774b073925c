package vn.kehoachxa.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;

/**
 * A paper as a list shows it.
 *
 * @param number empty while not issued
 * @param about what a report reports on; null for a plan, and for a report that was not drafted here
 * @param date the day of the head, or null while it is not whole
 * @param office whose it is
 * @param seq the journal entry whose state this is: the same paper with the same number says the same
 */
public record PaperSummary(
        UUID id, PaperType type, PaperKind kind, int year, Integer yearTo, About about, String subject, PaperState state, int version,
        String number, String symbol, LocalDate date, Office office, int tasks, int targets, Instant changedAt, long seq) {}
