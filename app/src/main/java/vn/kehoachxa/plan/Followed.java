package vn.kehoachxa.plan;

import java.util.List;

/**
 * A paper and what was recorded while it was followed.
 *
 * @param daysOff those that the office that follows it entered
 */
public record Followed(Paper paper, Log log, List<DayOff> daysOff) {

    public Followed {
        daysOff = List.copyOf(daysOff);
    }

    /** In an office that entered no days off. */
    public Followed(Paper paper, Log log) {
        this(paper, log, List.of());
    }

    /** A paper that nobody has followed yet. */
    public static Followed fresh(Paper paper) {
        return new Followed(paper, Log.NONE);
    }
}
