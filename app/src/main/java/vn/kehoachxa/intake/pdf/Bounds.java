package vn.kehoachxa.intake.pdf;

/** Between which edges a line had room. */
interface Bounds {

    double left(Line line);

    double right(Line line);

    /** How far a line's ends must lie from the edges for the line to stand in the middle. */
    double clear();

    /** The same edges for every line. */
    static Bounds of(double left, double right, double clear) {
        return new Bounds() {
            @Override
            public double left(Line line) {
                return left;
            }

            @Override
            public double right(Line line) {
                return right;
            }

            @Override
            public double clear() {
                return clear;
            }
        };
    }

    /** Whether the next line's first word had no room at the end of this one: the line ended because it was full. */
    default boolean isFull(Line line, Line next) {
        var space = 0.25 * line.size();
        return line.right() + space + next.firstWord() > right(line) - 1;
    }

    /** Whether a line stands in the middle, clear of both edges. */
    default boolean isCentred(Line line) {
        return Math.abs(line.middle() - (left(line) + right(line)) / 2) < Math.min(3, clear()) && line.x() > left(line) + clear();
    }
}
