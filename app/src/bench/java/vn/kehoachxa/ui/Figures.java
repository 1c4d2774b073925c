package vn.kehoachxa.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, by name: time of the clock and of the processor, each in ns. */
final class Figures {

    private record Taken(long clock, long cpu) {}

    private final Map<String, List<Taken>> taken = new LinkedHashMap<>();

    void add(String name, long clock, long cpu) {
        taken.computeIfAbsent(name, n -> new ArrayList<>()).add(new Taken(clock, cpu));
    }

    /** A line for each name, in ms. */
    void print() {
        System.out.printf("%-34s %6s %8s %8s %8s %8s %8s%n", "", "times", "first", "median", "95 %", "longest", "CPU");
        taken.forEach((name, all) -> {
            var clock = all.stream().map(Taken::clock).sorted().toList();
            var cpu = all.stream().map(Taken::cpu).sorted().toList();
            System.out.printf("%-34s %6d %8.1f %8.1f %8.1f %8.1f %8.1f%n", name, all.size(), all.getFirst().clock() / 1e6, share(clock, 0.5), share(clock, 0.95),
                    share(clock, 1), share(cpu, 0.5));
        });
    }

    private static double share(List<Long> sorted, double share) {
        return sorted.get((int) Math.round((sorted.size() - 1) * share)) / 1e6;
    }
}
