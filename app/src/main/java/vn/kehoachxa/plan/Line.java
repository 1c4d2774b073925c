package vn.kehoachxa.plan;

import java.util.UUID;

/**
 * One line (paragraph) of the body. Its number is computed, see {@link Numbering}.
 *
 * @param level where it stands
 * @param heading whether it is a title on a line of its own; always so for parts and sections
 * @param written the number as an imported file had it, where it differs from the computed one; else null
 * @param titleTo the length of a run-in title at the start of the text, or null
 * @param timing what a heading says of the time of everything below it, as written; or null
 * @param unit the unit that a heading names for everything below it, as written; or null
 */
public record Line(
        UUID id, Level level, boolean heading, String written, RichText content, Integer titleTo, String timing, String unit)
        implements Block {

    public Line {
        if (titleTo != null && (titleTo < 1 || titleTo > content.text().length())) {
            throw new IllegalArgumentException("a run-in title of " + titleTo + " in a text of " + content.text().length());
        }
        written = written == null ? null : Texts.clean(written);
        timing = timing == null ? null : Texts.clean(timing);
        unit = unit == null ? null : Texts.clean(unit);
        heading = level.isAlwaysHeading() || heading && level.mayBeHeading();
    }

    /** A line without attributes. */
    public static Line of(UUID id, Level level, String text) {
        return new Line(id, level, false, null, RichText.of(text), null, null, null);
    }

    public String text() {
        return content.text();
    }

    public Line withContent(RichText newContent) {
        var change = TextChange.between(content.text(), newContent.text());
        var end = titleTo == null ? 0 : Math.min(change.map(titleTo), newContent.text().length());
        return new Line(id, level, heading, written, newContent, end < 1 ? null : (Integer) end, timing, unit);
    }

    /** Everything but the text. */
    public LineShape shape() {
        return new LineShape(level, heading, written, titleTo, timing, unit);
    }

    public Line withShape(LineShape shape) {
        return new Line(id, shape.level(), shape.heading(), shape.written(), content, shape.titleTo(), shape.timing(), shape.unit());
    }
}
