package vn.kehoachxa.timing;

/**
 * A part of an expression.
 *
 * @param link what stands between it and the part before
 * @param strong whether the words say that it is a time, and not the date of something that is named
 */
record Part(Time time, Link link, boolean strong) {

    /** LIST goes on with the same, APART (an "and", a new line) may begin another matter. */
    enum Link {
        NONE, LIST, APART, OR, COLON, BRACKET;

        boolean isListed() {
            return this == LIST || this == APART;
        }
    }

    Part with(Time other) {
        return new Part(other, link, strong);
    }
}
