package vn.kehoachxa.plan;

/**
 * The level of a line in the body (Decree 30/2020, annex I, V.6): phần, mục, khoản, khoản con, điểm, gạch đầu dòng, cộng, and plain text.
 * The order of the constants is the order of the levels.
 */
public enum Level implements Coded {
    /** {@code Phần I}, title on the next line. */
    PART,
    /** {@code I.}, title in capitals. */
    SECTION,
    /** {@code 1.} */
    CLAUSE,
    /** {@code 1.1.} */
    SUBCLAUSE,
    /** {@code a)} */
    POINT,
    /** {@code -} */
    BULLET,
    /** {@code +} */
    SUBBULLET,
    /** Text without a number; it belongs to the nearest numbered line above. */
    TEXT;

    @Override
    public String code() {
        return name();
    }

    /** Whether a line of this level is always a title on a line of its own. */
    public boolean isAlwaysHeading() {
        return this == PART || this == SECTION;
    }

    /** Whether a line of this level may be a title on a line of its own. */
    public boolean mayBeHeading() {
        return compareTo(POINT) <= 0;
    }

    /** Whether this level lies under {@code other}; text lies under every numbered level. */
    public boolean isBelow(Level other) {
        return compareTo(other) > 0;
    }
}
