package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
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
        for (var i : scope) {
            var kind = lines.get(i).kind();
            var rank = rank(kind, kinds, base, above, leads(lines, scope, kinds)) + deeper(lines, scope, i);
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

    /** An automatic list sets lower levels with the same sign further in. */
    private static int deeper(List<Labelled> lines, List<Integer> scope, int line) {
        var here = lines.get(line);
        if (here.isTyped()) {
            return 0;
        }
        var least = scope.stream()
                .map(lines::get)
                .filter(l -> l.kind() == here.kind() && !l.isTyped())
                .mapToInt(Labelled::depth)
                .min()
                .orElse(here.depth());
        return here.depth() > least ? 1 : 0;
    }
}
