package vn.kehoachxa.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;

/**
 * A piece of one state of a paper and the same piece of another, facing each other.
 *
 * @param before null where it was added, or stands elsewhere
 * @param after null where it was dropped, or stood elsewhere
 * @param change what is different; null where nothing is
 */
public record Facing(Part before, Part after, ChangeKind change) {

    /** Whether both are the same. */
    public boolean isSame() {
        return change == null;
    }

    /** The piece that stands there: the newer one of two. */
    public Part any() {
        return after == null ? before : after;
    }

    /**
     * The whole of both states, piece by piece: what stayed faces itself, what was dropped or added faces nothing. What was moved faces
     * nothing at either place.
     */
    public static List<Facing> of(Paper before, Paper after) {
        return of(Parts.of(before), Parts.of(after));
    }

    private static List<Facing> of(List<Part> before, List<Part> after) {
        var places = new HashMap<String, Integer>();
        IntStream.range(0, before.size()).forEach(i -> places.put(before.get(i).key(), i));
        var partner = after.stream().mapToInt(p -> places.getOrDefault(p.key(), -1)).toArray();
        var stays = LongestRun.of(partner);
        var kept = new boolean[before.size()];
        var found = new boolean[before.size()];
        for (var j = 0; j < partner.length; j++) {
            if (partner[j] >= 0) {
                found[partner[j]] = true;
                kept[partner[j]] = stays[j];
            }
        }
        var facing = new ArrayList<Facing>();
        var i = 0;
        for (var j = 0; j < partner.length; j++) {
            if (stays[j]) {
                for (; i < partner[j]; i++) {
                    gone(facing, before.get(i), kept[i], found[i]);
                }
                facing.add(pair(before.get(i), after.get(j)));
                i++;
            } else {
                // What goes away at this place stands before what comes.
                for (; i < before.size() && !kept[i]; i++) {
                    gone(facing, before.get(i), false, found[i]);
                }
                facing.add(new Facing(null, after.get(j), partner[j] < 0 ? ChangeKind.ADDED : ChangeKind.MOVED));
            }
        }
        for (; i < before.size(); i++) {
            gone(facing, before.get(i), kept[i], found[i]);
        }
        return List.copyOf(facing);
    }

    private static void gone(List<Facing> facing, Part part, boolean kept, boolean found) {
        if (!kept) {
            facing.add(new Facing(part, null, found ? ChangeKind.MOVED : ChangeKind.DROPPED));
        }
    }

    private static Facing pair(Part before, Part after) {
        if (before.texts().size() != after.texts().size()) {
            return new Facing(before, after, ChangeKind.COLUMNS);
        }
        ChangeKind change = before.look() == after.look() && before.depth() == after.depth() ? null : ChangeKind.SHAPE;
        for (var c = 0; c < before.texts().size(); c++) {
            if (!before.computed().get(c) || !after.computed().get(c)) {
                change = stronger(change, kind(before.texts().get(c), after.texts().get(c)));
            }
        }
        return new Facing(before, after, change);
    }

    private static ChangeKind kind(RichText before, RichText after) {
        if (before.equals(after)) {
            return null;
        }
        return before.text().equals(after.text()) ? ChangeKind.FORMAT : ChangeKind.TEXT;
    }

    /** Other words are told before another level, and that before another look. */
    private static ChangeKind stronger(ChangeKind one, ChangeKind other) {
        if (one == ChangeKind.TEXT || other == ChangeKind.TEXT) {
            return ChangeKind.TEXT;
        }
        return one == null ? other : one;
    }
}
