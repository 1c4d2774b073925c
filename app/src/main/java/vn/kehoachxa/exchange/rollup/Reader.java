package vn.kehoachxa.exchange.rollup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.rollup.FolderWalk.Found;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;
import vn.kehoachxa.problem.ProblemException;

/**
 * Reads many files on several threads; what comes of them is taken in the order of their names. All threads share one memory, and the one
 * that finds it full need not be the one that filled it: files refused for want of memory are read once more, alone.
 */
final class Reader {

    private static final Logger LOG = Logger.getLogger(Reader.class.getName());
    /** How many files a thread is ahead of the one that is waited for. */
    private static final int AHEAD = 4;
    private static final int LETTING_GO = 60;

    private final DeliveryReader files;
    private final FactsReader facts;
    private final int threads;

    Reader(DeliveryReader files, FactsReader facts, int threads) {
        this.files = files;
        this.facts = facts;
        this.threads = threads;
    }

    /** What became of the files. */
    record Outcome(List<Header> read, List<Rejected> rejected) {}

    /**
     * A file that was read.
     *
     * @param header null where it was refused
     * @param facts as bytes; null where it was refused
     * @param rejected null where it was not
     * @param starved whether it was refused for want of memory
     */
    private record Read(Found file, Header header, byte[] facts, Rejected rejected, boolean starved) {}

    /**
     * Reads all of them.
     *
     * @param spool takes their facts
     * @param reached is told how many are read
     * @throws CancellationException where the thread is interrupted
     */
    Outcome read(List<Found> found, Spool spool, IntConsumer reached) {
        var outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        var done = new int[1];
        var starved = new ArrayList<Found>();
        each(found, threads, read -> {
            if (read.starved()) {
                starved.add(read.file());
            } else {
                take(read, spool, outcome);
                reached.accept(++done[0]);
            }
        });
        each(starved, 1, read -> {
            take(read, spool, outcome);
            reached.accept(++done[0]);
        });
        return outcome;
    }

    /** Reads files and gives each on in their order; no thread reads on when it returns. */
    private void each(List<Found> found, int threads, Consumer<Read> taken) {
        if (found.isEmpty()) {
            return;
        }
        var pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("rollup-", 0).daemon().factory());
        try {
            var waiting = new ArrayDeque<Future<Read>>();
            for (var file : found) {
                waiting.add(pool.submit((Callable<Read>) () -> read(file)));
                if (waiting.size() > threads * AHEAD) {
                    taken.accept(waiting.remove().get());
                }
            }
            while (!waiting.isEmpty()) {
                taken.accept(waiting.remove().get());
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            end(pool);
        }
    }

    /** Nothing reads on when the work is over: who stopped it may want the folder back. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        try {
            pool.awaitTermination(LETTING_GO, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void take(Read read, Spool spool, Outcome outcome) {
        if (read.rejected() == null) {
            outcome.read().add(read.header().placed(spool.add(read.facts())));
        } else {
            outcome.rejected().add(read.rejected());
        }
    }

    private Read read(Found file) {
        try {
            var delivery = files.read(file.file());
            var kept = FactsFile.bytes(facts.of(delivery));
            var header = Header.of(file.name(), file.modified(), delivery, kept);
            if (header.carried() != null && !header.carried().office().equals(header.paper().office())) {
                return refused(file, "ROLLUP-OTHER-OFFICE", List.of(header.carried().identity().office().name()), null);
            }
            return new Read(file, header, kept, null, false);
        } catch (ProblemException problem) {
            return refused(file, problem.code(), problem.arguments(), problem);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError unexpected) {
            // One file must not keep the others from being summed up, whatever is in it.
            LOG.log(Level.WARNING, "a file that could not be read", unexpected);
            return refused(file, "ROLLUP-FILE", List.of(unexpected.getClass().getSimpleName()), unexpected);
        }
    }

    private static Read refused(Found file, String code, List<Object> arguments, Throwable cause) {
        var starved = Stream.iterate(cause, c -> c != null, Throwable::getCause).anyMatch(OutOfMemoryError.class::isInstance);
        return new Read(file, null, null, new Rejected(file.name(), code, arguments), starved);
    }
}
