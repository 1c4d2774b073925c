package vn.kehoachxa.ui.exchange.rollup;

import java.util.List;
import vn.kehoachxa.plan.Texts;

/**
 * A line of one of the lists.
 *
 * @param cells a text for each column of its kind
 * @param advice what to do about it; empty where there is nothing to say
 * @param file its path in the folder, with {@code /} between the names; null where it is about no file
 */
record FindingRow(List<String> cells, String advice, String file) {

    FindingRow {
        cells = List.copyOf(cells);
    }

    /** Whether a folded text stands in it. */
    boolean holds(String folded) {
        return Texts.fold(String.join("\n", cells)).contains(folded);
    }
}
