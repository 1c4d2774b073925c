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
        return join(List.of(first, second), between);
    }

    /** All of them that are not empty, with {@code between} between; styles go on over the seams. */
    static RichText join(List<RichText> parts, String between) {
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        RichText before = null;
        for (var part : parts) {
            if (part.text().isEmpty()) {
                continue;
            }
            if (before != null) {
                for (var style : MarkStyle.values()) {
                    if (!between.isEmpty() && ends(before, style) && begins(part, style)) {
                        marks.add(new Mark(text.length(), text.length() + between.length(), style));
                    }
                }
                text.append(between);
            }
            var shift = text.length();
            part.marks().forEach(m -> marks.add(new Mark(m.from() + shift, m.to() + shift, m.style())));
            text.append(part.text());
            before = part;
        }
        return new RichText(text.toString(), marks);
    }

    private static boolean ends(RichText content, MarkStyle style) {
        return content.marks().stream().anyMatch(m -> m.style() == style && m.to() == content.text().length());
    }

    private static boolean begins(RichText content, MarkStyle style) {
        return content.marks().stream().anyMatch(m -> m.style() == style && m.from() == 0);
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
