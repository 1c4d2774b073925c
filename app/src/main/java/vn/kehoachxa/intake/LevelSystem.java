package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kehoachxa.plan.Level;

/**
 * Which level each form of number has in this document. It is decided for the document as a whole: {@code A.} may stand above
 * {@code I.} or below it, {@code 1)} may be a clause or stand under a point.
 */
final class LevelSystem {

    private final List<Labelled> lines;
    private final List<LabelKind> order;
    private final Set<LabelKind> present = EnumSet.noneOf(LabelKind.class);
    private final Map<LabelKind, Level> levels = new EnumMap<>(LabelKind.class);

    private LevelSystem(List<Labelled> lines) {
        this.lines = lines;
        lines.stream().filter(l -> l != null).forEach(l -> present.add(l.kind()));
        this.order = order();
        levels();
    }

    /**
     * The level of every line.
     *
     * @param lines the numbers of the lines; null where a line has none
     * @param titles the indexes of titles without a number: the signs below them are counted anew
     */
    static List<Level> of(List<Labelled> lines, Set<Integer> titles) {
        var system = new LevelSystem(lines);
        var out = new Level[lines.size()];
        Arrays.fill(out, Level.TEXT);
        var above = -1;
        var scope = new ArrayList<Integer>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line == null) {
                if (titles.contains(i)) {
                    BulletLevels.assign(lines, scope, above, out);
                    scope.clear();
                    above = -1;
                }
                continue;
            }
            if (line.kind().isBullet()) {
                scope.add(i);
                continue;
            }
            BulletLevels.assign(lines, scope, above, out);
            scope.clear();
            out[i] = system.levels.get(line.kind());
            above = out[i].ordinal();
        }
        BulletLevels.assign(lines, scope, above, out);
        return List.of(out);
    }

    private List<LabelKind> order() {
        var out = new ArrayList<>(List.of(LabelKind.PART));
        out.addAll(byAppearance(LabelKind.UPPER, LabelKind.ROMAN));
        var clause = clauseKind();
        out.add(clause);
        out.addAll(List.of(LabelKind.NUMBER_2, LabelKind.NUMBER_3));
        byAppearance(LabelKind.LETTER, LabelKind.PAREN, LabelKind.BRACKET).stream().filter(k -> k != clause).forEach(out::add);
        return out;
    }

    /** The kind that counts clauses: {@code 1.}, or where the document has none {@code 1)} or {@code (1)}. */
    private LabelKind clauseKind() {
        for (var kind : List.of(LabelKind.NUMBER, LabelKind.PAREN, LabelKind.BRACKET)) {
            if (present.contains(kind)) {
                return kind;
            }
        }
        return LabelKind.NUMBER;
    }

    private List<LabelKind> byAppearance(LabelKind... kinds) {
        var sorted = new ArrayList<>(List.of(kinds));
        sorted.sort((a, b) -> Integer.compare(first(a), first(b)));
        return sorted;
    }

    private int first(LabelKind kind) {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i) != null && lines.get(i).kind() == kind) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Each kind has its usual level, or a lower one where lines of it stand under a kind of that level. */
    private void levels() {
        var parents = parents();
        for (var kind : order) {
            var above = parents.getOrDefault(kind, Set.of());
            var level = usual(kind, above).ordinal();
            for (var parent : above) {
                level = Math.max(level, levels.get(parent).ordinal() + 1);
            }
            levels.put(kind, Level.values()[Math.min(level, Level.SUBBULLET.ordinal())]);
        }
    }

    private Map<LabelKind, Set<LabelKind>> parents() {
        var parents = new EnumMap<LabelKind, Set<LabelKind>>(LabelKind.class);
        var open = new ArrayList<LabelKind>();
        for (var line : lines) {
            if (line == null || line.kind().isBullet()) {
                continue;
            }
            open.removeIf(k -> order.indexOf(k) >= order.indexOf(line.kind()));
            if (!open.isEmpty()) {
                parents.computeIfAbsent(line.kind(), k -> EnumSet.noneOf(LabelKind.class)).add(open.getLast());
            }
            open.add(line.kind());
        }
        return parents;
    }

    private Level usual(LabelKind kind, Set<LabelKind> above) {
        return switch (kind) {
            case PART -> Level.PART;
            case UPPER -> upper();
            case ROMAN -> Level.SECTION;
            case NUMBER -> Level.CLAUSE;
            case NUMBER_2 -> Level.SUBCLAUSE;
            case PAREN, BRACKET -> kind == clauseKind() || isRightBelowSections(above) ? Level.CLAUSE : Level.POINT;
            default -> Level.POINT;
        };
    }

    /** {@code 1)} in place of {@code 1.} in a part of the document. */
    private static boolean isRightBelowSections(Set<LabelKind> above) {
        return !above.isEmpty() && above.stream().allMatch(k -> k.compareTo(LabelKind.ROMAN) <= 0);
    }

    private Level upper() {
        if (!present.contains(LabelKind.ROMAN)) {
            return Level.SECTION;
        }
        return order.indexOf(LabelKind.UPPER) < order.indexOf(LabelKind.ROMAN) ? Level.PART : Level.CLAUSE;
    }
}
