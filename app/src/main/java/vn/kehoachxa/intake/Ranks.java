package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Level;

/** Gives every paragraph its level: by its number, or where it has none by its heading style. */
final class Ranks {

    private Ranks() {}

    static List<Part> ranked(List<Part> parts) {
        var drafts = parts.stream().filter(Part.Draft.class::isInstance).map(Part.Draft.class::cast).toList();
        var styled = IntStream.range(0, drafts.size()).filter(i -> isStyled(drafts.get(i))).boxed().collect(Collectors.toSet());
        var levels = LevelSystem.of(new ArrayList<>(drafts.stream().map(Part.Draft::label).toList()), styled);
        var withoutNumbers = drafts.stream().noneMatch(d -> d.label() != null && d.label().kind().compareTo(LabelKind.ROMAN) <= 0);
        var highest = drafts.stream().filter(Ranks::isStyled).mapToInt(d -> d.para().look().outline()).min().orElse(1);
        var plain = drafts.stream().allMatch(d -> d.content().marks().isEmpty() && d.para().look().outline() == 0);
        var titles = withoutNumbers && drafts.stream().filter(d -> isTitle(d, plain)).count() >= 2;
        var out = new ArrayList<Part>();
        var next = 0;
        for (var part : parts) {
            if (part instanceof Part.Draft draft) {
                out.add(draft.withLevel(level(draft, levels.get(next++), highest, titles && isTitle(draft, plain))));
            } else {
                out.add(part);
            }
        }
        return out;
    }

    private static Level level(Part.Draft draft, Level byNumber, int highest, boolean title) {
        if (draft.label() != null) {
            return byNumber;
        }
        if (isStyled(draft) && draft.text().length() <= 250 && !draft.text().endsWith(".")) {
            var rank = Level.SECTION.ordinal() + draft.para().look().outline() - highest;
            return Level.values()[Math.min(rank, Level.POINT.ordinal())];
        }
        return title ? Level.SECTION : Level.TEXT;
    }

    private static boolean isStyled(Part.Draft draft) {
        return draft.label() == null && draft.para().look().outline() > 0;
    }

    /** A title without a number and without a style: capitals on a line of their own, bold where the file knows bold letters. */
    private static boolean isTitle(Part.Draft draft, boolean plain) {
        return draft.label() == null && (plain || draft.isBold()) && Wording.isAllCapitals(draft.text()) && draft.text().length() <= 150
                && !draft.text().endsWith(".") && !draft.text().startsWith("(");
    }
}
