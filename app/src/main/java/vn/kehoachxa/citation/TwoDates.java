package vn.kehoachxa.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.Citation;

/**
 * One act cited under two dates: one of them is a slip.
 *
 * @param first the index of the citation that stands first
 * @param second the index of the one with another date
 */
public record TwoDates(int first, int second) {

    /**
     * The acts among these, of one text or of several, that are cited under more than one whole date; each citation whose date differs
     * from that of the first. Acts without a number are not looked at, nor dates that are only a month or a year. Two bodies' acts of one
     * number are two acts, and so are those of two years where each says what it is about.
     */
    public static List<TwoDates> among(List<Citation> citations) {
        Map<SameAct.Key, List<Integer>> known = new HashMap<>();
        var found = new ArrayList<TwoDates>();
        for (var i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            if (citation.number().isEmpty() || citation.symbol().isEmpty() || Bases.of(citation).date() == null) {
                continue;
            }
            var acts = known.computeIfAbsent(SameAct.key(citation), k -> new ArrayList<>());
            var first = acts.stream().filter(a -> SameAct.isLikely(citations.get(a), citation)).findFirst();
            if (first.isEmpty()) {
                acts.add(i);
            } else if (!citations.get(first.get()).date().equals(citation.date())) {
                found.add(new TwoDates(first.get(), i));
            }
        }
        return List.copyOf(found);
    }
}
