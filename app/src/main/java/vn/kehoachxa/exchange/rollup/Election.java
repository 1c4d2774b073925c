package vn.kehoachxa.exchange.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.rollup.Header.Sent;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded.Why;
import vn.kehoachxa.plan.Office;

/**
 * Which of the files that were read count: the newest of each paper, and of each office only where nobody else claims its id or its papers.
 * The same files give the same outcome in whichever order they come.
 *
 * @param offices what counts, by province, name and id
 */
record Election(List<Chosen> offices, List<Rejected> rejected, List<Superseded> superseded) {

    /**
     * An office and what of it counts.
     *
     * @param plans by year and id
     * @param reports by plan and period
     */
    record Chosen(Office office, List<ChosenPlan> plans, List<Header> reports) {

        /** The last day of which a report was sent; null where none was. */
        LocalDate lastReport() {
            return reports.stream().filter(r -> r.about() != null).map(r -> r.about().to()).max(Comparator.naturalOrder()).orElse(null);
        }
    }

    /**
     * A plan that counts.
     *
     * @param plan as it counts
     * @param source the file that it stands in: its own, or a report on it where the plan in that counts before it or nothing else came
     * @param report the newest file that tells what was recorded of it; null where none does
     */
    record ChosenPlan(Sent plan, Header source, Header report) {}

    /** What is in force comes first: a draft counts only where nothing was issued, be it of a later version; then the higher version. */
    private static final Comparator<Sent> IN_FORCE = Comparator.comparing(Sent::isDraft).thenComparing(s -> -s.identity().version());

    /** Of two files of one plan or of one period's report the better one comes first. */
    private static final Comparator<Header> BEST = Comparator.comparing(Header::paper, IN_FORCE)
            .thenComparing(Header::isBareReport)
            .thenComparing(h -> h.paper().date(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Election::latest)
            .thenComparing(h -> !h.whole())
            .thenComparing(Header::file);

    private static long latest(Header header) {
        return -header.modified();
    }

    static Election of(List<Header> read) {
        var rejected = new ArrayList<Rejected>();
        var left = withoutClaims(read, rejected);
        var superseded = new ArrayList<Superseded>();
        var byOffice = left.stream().collect(Collectors.groupingBy(h -> h.paper().office(), TreeMap::new, Collectors.toList()));
        var offices = new ArrayList<Chosen>();
        byOffice.values().forEach(files -> offices.add(chosen(files, superseded)));
        offices.sort(Comparator.<Chosen, String>comparing(c -> OfficeName.folded(c.office().province()))
                .thenComparing(c -> OfficeName.key(c.office().name()))
                .thenComparing(c -> c.office().id()));
        rejected.sort(Comparator.comparing(Rejected::file));
        superseded.sort(Comparator.comparing(Superseded::file));
        return new Election(offices, rejected, superseded);
    }

    /** All files without those about which two offices contradict each other: nobody here can say whose they are. */
    private static List<Header> withoutClaims(List<Header> read, List<Rejected> rejected) {
        var names = new HashMap<UUID, Map<String, String>>();
        var owners = new HashMap<UUID, Set<UUID>>();
        for (var header : read) {
            for (var sent : header.carried() == null ? List.of(header.paper()) : List.of(header.paper(), header.carried())) {
                var office = sent.identity().office();
                names.computeIfAbsent(office.id(), id -> new TreeMap<>()).merge(OfficeName.key(office.name()), office.name(), Election::first);
                owners.computeIfAbsent(sent.identity().id(), id -> new TreeSet<>()).add(office.id());
            }
        }
        var left = new ArrayList<Header>();
        for (var header : read) {
            var called = names.get(header.paper().office()).values();
            if (called.size() > 1) {
                rejected.add(new Rejected(header.file(), "ROLLUP-OFFICE-TWICE", List.of(String.join("; ", called))));
            } else if (isClaimed(header, owners)) {
                rejected.add(new Rejected(header.file(), "ROLLUP-PAPER-TWICE", List.of(header.paper().subject())));
            } else {
                left.add(header);
            }
        }
        return left;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean isClaimed(Header header, Map<UUID, Set<UUID>> owners) {
        return Stream.of(header.paper(), header.carried()).anyMatch(s -> s != null && owners.get(s.identity().id()).size() > 1);
    }

    private static Chosen chosen(List<Header> files, List<Superseded> superseded) {
        var plans = newest(files.stream().filter(Header::isPlan).toList(), h -> h.paper().identity().id().toString(), superseded);
        var reports = newest(files.stream().filter(h -> !h.isPlan()).toList(), Election::period, superseded);
        var ids = new TreeSet<UUID>();
        plans.forEach(p -> ids.add(p.paper().identity().id()));
        reports.stream().filter(r -> r.carried() != null).forEach(r -> ids.add(r.carried().identity().id()));
        var chosen = ids.stream().map(id -> plan(id, plans, reports, superseded)).sorted(
                Comparator.<ChosenPlan>comparingInt(p -> p.plan().identity().year()).thenComparing(p -> p.plan().identity().id())).toList();
        // The newest paper says how the office is called; the names differ in nothing but marks and case.
        var office = files.stream().min(BEST).orElseThrow().paper().identity().office();
        return new Chosen(office, chosen, reports);
    }

    /** Reports on one plan and period are one, however often they were drafted. */
    private static String period(Header report) {
        return report.about() == null ? report.paper().identity().id().toString() : report.about().plan() + " " + report.about().period();
    }

    private static ChosenPlan plan(UUID id, List<Header> plans, List<Header> reports, List<Superseded> superseded) {
        var own = plans.stream().filter(p -> p.paper().identity().id().equals(id)).findFirst().orElse(null);
        var carriers = reports.stream()
                .filter(r -> r.carried() != null && r.carried().identity().id().equals(id))
                .sorted(Comparator.comparing(Election::until, Comparator.reverseOrder()).thenComparing(BEST))
                .toList();
        if (carriers.isEmpty()) {
            return new ChosenPlan(own.paper(), own, null);
        }
        var report = carriers.getFirst();
        var source = carriers.stream().min(Comparator.comparing(Header::carried, IN_FORCE)).orElseThrow();
        if (own != null && IN_FORCE.compare(own.paper(), source.carried()) <= 0) {
            return new ChosenPlan(own.paper(), own, report);
        }
        if (own != null) {
            superseded.add(new Superseded(own.file(), source.file(), why(own.paper(), source.carried())));
        }
        return new ChosenPlan(source.carried(), source, report);
    }

    private static LocalDate until(Header report) {
        return report.about() == null ? LocalDate.MIN : report.about().to();
    }

    /** One file of each paper. @param key what files of one paper have in common */
    private static List<Header> newest(List<Header> files, Function<Header, String> key, List<Superseded> superseded) {
        var groups = files.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        return groups.values().stream().map(group -> newest(group, superseded)).toList();
    }

    private static Header newest(Collection<Header> group, List<Superseded> superseded) {
        var sorted = group.stream().sorted(BEST).toList();
        var best = best(sorted);
        for (var other : sorted) {
            if (other != best) {
                superseded.add(new Superseded(other.file(), best.file(), why(other, best)));
            }
        }
        return best;
    }

    /** Of several files that say the very same the whole one counts, although a lone PDF may be the later file. */
    private static Header best(List<Header> sorted) {
        var first = sorted.getFirst();
        return sorted.stream()
                .filter(h -> h.content().equals(first.content()) && h.told().equals(first.told()))
                .min(Comparator.<Header, Boolean>comparing(h -> !h.whole()).thenComparing(Header::file))
                .orElseThrow();
    }

    private static Why why(Header other, Header best) {
        if (other.content().equals(best.content()) && (other.isBareReport() || other.told().equals(best.told()))) {
            return Why.SAME;
        }
        var why = why(other.paper(), best.paper());
        return why == Why.LATER && other.isBareReport() && !best.isBareReport() ? Why.PROGRESS : why;
    }

    /** @return {@link Why#LATER} where neither version nor state tells them apart */
    private static Why why(Sent other, Sent best) {
        var versions = Integer.compare(other.identity().version(), best.identity().version());
        if (other.isDraft() != best.isDraft()) {
            return versions > 0 ? Why.DRAFT : versions == 0 ? Why.ISSUED : Why.VERSION;
        }
        return versions == 0 ? Why.LATER : Why.VERSION;
    }
}
