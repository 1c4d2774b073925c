package vn.kehoachxa.plan;

/** Everything about a {@link Line} but its id and its text; the components are those of the line. */
public record LineShape(Level level, boolean heading, String written, Integer titleTo, String timing, String unit) {

    public LineShape {
        written = written == null ? null : Texts.clean(written);
        timing = timing == null ? null : Texts.clean(timing);
        unit = unit == null ? null : Texts.clean(unit);
    }

    /** A line of this level and nothing else. */
    public static LineShape of(Level level) {
        return new LineShape(level, false, null, null, null, null);
    }

    /** The same line at another level; a written number belongs to the old level and goes. */
    public LineShape withLevel(Level newLevel) {
        return new LineShape(newLevel, heading, null, titleTo, timing, unit);
    }

    public LineShape withHeading(boolean newHeading) {
        return new LineShape(level, newHeading, written, titleTo, timing, unit);
    }
}
