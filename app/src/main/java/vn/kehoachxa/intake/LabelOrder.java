package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.RichText;

/** Looks at numbers beside each other: a number that can not be one of the list is the text's own, a Roman one after H is a letter. */
final class LabelOrder {

    /** How many numbers may be missing before a number is taken for part of the sentence. */
    private static final int GAP = 4;

    private LabelOrder() {}

    static List<Part> checked(List<Part> parts) {
        return checked(parts, 0);
    }

    /** Of a stretch of a document: it may begin with any number. */
    static List<Part> checkedPart(List<Part> parts) {
        var first = parts.stream().filter(p -> p instanceof Part.Draft draft && draft.label() != null && draft.label().kind() == LabelKind.NUMBER)
                .mapToInt(p -> ((Part.Draft) p).label().value())
                .findFirst();
        return checked(parts, first.orElse(1) - 1);
    }

    /** @param before the number before the first one */
    private static List<Part> checked(List<Part> parts, int before) {
        var last = new EnumMap<LabelKind, Integer>(LabelKind.class);
        // Some papers count their clauses through all sections.
        var ever = before;
        var out = new ArrayList<Part>();
        for (var part : parts) {
            if (part instanceof Part.Draft draft && draft.label() != null) {
                var checked = checked(draft, last, ever);
                enter(last, checked.label());
                ever = checked.label() != null && checked.label().kind() == LabelKind.NUMBER ? checked.label().value() : ever;
                out.add(checked);
            } else {
                out.add(part);
            }
        }
        return out;
    }

    private static Part.Draft checked(Part.Draft draft, Map<LabelKind, Integer> last, int ever) {
        var label = draft.label();
        if (label.kind() == LabelKind.ROMAN && isLetterAfter(label, last)) {
            var letter = List.of(last.get(LabelKind.UPPER) + 1);
            return new Part.Draft(
                    draft.para(), new Labelled(LabelKind.UPPER, letter, label.written(), true, label.boldNumber(), label.rest(), label.depth()),
                    draft.content(), draft.level(), false);
        }
        if (label.isTyped() && label.kind() == LabelKind.NUMBER && !label.boldNumber()
                && label.value() != ever + 1
                && label.value() > last.getOrDefault(LabelKind.NUMBER, 0) + GAP) {
            var whole = draft.para().content();
            var rest = draft.text().length() > label.rest().text().length() ? Rich.slice(draft.content(), label.rest().text().length()) : RichText.EMPTY;
            return new Part.Draft(draft.para(), null, Rich.join(whole, " ", rest), draft.level(), false);
        }
        return draft;
    }

    private static boolean isLetterAfter(Labelled label, Map<LabelKind, Integer> last) {
        var upper = last.get(LabelKind.UPPER);
        return upper != null
                && label.written().length() <= 2
                && label.value() != last.getOrDefault(LabelKind.ROMAN, 0) + 1
                && label.written().startsWith(Numerals.letter(upper + 1).toUpperCase(Locale.ROOT));
    }

    private static void enter(Map<LabelKind, Integer> last, Labelled label) {
        if (label == null || label.kind().isBullet()) {
            return;
        }
        last.keySet().removeIf(k -> k.compareTo(label.kind()) > 0);
        last.put(label.kind(), label.value());
    }
}
