package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** Texts with marks, cut and put together. */
final class Rich {

    private Rich() {}

    /** A stretch without white space at its ends, with its marks. */
    static RichText slice(RichText content, int from, int to) {
        var text = content.text();
        var start = from;
        var end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        var marks = new ArrayList<Mark>();
        for (var mark : content.marks()) {
            var first = Math.max(mark.from(), start) - start;
            var last = Math.min(mark.to(), end) - start;
            if (first < last) {
                marks.add(new Mark(first, last, mark.style()));
            }
        }
        return new RichText(text.substring(start, end), marks);
    }

    static RichText slice(RichText content, int from) {
        return slice(content, from, content.text().length());
    }

    /** One after the other; a style that both have at the seam goes on over it. */
    static RichText join(RichText first, String between, RichText second) {
        if (first.text().isEmpty()) {
            return second;
        }
        if (second.text().isEmpty()) {
            return first;
        }
        var shift = first.text().length() + between.length();
        var marks = new ArrayList<>(first.marks());
        second.marks().forEach(m -> marks.add(new Mark(m.from() + shift, m.to() + shift, m.style())));
        for (var style : MarkStyle.values()) {
            var before = first.marks().stream().anyMatch(m -> m.style() == style && m.to() == first.text().length());
            var after = second.marks().stream().anyMatch(m -> m.style() == style && m.from() == 0);
            if (before && after && !between.isEmpty()) {
                marks.add(new Mark(first.text().length(), shift, style));
            }
        }
        return new RichText(first.text() + between + second.text(), marks);
    }

    /** All of them, with {@code between} between. */
    static RichText join(List<RichText> parts, String between) {
        var all = RichText.EMPTY;
        for (var part : parts) {
            all = join(all, between, part);
        }
        return all;
    }

    /** Without the marks of one style. */
    static RichText without(RichText content, MarkStyle style) {
        return new RichText(content.text(), content.marks().stream().filter(m -> m.style() != style).toList());
    }

    /** Whether all letters and digits carry this style; not so where there are none. */
    static boolean all(RichText content, MarkStyle style) {
        var any = false;
        for (var i = 0; i < content.text().length(); i++) {
            if (Character.isLetterOrDigit(content.text().charAt(i))) {
                any = true;
                if (!marked(content, style, i)) {
                    return false;
                }
            }
        }
        return any;
    }

    /** How many units at the start carry this style, without white space at their end. */
    static int prefix(RichText content, MarkStyle style) {
        for (var mark : content.marks()) {
            if (mark.style() == style && mark.from() == 0) {
                return content.text().substring(0, mark.to()).stripTrailing().length();
            }
        }
        return 0;
    }

    private static boolean marked(RichText content, MarkStyle style, int at) {
        return content.marks().stream().anyMatch(m -> m.style() == style && m.from() <= at && at < m.to());
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
