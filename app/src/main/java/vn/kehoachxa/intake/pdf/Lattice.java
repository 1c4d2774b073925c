package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/** Rules → the nets of lines that are tables. */
final class Lattice {

    /** Rules of one line may lie apart across, and have gaps along, points. */
    private static final double ACROSS = 1.2;
    private static final double ALONG = 3.2;
    /** How far a rule may end before the one that it meets. */
    private static final double MEETS = 2.5;
    private static final int MOST = 6_000;

    private Lattice() {}

    /** The tables of a page, from top to bottom; frames of a single cell are none. */
    static List<Net> nets(List<Rule> rules) {
        var merged = merged(rules);
        if (merged.size() > MOST) {
            return List.of();
        }
        var nets = new ArrayList<Net>();
        for (var group : groups(merged)) {
            var net = Net.of(group);
            if (net != null) {
                nets.add(net);
            }
        }
        nets.removeIf(inner -> nets.stream().anyMatch(outer -> outer != inner && outer.surrounds(inner)));
        nets.sort(Comparator.comparingDouble(Net::top).thenComparingDouble(Net::left));
        return nets;
    }

    /** Pieces of one line as one rule. */
    static List<Rule> merged(List<Rule> rules) {
        var sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparing(Rule::level).thenComparingDouble(Rule::at).thenComparingDouble(Rule::from));
        var out = new ArrayList<Rule>();
        for (var from = 0; from < sorted.size(); ) {
            var to = from + 1;
            while (to < sorted.size() && sorted.get(to).level() == sorted.get(from).level() && sorted.get(to).at() - sorted.get(from).at() <= ACROSS) {
                to++;
            }
            out.addAll(joined(sorted.subList(from, to)));
            from = to;
        }
        return out;
    }

    private static List<Rule> joined(List<Rule> line) {
        var sorted = new ArrayList<>(line);
        sorted.sort(Comparator.comparingDouble(Rule::from));
        var out = new ArrayList<Rule>();
        for (var rule : sorted) {
            var last = out.isEmpty() ? null : out.getLast();
            if (last != null && rule.from() <= last.to() + ALONG) {
                out.set(out.size() - 1, new Rule(last.level(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                out.add(rule);
            }
        }
        return out;
    }

    /** Rules that meet, directly or over others; only groups with both kinds. */
    private static List<List<Rule>> groups(List<Rule> rules) {
        var parents = new int[rules.size()];
        Arrays.setAll(parents, i -> i);
        var upright = new ArrayList<Integer>();
        for (var i = 0; i < rules.size(); i++) {
            if (!rules.get(i).level()) {
                upright.add(i);
            }
        }
        for (var i = 0; i < rules.size(); i++) {
            if (rules.get(i).level()) {
                for (var j : upright) {
                    if (meet(rules.get(i), rules.get(j))) {
                        parents[root(parents, i)] = root(parents, j);
                    }
                }
            }
        }
        var groups = new HashMap<Integer, List<Rule>>();
        for (var i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(root(parents, i), r -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values().stream().filter(g -> g.size() > 2).toList();
    }

    private static boolean meet(Rule level, Rule upright) {
        return upright.at() >= level.from() - MEETS && upright.at() <= level.to() + MEETS
                && level.at() >= upright.from() - MEETS && level.at() <= upright.to() + MEETS;
    }

    private static int root(int[] parents, int i) {
        var at = i;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
