package vn.kehoachxa.intake.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.kehoachxa.intake.font.OldFonts;
import vn.kehoachxa.intake.font.SignFonts;
import vn.kehoachxa.intake.source.Label;

/** Counts the paragraphs of lists as they are read, and says what Word prints before each. */
final class Counters {

    private static final int UNUSED = Integer.MIN_VALUE;
    private static final int LONGEST = 200;

    private final Numbering numbering;
    private final Map<Integer, int[]> counts = new HashMap<>();
    /** What the recogniser is told a list is called: by the one that began it, since the rest of it may bear other numbers. */
    private final Map<Integer, Integer> names = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    Counters(Numbering numbering) {
        this.numbering = numbering;
    }

    /**
     * The label of the next paragraph of a list.
     *
     * @return null where there is no such list, or it prints nothing
     */
    Label next(int list, int wantedLevel) {
        var form = numbering.list(list);
        var level = Math.clamp(wantedLevel, 0, Numbering.LEVELS - 1);
        if (form == null || !form.levels().containsKey(level)) {
            return null;
        }
        var definition = form.levels().get(level);
        var count = counts.computeIfAbsent(form.counts(), k -> fresh());
        names.putIfAbsent(form.counts(), list);
        if (begun.add(list)) {
            form.starts().forEach((l, start) -> count[l] = UNUSED);
            if (form.starts().containsKey(0)) {
                names.put(form.counts(), list);
            }
        }
        count[level] = count[level] == UNUSED ? start(form, level) : count[level] + 1;
        for (var deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
            var own = form.levels().get(deeper);
            var restart = own == null ? null : own.restart();
            if (restart == null || restart > level) {
                count[deeper] = UNUSED;
            }
        }
        var text = definition.form() == NumberForm.BULLET
                ? SignFonts.bullet(definition.text(), definition.font())
                : printed(form, definition, level, count);
        return text.isEmpty() ? null : new Label(text, names.get(form.counts()), level, definition.form() == NumberForm.BULLET);
    }

    private static int[] fresh() {
        var count = new int[Numbering.LEVELS];
        Arrays.fill(count, UNUSED);
        return count;
    }

    private static int start(Numbering.ListForm form, int level) {
        var own = form.starts().get(level);
        var definition = form.levels().get(level);
        return own != null ? own : definition == null ? 1 : definition.start();
    }

    private static String printed(Numbering.ListForm form, NumberLevel definition, int level, int[] count) {
        var out = new StringBuilder();
        var text = definition.text();
        for (var i = 0; i < text.length() && out.length() < LONGEST; i++) {
            var c = text.charAt(i);
            var named = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (named < 0 || named >= Numbering.LEVELS) {
                out.append(c);
                continue;
            }
            i++;
            // A deeper level has no number here.
            if (named <= level) {
                var other = form.levels().get(named);
                var written = other == null || definition.legal() && other.form() != NumberForm.NONE ? NumberForm.DECIMAL : other.form();
                out.append(written.write(count[named] == UNUSED ? start(form, named) : count[named]));
            }
        }
        return OldFonts.toUnicode(out.toString(), definition.font()).strip();
    }
}
