package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that was recorded while the plan was followed. Entries are history: they are added, and can be withdrawn, but never changed,
 * and undoing a step of the text leaves them.
 */
public sealed interface LogEntry permits Progress, Achieved, Spending, Delivered {

    /** UUIDv7, kept for ever. */
    UUID id();

    /** The task, target, budget line or reporting duty that it speaks of. */
    UUID about();

    /** The day of which it speaks. */
    LocalDate date();

    /** Who says so. */
    String by();

    /** May be empty. */
    String note();

    /** The files that show it. */
    List<Evidence> evidence();
}
