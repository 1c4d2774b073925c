package vn.kehoachxa.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param best the best first, no more than were asked for
 * @param all how many there are
 */
public record FoundGroup(FoundKind kind, List<Found> best, int all) {

    public FoundGroup {
        best = List.copyOf(best);
    }
}
