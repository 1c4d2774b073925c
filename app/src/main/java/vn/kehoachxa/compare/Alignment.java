package vn.kehoachxa.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which item of one list is which of another. Items known by their origin go together wherever they stand; of the others, equal ones
 * first, then those that are most alike, none crossing another.
 *
 * @param partner for each item of the new list the index of its partner in the old one, or -1
 * @param moved whether the partner stood elsewhere in the order
 */
record Alignment(int[] partner, boolean[] moved) {

    /** Less alike than this, two texts are two things. */
    private static final double ALIKE = 0.5;
    /** Above so many pairs in one gap, only equal ones are looked for: it is a new text. */
    private static final long PAIRS = 4_000_000;

    /**
     * @param origins the id that a new item had in the old list, where it is known
     */
    static Alignment of(List<Item> before, List<Item> after, Map<UUID, UUID> origins) {
        var partner = new int[after.size()];
        Arrays.fill(partner, -1);
        byOrigin(before, after, origins, partner);
        var moved = crossing(partner);
        equal(before, after, partner, moved);
        alike(before, after, partner, moved);
        return new Alignment(partner, moved);
    }

    /** The indexes of the old items that have no partner. */
    List<Integer> unmatched(int size) {
        var taken = taken(size, partner);
        return IntStream.range(0, size).filter(i -> !taken[i]).boxed().toList();
    }

    private static boolean[] taken(int size, int[] partner) {
        var taken = new boolean[size];
        IntStream.of(partner).filter(i -> i >= 0).forEach(i -> taken[i] = true);
        return taken;
    }

    /** The order in which things are to stand: the new one, each under its old id where it has a partner. */
    <T> Order order(List<T> before, List<T> after, Function<T, UUID> id) {
        return new Order(IntStream.range(0, after.size())
                .mapToObj(j -> id.apply(partner[j] < 0 ? after.get(j) : before.get(partner[j])))
                .toList());
    }

    private static void byOrigin(List<Item> before, List<Item> after, Map<UUID, UUID> origins, int[] partner) {
        var index = new HashMap<UUID, Integer>();
        IntStream.range(0, before.size()).forEach(i -> index.put(before.get(i).id(), i));
        var best = new HashMap<Integer, Integer>();
        for (var j = 0; j < after.size(); j++) {
            var i = index.get(origins.getOrDefault(after.get(j).id(), after.get(j).id()));
            if (i != null && before.get(i).isOfSameKind(after.get(j))) {
                // A paragraph that was split or copied may carry one origin twice: the likelier half keeps it.
                var other = best.get(i);
                if (other == null || before.get(i).likeness(after.get(j)) > before.get(i).likeness(after.get(other))) {
                    best.put(i, j);
                }
            }
        }
        best.forEach((i, j) -> partner[j] = i);
    }

    /** Those outside the longest run of partners that keeps its order have moved. */
    private static boolean[] crossing(int[] partner) {
        var stays = LongestRun.of(partner);
        var moved = new boolean[partner.length];
        for (var j = 0; j < partner.length; j++) {
            moved[j] = partner[j] >= 0 && !stays[j];
        }
        return moved;
    }

    private static void equal(List<Item> before, List<Item> after, int[] partner, boolean[] moved) {
        var taken = taken(before.size(), partner);
        for (var gap : gaps(before.size(), partner, moved)) {
            var byText = new HashMap<String, List<Integer>>();
            gap.oldOnes(taken).forEach(i -> byText.computeIfAbsent(before.get(i).key(), k -> new ArrayList<>()).add(i));
            var last = -1;
            for (var j = gap.newFrom(); j < gap.newTo(); j++) {
                if (partner[j] >= 0) {
                    continue;
                }
                for (var i : byText.getOrDefault(after.get(j).key(), List.of())) {
                    if (i > last && before.get(i).isOfSameKind(after.get(j))) {
                        partner[j] = i;
                        last = i;
                        break;
                    }
                }
            }
        }
    }

    private static void alike(List<Item> before, List<Item> after, int[] partner, boolean[] moved) {
        var taken = taken(before.size(), partner);
        for (var gap : gaps(before.size(), partner, moved)) {
            var olds = gap.oldOnes(taken);
            var news = IntStream.range(gap.newFrom(), gap.newTo()).filter(j -> partner[j] < 0).boxed().toList();
            if (!olds.isEmpty() && !news.isEmpty() && (long) olds.size() * news.size() <= PAIRS) {
                pair(before, after, olds, news, partner);
            }
        }
    }

    /** The pairs, none crossing another, whose likenesses add up to most. */
    private static void pair(List<Item> before, List<Item> after, List<Integer> olds, List<Integer> news, int[] partner) {
        var best = new double[olds.size() + 1][news.size() + 1];
        var likeness = new double[olds.size()][news.size()];
        for (var i = olds.size() - 1; i >= 0; i--) {
            for (var j = news.size() - 1; j >= 0; j--) {
                var old = before.get(olds.get(i));
                likeness[i][j] = old.isOfSameKind(after.get(news.get(j))) ? old.likeness(after.get(news.get(j))) : 0;
                var together = likeness[i][j] < ALIKE ? 0 : likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < olds.size() && j < news.size();) {
            if (likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                partner[news.get(j++)] = olds.get(i++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** The stretches between partners that keep their order. */
    private static List<Gap> gaps(int oldSize, int[] partner, boolean[] moved) {
        var gaps = new ArrayList<Gap>();
        var oldFrom = 0;
        var newFrom = 0;
        for (var j = 0; j <= partner.length; j++) {
            var fixed = j < partner.length && partner[j] >= 0 && !moved[j];
            if (fixed || j == partner.length) {
                var oldTo = fixed ? partner[j] : oldSize;
                gaps.add(new Gap(oldFrom, oldTo, newFrom, j));
                oldFrom = oldTo + 1;
                newFrom = j + 1;
            }
        }
        return gaps;
    }

    private record Gap(int oldFrom, int oldTo, int newFrom, int newTo) {

        /** @param taken for each old one whether it has a partner already; one gap takes none out of another */
        List<Integer> oldOnes(boolean[] taken) {
            return IntStream.range(oldFrom, oldTo).filter(i -> !taken[i]).boxed().toList();
        }
    }
}
