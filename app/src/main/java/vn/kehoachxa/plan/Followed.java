package vn.kehoachxa.plan;

/** A paper and what was recorded while it was followed. */
public record Followed(Paper paper, Log log) {

    /** A paper that nobody has followed yet. */
    public static Followed fresh(Paper paper) {
        return new Followed(paper, Log.NONE);
    }
}
