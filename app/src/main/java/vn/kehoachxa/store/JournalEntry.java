package vn.kehoachxa.store;

import java.time.Instant;

/**
 * A step in the life of a paper.
 *
 * @param by who made it
 * @param kind the name of the edit, or {@code new}
 * @param undone whether it is not in force: undone, or undone and then overwritten
 */
public record JournalEntry(long seq, Instant at, String by, String kind, boolean undone) {}
