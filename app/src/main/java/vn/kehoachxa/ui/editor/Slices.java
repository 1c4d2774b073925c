package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** Cuts rich texts apart and puts them together, marks and all. */
final class Slices {

    private Slices() {}

    static RichText slice(RichText text, int from, int to) {
        var marks = text.marks().stream()
                .filter(m -> Math.max(m.from(), from) < Math.min(m.to(), to))
                .map(m -> new Mark(Math.max(m.from(), from) - from, Math.min(m.to(), to) - from, m.style()))
                .toList();
        return new RichText(text.text().substring(from, to), marks);
    }

    /**
     * One text behind the other. Where letters of both grow into one (a combining mark behind its base), the text is what counts and
     * marks that would reach past it end with it.
     */
    static RichText joined(RichText first, RichText second) {
        var shift = first.text().length();
        var marks = new ArrayList<>(first.marks());
        second.marks().forEach(m -> marks.add(new Mark(m.from() + shift, m.to() + shift, m.style())));
        var length = RichText.of(first.text() + second.text()).text().length();
        if (length < shift + second.text().length()) {
            marks.removeIf(m -> m.from() >= length);
            marks.replaceAll(m -> new Mark(m.from(), Math.min(m.to(), length), m.style()));
        }
        return new RichText(first.text() + second.text(), marks);
    }

    /** The text with a stretch of it replaced. */
    static RichText replaced(RichText text, int from, int to, RichText by) {
        return joined(joined(slice(text, 0, from), by), slice(text, to, text.text().length()));
    }

    /** The text in these styles from one end to the other. */
    static RichText in(Set<MarkStyle> styles, String text) {
        var clean = RichText.of(text);
        return clean.text().isEmpty()
                ? clean
                : new RichText(clean.text(), styles.stream().sorted().map(s -> new Mark(0, clean.text().length(), s)).toList());
    }

    /** Gives a stretch a style, or takes it away. */
    static RichText styled(RichText text, int from, int to, MarkStyle style, boolean on) {
        if (from >= to) {
            return text;
        }
        var marks = new ArrayList<Mark>();
        for (var mark : text.marks()) {
            if (mark.style() != style) {
                marks.add(mark);
                continue;
            }
            if (mark.from() < from) {
                marks.add(new Mark(mark.from(), Math.min(mark.to(), from), style));
            }
            if (mark.to() > to) {
                marks.add(new Mark(Math.max(mark.from(), to), mark.to(), style));
            }
        }
        if (on) {
            marks.add(new Mark(from, to, style));
        }
        return new RichText(text.text(), marks);
    }

    /** Whether all of a stretch has a style. */
    static boolean isAll(RichText text, int from, int to, MarkStyle style) {
        return text.marks().stream().anyMatch(m -> m.style() == style && m.from() <= from && m.to() >= to);
    }

    /** The styles that a letter typed at a place takes on: those of the letter before it, at the start those of the first. */
    static Set<MarkStyle> stylesAt(RichText text, int at) {
        var styles = EnumSet.noneOf(MarkStyle.class);
        text.marks().stream()
                .filter(m -> at == 0 ? m.from() == 0 : m.from() < at && m.to() >= at)
                .forEach(m -> styles.add(m.style()));
        return styles;
    }
}
