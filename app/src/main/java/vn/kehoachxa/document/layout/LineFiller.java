package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;

/** Fills one line after the other with words. Where only the number of lines is asked for, no text is put together. */
final class LineFiller {

    /** Null where lines are only counted. */
    private final List<TextLine> lines;
    private final double rest;
    private double limit;
    private TextLine.Builder line;
    private double width;
    private boolean empty = true;
    private int count;

    private LineFiller(List<TextLine> lines, double first, double rest) {
        this.lines = lines;
        this.limit = first;
        this.rest = rest;
        this.line = lines == null ? null : new TextLine.Builder();
    }

    /** @param first how wide the first line may be, {@code rest} the others; in points */
    static LineFiller building(double first, double rest) {
        return new LineFiller(new ArrayList<>(), first, rest);
    }

    static LineFiller counting(double limit) {
        return new LineFiller(null, limit, limit);
    }

    /** How wide the line may be that is being filled. */
    double limit() {
        return limit;
    }

    /** How wide the others may be. */
    double rest() {
        return rest;
    }

    /** How much of the line is still open. */
    double room() {
        return limit - width;
    }

    boolean isEmpty() {
        return empty;
    }

    /** Whether the line can take more. @param first the word that comes next, {@code more} the width from it on */
    boolean takes(Word first, double more) {
        return (empty ? more : width + first.spaceWidth() + more) <= limit;
    }

    void add(Word word) {
        width = empty ? word.width() : width + word.spaceWidth() + word.width();
        empty = false;
        if (line != null) {
            line.add(word);
        }
    }

    /** Ends the line. @param ends as in {@link TextLine} */
    void end(boolean ends) {
        count++;
        width = 0;
        empty = true;
        limit = rest;
        if (line != null) {
            lines.add(line.build(ends));
            line = new TextLine.Builder();
        }
    }

    /** The lines that have ended. */
    List<TextLine> lines() {
        return lines;
    }

    /** How many lines have ended. */
    int count() {
        return count;
    }
}
