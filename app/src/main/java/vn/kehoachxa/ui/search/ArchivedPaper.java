package vn.kehoachxa.ui.search;

import java.util.List;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.search.Shelf;
import vn.kehoachxa.store.PaperSummary;

/**
 * A paper as it was read.
 *
 * @param summary of the state that was read
 * @param shelf what can be found of it
 * @param acts on which it rests, in its order
 * @param units what its tasks and headings say of units, each wording once
 */
public record ArchivedPaper(PaperSummary summary, Shelf shelf, List<Use<LegalBasis>> acts, List<Use<String>> units) {

    public ArchivedPaper {
        acts = List.copyOf(acts);
        units = List.copyOf(units);
    }
}
