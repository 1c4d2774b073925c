package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.MarkStyle;

/**
 * Which paragraphs are titles on a line of their own. A file that sets titles bold is taken at its word; one that knows no looks (plain
 * text) shows them by their form: short, without a stop, with something below.
 */
final class HeadingSense {

    private static final int LONGEST = 300;
    private static final int LONGEST_PLAIN = 200;

    private final List<Part> parts;
    private final boolean[] headings;
    private final int[] parents;

    private HeadingSense(List<Part> parts) {
        this.parts = parts;
        this.headings = new boolean[parts.size()];
        this.parents = parents(parts);
    }

    /** Whether the part at each index is a heading. */
    static boolean[] of(List<Part> parts) {
        var sense = new HeadingSense(parts);
        var hasLooks = parts.stream().anyMatch(p -> p instanceof Part.Draft d && (d.content().marks().stream().anyMatch(m -> m.style() == MarkStyle.BOLD)
                || d.para().look().outline() > 0));
        for (var i = 0; i < parts.size(); i++) {
            sense.headings[i] = parts.get(i) instanceof Part.Draft draft && (hasLooks ? sense.byLook(draft, i) : sense.byForm(draft, i));
        }
        if (hasLooks) {
            sense.takeAlong();
        } else {
            sense.leaveLists();
        }
        return sense.headings;
    }

    private boolean byLook(Part.Draft draft, int at) {
        if (draft.level().isAlwaysHeading()) {
            return true;
        }
        if (!draft.level().mayBeHeading() || !isTitle(draft.text(), LONGEST)) {
            return false;
        }
        return draft.isBold() || draft.para().look().outline() > 0 && !hasText(draft) || draft.split()
                || Rich.all(draft.content(), MarkStyle.ITALIC) && draft.text().length() <= LONGEST_PLAIN && hasBelow(at);
    }

    /** A heading's style that was put on a whole paragraph by mistake. */
    private static boolean hasText(Part.Draft draft) {
        return draft.text().length() > LONGEST_PLAIN && Wording.isEnded(draft.text());
    }

    private boolean byForm(Part.Draft draft, int at) {
        if (draft.level().isAlwaysHeading()) {
            return true;
        }
        return draft.level().mayBeHeading() && isTitle(draft.text(), LONGEST_PLAIN) && !Wording.startsSmall(draft.text()) && hasBelow(at);
    }

    private static boolean isTitle(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && !text.endsWith(".") && !text.endsWith(";") && !text.endsWith(",");
    }

    /** Whether something lower follows. */
    private boolean hasBelow(int at) {
        if (at + 1 == parts.size()) {
            return false;
        }
        return !(parts.get(at + 1) instanceof Part.Draft next) || next.level().isBelow(((Part.Draft) parts.get(at)).level());
    }

    /** A title among siblings that are all headings is one too, also where its letters were not set bold. */
    private void takeAlong() {
        var plain = new ArrayList<Integer>();
        for (var i = 0; i < parts.size(); i++) {
            if (!headings[i] && parts.get(i) instanceof Part.Draft draft && draft.level().mayBeHeading()
                    && isTitle(draft.text(), LONGEST) && hasBelow(i) && Rich.prefix(draft.content(), MarkStyle.BOLD) == 0) {
                plain.add(i);
            }
        }
        var alike = alike(headings);
        plain.stream().filter(i -> alike.contains(family(i))).forEach(i -> headings[i] = true);
    }

    /** By form a line with a colon is a title among titles; among sentences it leads to the list below it. */
    private void leaveLists() {
        var sentences = new HashSet<Family>();
        for (var i = 0; i < parts.size(); i++) {
            if (!headings[i] && parts.get(i) instanceof Part.Draft draft && draft.level().mayBeHeading()) {
                sentences.add(family(i));
            }
        }
        for (var i = 0; i < parts.size(); i++) {
            headings[i] &= !(parts.get(i) instanceof Part.Draft draft && !draft.level().isAlwaysHeading() && draft.text().endsWith(":")
                    && sentences.contains(family(i)));
        }
    }

    /** The lines of one level under one line. */
    private record Family(int parent, Level level) {}

    private Family family(int at) {
        return new Family(parents[at], ((Part.Draft) parts.get(at)).level());
    }

    /** The families in which all but one line are headings, and at least two are. */
    private Set<Family> alike(boolean[] isHeading) {
        var all = new HashMap<Family, Integer>();
        var titles = new HashMap<Family, Integer>();
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Draft) {
                all.merge(family(i), 1, Integer::sum);
                titles.merge(family(i), isHeading[i] ? 1 : 0, Integer::sum);
            }
        }
        all.keySet().removeIf(f -> titles.get(f) < 2 || titles.get(f) != all.get(f) - 1);
        return all.keySet();
    }

    /** The index of the line above each part in the tree; -1 at its root. */
    private static int[] parents(List<Part> parts) {
        var parents = new int[parts.size()];
        var open = new EnumMap<Level, Integer>(Level.class);
        for (var i = 0; i < parts.size(); i++) {
            var level = parts.get(i) instanceof Part.Draft draft ? draft.level() : Level.TEXT;
            open.keySet().removeIf(l -> !level.isBelow(l));
            parents[i] = open.entrySet().stream().reduce((a, b) -> b).map(Map.Entry::getValue).orElse(-1);
            if (level != Level.TEXT) {
                open.put(level, i);
            }
        }
        return parents;
    }

    /**
     * Parts with the titles cut off that had run together with their text: {@code 2. Tuyên truyền Đẩy mạnh truyền thông …} where all
     * other clauses beside it are headings, and the words after the seam begin another paragraph of the file too.
     */
    static List<Part> parted(List<Part> parts) {
        var sense = new HeadingSense(parts);
        var headings = of(parts);
        var alike = sense.alike(headings);
        var out = new ArrayList<Part>();
        for (var i = 0; i < parts.size(); i++) {
            var seam = parts.get(i) instanceof Part.Draft draft && !headings[i] && draft.level().mayBeHeading() && alike.contains(sense.family(i))
                    ? sense.seam(draft, i)
                    : -1;
            if (seam < 0) {
                out.add(parts.get(i));
                continue;
            }
            var draft = (Part.Draft) parts.get(i);
            out.add(new Part.Draft(draft.para(), draft.label(), Rich.slice(draft.content(), 0, seam), draft.level(), true));
            var text = Rich.slice(draft.content(), seam);
            Para rest = Paras.unlabelled(draft.para(), text);
            out.add(new Part.Draft(rest, null, text, Level.TEXT, true));
        }
        return out;
    }

    private int seam(Part.Draft draft, int at) {
        if (!draft.content().marks().isEmpty()) {
            return -1;
        }
        var text = draft.text();
        for (var i = text.indexOf(' ') + 1; i > 0 && i < Math.min(text.length(), LONGEST); i = text.indexOf(' ', i) + 1) {
            if (i > 8 && Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 2)) && beginsElsewhere(text, i, at)) {
                return i;
            }
        }
        return -1;
    }

    private boolean beginsElsewhere(String text, int from, int at) {
        var second = text.indexOf(' ', from);
        var end = second < 0 ? -1 : text.indexOf(' ', second + 1);
        if (end < 0 || !Character.isLowerCase(text.charAt(second + 1)) || !Character.isLowerCase(text.charAt(from + 1))) {
            return false;
        }
        var words = text.substring(from, end) + " ";
        for (var i = 0; i < parts.size(); i++) {
            if (i != at && parts.get(i) instanceof Part.Draft other && other.text().startsWith(words)) {
                return true;
            }
        }
        return false;
    }
}
