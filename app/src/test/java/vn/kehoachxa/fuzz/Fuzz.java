package vn.kehoachxa.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/**
 * The long run, in a JVM of its own. Properties: {@code fuzz.inputs} (how many), {@code fuzz.seed} (of all chance), {@code fuzz.threads},
 * {@code fuzz.from} (the first input's number), {@code fuzz.out} (folder of what is found). Ends with status 1 where anything was found.
 */
public final class Fuzz {

    private static final long LONGEST_NANOS = 5_000_000_000L;
    private static final long LONGEST_WALL_NANOS = 60_000_000_000L;
    private static final int LOOK_MILLIS = 200;
    private static final int KEPT_OF_A_KIND = 3;
    private static final long TELL_EVERY = 20_000;

    private final long seed = Long.getLong("fuzz.seed", 1);
    private final long from = Long.getLong("fuzz.from", 0);
    private final long inputs = Long.getLong("fuzz.inputs", 10_000);
    private final int threads = Integer.getInteger("fuzz.threads", 2);
    private final Path out = Path.of(System.getProperty("fuzz.out", "target/fuzz"));

    private final List<Seed> corpus;
    private final Inputs made;
    /** Where files lie while they are read, and where libraries would put theirs: nothing else may appear there. */
    private final Path temporary = Files.createDirectories(out.resolve("temporary"));
    private final Readers readers;
    private final Trial trial = new Trial();
    private final AtomicLong next = new AtomicLong(from);
    private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentSkipListMap<>();
    private final AtomicReferenceArray<Running> running = new AtomicReferenceArray<>(threads);
    private long slowest;

    /** What a thread is at. */
    private record Running(long number, Thread thread, long cpu, long wall) {}

    private Fuzz() throws IOException {
        System.setProperty("java.io.tmpdir", temporary.toAbsolutePath().toString());
        corpus = Corpus.make();
        made = new Inputs(seed, corpus);
        readers = new Readers(temporary);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(new Fuzz().run() ? 0 : 1);
    }

    private boolean run() throws IOException, InterruptedException {
        var before = System.nanoTime();
        corpus.forEach(this::valid);
        var files = files();
        var workers = IntStream.range(0, threads).mapToObj(t -> new Thread(null, () -> work(t), "fuzz-" + t)).toList();
        workers.forEach(Thread::start);
        while (workers.stream().anyMatch(Thread::isAlive)) {
            Thread.sleep(LOOK_MILLIS);
            watch();
        }
        var seconds = (System.nanoTime() - before) / 1e9;
        // Each thread has one file there.
        if (files() > files + threads) {
            fault("a file appeared in " + temporary, -1, new byte[0], "");
        }
        tell(seconds);
        return faults.isEmpty();
    }

    /** What nobody changed is read: else nothing of it would be tried. */
    private void valid(Seed seed) {
        readers.of(seed.form()).forEach(r -> {
            var verdict = trial.of(r, seed.file());
            System.out.printf("%-8s %-45s %8d bytes  %s%n", r.name(), seed.name(), seed.file().length, verdict.outcome());
        });
    }

    private void work(int slot) {
        var threads = ManagementFactory.getThreadMXBean();
        for (var number = next.getAndIncrement(); number < from + inputs; number = next.getAndIncrement()) {
            running.set(slot, new Running(number, Thread.currentThread(), threads.getCurrentThreadCpuTime(), System.nanoTime()));
            Inputs.Input input;
            try {
                input = made.input(number);
            } catch (RuntimeException | OutOfMemoryError | StackOverflowError notMade) {
                // Else the thread would end here, and its input would pass for one that does not.
                running.set(slot, null);
                fault("not made, " + notMade.getClass().getSimpleName(), number, new byte[0], stack(notMade));
                continue;
            }
            for (var reader : readers.of(input.seed().form())) {
                var cpu = threads.getCurrentThreadCpuTime();
                running.set(slot, new Running(number, Thread.currentThread(), cpu, System.nanoTime()));
                var verdict = trial.of(reader, input.file());
                running.set(slot, null);
                var took = threads.getCurrentThreadCpuTime() - cpu;
                count(outcomes, reader.name() + " " + verdict.outcome());
                count(outcomes, reader.name());
                if (verdict.isFault()) {
                    fault(reader.name() + " " + verdict.kind(), number, input.file(), stack(verdict.fault()));
                } else if (took > LONGEST_NANOS) {
                    fault(reader.name() + " took longer than 5 s of processor", number, input.file(), took / 1_000_000 + " ms\n");
                }
                slow(took, number);
            }
            if ((number + 1 - from) % TELL_EVERY == 0) {
                System.out.println(number + 1 - from + " inputs");
            }
        }
    }

    private synchronized void slow(long took, long number) {
        if (took > slowest) {
            slowest = took;
            System.out.println("slowest so far: input " + number + " with " + took / 1_000_000 + " ms of processor");
        }
    }

    private static void count(Map<String, LongAdder> counts, String what) {
        counts.computeIfAbsent(what, w -> new LongAdder()).increment();
    }

    private void fault(String kind, long number, byte[] file, String told) {
        count(faults, kind);
        if (faults.get(kind).sum() <= KEPT_OF_A_KIND) {
            var name = "%d-%d".formatted(seed, number);
            System.out.println("FOUND by input " + name + ": " + kind);
            try {
                Files.write(out.resolve(name), file);
                Files.writeString(out.resolve(name + ".txt"), kind + "\n" + told);
            } catch (IOException e) {
                System.out.println("not kept: " + e);
            }
        }
    }

    private static String stack(Throwable fault) {
        var text = new java.io.StringWriter();
        fault.printStackTrace(new java.io.PrintWriter(text, true));
        return text.toString().lines().limit(60).reduce("", (a, b) -> a + b + "\n");
    }

    /** A reader that does not end ends the run: nothing in a JVM can stop it. */
    private void watch() {
        var threadsNow = ManagementFactory.getThreadMXBean();
        for (var slot = 0; slot < running.length(); slot++) {
            var at = running.get(slot);
            if (at == null) {
                continue;
            }
            var cpu = threadsNow.getThreadCpuTime(at.thread().threadId()) - at.cpu();
            var wall = System.nanoTime() - at.wall();
            if (cpu > 4 * LONGEST_NANOS || wall > LONGEST_WALL_NANOS) {
                var stack = new StringBuilder();
                for (var frame : at.thread().getStackTrace()) {
                    stack.append("    at ").append(frame).append('\n');
                }
                System.out.println("FOUND by input " + seed + "-" + at.number() + ": does not end");
                System.out.print(stack);
                Runtime.getRuntime().halt(2);
            }
        }
    }

    private long files() throws IOException {
        try (var all = Files.walk(temporary)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private void tell(double seconds) {
        System.out.printf("%n%d inputs of run %d in %.0f s: %.0f a second; slowest %d ms%n", inputs, seed, seconds, inputs / seconds, slowest / 1_000_000);
        new TreeMap<>(outcomes).forEach((what, count) -> System.out.printf("  %-50s %d%n", what, count.sum()));
        System.out.println(faults.isEmpty() ? "Nothing was found." : "FOUND:");
        faults.forEach((kind, count) -> System.out.println("  " + count.sum() + " x " + kind));
    }
}
