package vn.kehoachxa.store;

import java.time.Duration;
import java.time.Instant;

/**
 * A paper in the bin.
 *
 * @param at when it was put there
 * @param issued whether it was ever issued: such a paper is kept, however long it lies there
 * @param reports how many reports on it went with it, and come back with it
 */
public record Removed(PaperSummary paper, Instant at, boolean issued, int reports) {

    /** How long a draft lies in the bin. */
    static final Duration STAYS = Duration.ofDays(90);

    /** From when on it is gone for good; null for one that is kept. */
    public Instant until() {
        return issued ? null : at.plus(STAYS);
    }
}
