package vn.kehoachxa.exchange.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.timing.TimingReader;

/** What becomes of files where the memory that all threads share is full. */
class ReaderTest {

    @TempDir
    private Path folder;
    private final List<Integer> told = new ArrayList<>();

    private Reader.Outcome read(DeliveryReader reader) {
        try (var spool = Spool.open()) {
            return new Reader(reader, new FactsReader(new TimingReader(), Communes.TODAY), 2).read(FolderWalk.of(folder).files(), spool, told::add);
        }
    }

    /** As readers tell it: the error is the cause of a refusal. */
    private static ProblemException full() {
        return new ProblemException("EXCHANGE-TOO-LARGE", new OutOfMemoryError()) {};
    }

    @Test
    void aFileThatFoundTheMemoryFilledByAnotherIsReadOnceMoreAndTaken() {
        for (var i = 0; i < 4; i++) {
            PlainFiles.write(folder.resolve(i + ".zip"), new Communes(i).plan());
        }
        var met = ConcurrentHashMap.newKeySet();
        var outcome = read(path -> {
            if (path.endsWith("0.zip") && met.add(path)) {
                throw full();
            }
            if (path.endsWith("1.zip") && met.add(path)) {
                throw new OutOfMemoryError();
            }
            return PlainFiles.read(path);
        });
        assertThat(outcome.rejected()).isEmpty();
        assertThat(outcome.read()).extracting(Header::file).containsExactlyInAnyOrder("0.zip", "1.zip", "2.zip", "3.zip");
        assertThat(told).containsExactly(1, 2, 3, 4);
    }

    @Test
    void whatIsReadOnceMoreIsReadAlone() {
        for (var i = 0; i < 6; i++) {
            PlainFiles.write(folder.resolve(i + ".zip"), new Communes(i).plan());
        }
        var first = new AtomicInteger();
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        read(path -> {
            if (first.incrementAndGet() <= 6) {
                throw full();
            }
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            var delivery = PlainFiles.read(path);
            now.decrementAndGet();
            return delivery;
        });
        assertThat(most).hasValue(1);
    }

    @Test
    void aFileThatFillsTheMemoryAloneIsRefused() {
        PlainFiles.write(folder.resolve("a.zip"), new Communes(0).plan());
        PlainFiles.write(folder.resolve("b.zip"), new Communes(1).plan());
        var times = new AtomicInteger();
        var outcome = read(path -> {
            if (path.endsWith("b.zip")) {
                times.incrementAndGet();
                throw full();
            }
            return PlainFiles.read(path);
        });
        assertThat(outcome.rejected()).extracting(Rejected::file, Rejected::code).containsExactly(tuple("b.zip", "EXCHANGE-TOO-LARGE"));
        assertThat(outcome.read()).hasSize(1);
        assertThat(times).hasValue(2);
        assertThat(told).containsExactly(1, 2);
    }
}
