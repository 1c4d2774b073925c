package vn.kehoachxa.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.TextPlace;

/**
 * Finds the acts that a paper cites under two dates. It remembers what each text names, so that after a change only that text is read
 * again. One object for one paper, and for one thread.
 */
public final class DateSlips {

    private static final Pattern NUMBER = Pattern.compile("\\d");

    private final Citations citations;
    private Map<String, List<Citation>> read = Map.of();

    public DateSlips(Citations citations) {
        this.citations = citations;
    }

    /**
     * Each citation of the paper whose date differs from that of the register, or else from that of the citation that stands first.
     *
     * @param register the acts that the office knows
     */
    public List<DateSlip> in(Paper paper, List<LegalBasis> register) {
        var now = new HashMap<String, List<Citation>>();
        var acts = new ArrayList<Citation>();
        var places = new ArrayList<TextPlace>();
        register.forEach(act -> acts.add(Bases.citation(act)));
        TextPlace.of(paper).filter(p -> NUMBER.matcher(p.text()).find()).forEach(place -> {
            var named = now.computeIfAbsent(place.text(), this::named);
            acts.addAll(named);
            named.forEach(act -> places.add(place));
        });
        read = now;
        var known = register.size();
        return TwoDates.among(acts).stream()
                .filter(d -> d.second() >= known)
                .map(d -> new DateSlip(
                        places.get(d.second() - known), acts.get(d.second()), LocalDate.parse(acts.get(d.first()).date()),
                        d.first() < known ? null : places.get(d.first() - known)))
                .toList();
    }

    private List<Citation> named(String text) {
        var before = read.get(text);
        return before == null ? citations.in(text) : before;
    }
}
