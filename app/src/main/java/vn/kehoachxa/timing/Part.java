package vn.kehoachxa.timing;

/**
 * A part of an expression.
 *
 * @param link what stands between it and the part before
 * @param strong whether the words say that it is a time, and not the date of something that is named
 */
record Part(Time time, Link link, boolean strong) {

    enum Link { NONE, LIST, OR, COLON, BRACKET }

    Part with(Time other) {
        return new Part(other, link, strong);
    }
}
