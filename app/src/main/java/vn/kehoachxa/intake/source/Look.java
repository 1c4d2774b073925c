package vn.kehoachxa.intake.source;

/**
 * How a paragraph is set.
 *
 * @param align which edge its lines keep to
 * @param left indent of its lines after the first, mm from the text's (or the cell's) left edge
 * @param firstLine how much further in the first line begins, mm; negative where it hangs out
 * @param size of most of its letters, pt; 0 where not known
 * @param outline 1 to 9 where a heading style or an outline level makes it a heading of that rank; else 0
 */
public record Look(Align align, double left, double firstLine, double size, int outline) {

    /** Nothing known. */
    public static final Look PLAIN = new Look(Align.LEFT, 0, 0, 0, 0);
}
