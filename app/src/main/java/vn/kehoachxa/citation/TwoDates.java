package vn.kehoachxa.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Texts;

/**
 * One act cited under two dates: one of them is a slip.
 *
 * @param first the index of the citation that stands first
 * @param second the index of the one with another date
 */
public record TwoDates(int first, int second) {

    private record Act(String type, String number, String symbol) {}

    /**
     * The acts among these, of one text or of several, that are cited under more than one whole date; each citation whose date differs
     * from that of the first. Acts without a number are not looked at, nor dates that are only a month or a year.
     */
    public static List<TwoDates> among(List<Citation> citations) {
        Map<Act, Integer> known = new HashMap<>();
        var found = new ArrayList<TwoDates>();
        for (var i = 0; i < citations.size(); i++) {
            var citation = citations.get(i);
            if (citation.number().isEmpty() || citation.symbol().isEmpty() || Bases.of(citation).date() == null) {
                continue;
            }
            var act = new Act(Texts.fold(citation.type()), citation.number(), Texts.fold(citation.symbol()));
            var first = known.putIfAbsent(act, i);
            if (first != null && !citations.get(first).date().equals(citation.date())) {
                found.add(new TwoDates(first, i));
            }
        }
        return List.copyOf(found);
    }
}
