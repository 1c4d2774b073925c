package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.Level;

/** The levels of signs, decided for the stretch below one numbered line: the sign that comes first there stands above the others. */
final class BulletLevels {

    private BulletLevels() {}

    /**
     * @param scope the indexes of the lines with signs below one numbered line
     * @param above the rank of that line's level; -1 where there is none
     * @param out receives the levels
     */
    static void assign(List<Labelled> lines, List<Integer> scope, int above, Level[] out) {
        var kinds = new ArrayList<LabelKind>();
        for (var i : scope) {
            if (!kinds.contains(lines.get(i).kind())) {
                kinds.add(lines.get(i).kind());
            }
        }
        var base = Math.max(Level.BULLET.ordinal(), above + 1);
        var firstLeads = leads(lines, scope, kinds);
        var least = least(lines, scope);
        for (var i : scope) {
            var kind = lines.get(i).kind();
            var rank = rank(kind, kinds, base, above, firstLeads) + (deeper(lines.get(i), least) ? 1 : 0);
            out[i] = Level.values()[Math.min(rank, Level.SUBBULLET.ordinal())];
        }
    }

    private static int rank(LabelKind kind, List<LabelKind> kinds, int base, int above, boolean firstLeads) {
        if (firstLeads) {
            // Above a plus, which is the sign of the lowest level, a star takes the place of the hyphen.
            if (kinds.getFirst() == LabelKind.STAR && above < Level.POINT.ordinal() && kinds.get(1) != LabelKind.PLUS) {
                return kind == LabelKind.STAR ? Level.POINT.ordinal() : kinds.indexOf(kind) == 1 ? base : base + 1;
            }
            return kind == kinds.getFirst() ? base : base + 1;
        }
        return switch (kind) {
            case DASH -> base;
            case PLUS -> base + 1;
            default -> kinds.getFirst() == kind ? base : base + 1;
        };
    }

    /** Whether the first sign of the stretch stands above the others although it is not the hyphen. */
    private static boolean leads(List<Labelled> lines, List<Integer> scope, List<LabelKind> kinds) {
        if (kinds.size() < 2 || kinds.getFirst() == LabelKind.DASH) {
            return false;
        }
        var first = kinds.getFirst();
        var other = false;
        for (var i : scope) {
            var kind = lines.get(i).kind();
            if (other && kind == first) {
                return true;
            }
            other |= kind != first;
        }
        return first != LabelKind.PLUS;
    }

    /** Of each sign how far the highest level of automatic lists is in. */
    private static Map<LabelKind, Integer> least(List<Labelled> lines, List<Integer> scope) {
        var least = new EnumMap<LabelKind, Integer>(LabelKind.class);
        scope.stream().map(lines::get).filter(l -> !l.isTyped()).forEach(l -> least.merge(l.kind(), l.depth(), Math::min));
        return least;
    }

    /** An automatic list sets lower levels with the same sign further in. */
    private static boolean deeper(Labelled line, Map<LabelKind, Integer> least) {
        return !line.isTyped() && line.depth() > least.get(line.kind());
    }
}
