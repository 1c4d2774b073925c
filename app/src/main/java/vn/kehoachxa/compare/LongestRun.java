package vn.kehoachxa.compare;

import java.util.ArrayList;

/** Which things of a list kept their order: those outside the longest run that goes up have moved. */
final class LongestRun {

    private LongestRun() {}

    /**
     * @param places for each thing where it stood before, each place at most once; -1 for what stood nowhere
     * @return for each thing whether it is in the longest run of places that goes up
     */
    static boolean[] of(int[] places) {
        var previous = new int[places.length];
        var tails = new ArrayList<Integer>();
        for (var j = 0; j < places.length; j++) {
            if (places[j] < 0) {
                continue;
            }
            var low = 0;
            var high = tails.size();
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (places[tails.get(middle)] < places[j]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[j] = low == 0 ? -1 : tails.get(low - 1);
            if (low == tails.size()) {
                tails.add(j);
            } else {
                tails.set(low, j);
            }
        }
        var stays = new boolean[places.length];
        for (var j = tails.isEmpty() ? -1 : tails.getLast(); j >= 0; j = previous[j]) {
            stays[j] = true;
        }
        return stays;
    }
}
