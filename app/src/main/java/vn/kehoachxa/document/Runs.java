package vn.kehoachxa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** How texts with marks become runs. */
final class Runs {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Runs() {}

    /** The text in the style of {@code base}, with its marks on top. */
    static List<Run> of(RichText content, Run base) {
        return of(content, base, 0);
    }

    /**
     * @param base the style of what carries no mark; its text is not used
     * @param boldTo the first so many UTF-16 units are bold: a run-in title
     */
    static List<Run> of(RichText content, Run base, int boldTo) {
        var text = content.text();
        if (text.isEmpty()) {
            return List.of(styled(base, ""));
        }
        var cuts = new TreeSet<Integer>(List.of(0, boldTo, text.length()));
        for (var mark : content.marks()) {
            cuts.add(mark.from());
            cuts.add(mark.to());
        }
        var runs = new ArrayList<Run>();
        int from = cuts.pollFirst();
        for (int to : cuts) {
            var bold = base.bold() || from < boldTo || marked(content, MarkStyle.BOLD, from);
            var italic = base.italic() || marked(content, MarkStyle.ITALIC, from);
            runs.add(new Run(text.substring(from, to), bold, italic));
            from = to;
        }
        return joined(runs);
    }

    private static boolean marked(RichText content, MarkStyle style, int at) {
        return content.marks().stream().anyMatch(m -> m.style() == style && m.from() <= at && at < m.to());
    }

    /** The runs after a number and a space; without a number the runs alone. */
    static List<Run> numbered(String number, boolean bold, List<Run> runs) {
        if (number.isEmpty()) {
            return runs;
        }
        var all = new ArrayList<Run>();
        all.add(new Run(Run.text(runs).isEmpty() ? number : number + " ", bold, false));
        all.addAll(runs);
        return joined(all);
    }

    /** In capitals, as Vietnamese writes them; run by run, since a capital may be longer than its letter. */
    static List<Run> capitals(List<Run> runs) {
        return runs.stream().map(r -> styled(r, r.text().toUpperCase(VIETNAMESE))).toList();
    }

    /**
     * The runs with their text's end changed: {@code bare} says what stays of the text, then {@code mark} follows in the last style. A full
     * stop that stays, after "v.v." for one, is the mark's own.
     */
    static List<Run> ended(List<Run> runs, UnaryOperator<String> bare, String mark) {
        var stays = bare.apply(Run.text(runs));
        var left = stays.length();
        var kept = new ArrayList<Run>();
        for (var run : runs) {
            var take = Math.min(left, run.text().length());
            if (take > 0) {
                kept.add(styled(run, run.text().substring(0, take)));
            }
            left -= take;
        }
        var rest = stays.endsWith(".") && mark.startsWith(".") ? mark.substring(1) : mark;
        kept.add(styled(kept.isEmpty() ? runs.getLast() : kept.getLast(), rest));
        return joined(kept);
    }

    private static List<Run> joined(List<Run> runs) {
        var out = new ArrayList<Run>();
        for (var run : runs) {
            var last = out.isEmpty() ? null : out.getLast();
            if (last != null && last.bold() == run.bold() && last.italic() == run.italic()) {
                out.set(out.size() - 1, styled(last, last.text() + run.text()));
            } else if (!run.text().isEmpty()) {
                out.add(run);
            }
        }
        return out.isEmpty() ? List.of(runs.getFirst()) : List.copyOf(out);
    }

    private static Run styled(Run style, String text) {
        return new Run(text, style.bold(), style.italic());
    }
}
