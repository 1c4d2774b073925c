package vn.kehoachxa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;

/** All shelves, those changed last first. Looking through them all takes a few milliseconds, so nothing is sorted beforehand. */
public record SearchIndex(List<Shelf> shelves) {

    public static final SearchIndex EMPTY = new SearchIndex(List.of());

    private record Ranked(Found found, int rank, int order) {}

    /** The worst first. Of equals the newer paper is better, then the one changed last, then what stands first in it. */
    private static final Comparator<Ranked> WORST_FIRST = Comparator.comparingInt(Ranked::rank)
            .thenComparingInt(r -> r.found().shelf().year())
            .thenComparing(Comparator.comparingInt(Ranked::order).reversed());

    public SearchIndex {
        shelves = List.copyOf(shelves);
    }

    /**
     * What a query finds.
     *
     * @param most how many of a kind are wanted, at least 1
     * @return one group for each kind of which there is something, in the order of {@link FoundKind}
     */
    public List<FoundGroup> find(Query query, ToIntFunction<FoundKind> most) {
        if (query.isEmpty()) {
            return List.of();
        }
        var best = new EnumMap<FoundKind, PriorityQueue<Ranked>>(FoundKind.class);
        var counts = new int[FoundKind.values().length];
        var order = 0;
        for (var shelf : shelves) {
            for (var item : shelf.items()) {
                order++;
                var rank = Rank.folded(item, query);
                if (rank != Rank.NONE) {
                    counts[item.kind().ordinal()]++;
                    var ofKind = best.computeIfAbsent(item.kind(), k -> new PriorityQueue<>(WORST_FIRST));
                    keep(ofKind, shelf, item, query, rank, order, most.applyAsInt(item.kind()));
                }
            }
        }
        return best.entrySet().stream().map(e -> new FoundGroup(e.getKey(), ordered(e.getValue()), counts[e.getKey().ordinal()])).toList();
    }

    private static void keep(PriorityQueue<Ranked> best, Shelf shelf, Item item, Query query, int rank, int order, int most) {
        if (best.size() == most) {
            var worst = best.peek();
            var atBest = rank + Rank.MOST_EXACT;
            // What comes later loses to its equals, unless its paper is newer.
            if (atBest < worst.rank() || atBest == worst.rank() && shelf.year() <= worst.found().shelf().year()) {
                return;
            }
        }
        best.add(new Ranked(new Found(item, shelf), rank + Rank.exact(item, query), order));
        if (best.size() > most) {
            best.poll();
        }
    }

    private static List<Found> ordered(PriorityQueue<Ranked> best) {
        var all = new ArrayList<>(best);
        all.sort(WORST_FIRST.reversed());
        return all.stream().map(Ranked::found).toList();
    }
}
