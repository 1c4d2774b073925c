package vn.kehoachxa.exchange.rollup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.timing.TimingReader;

/**
 * The province's summary over the files of {@link RollupFiles}, cold, in a process of its own with 512 MB of heap. Prints the peak of the
 * heap and what was found. The files lie in the folder that the property {@code rollup.files} names,
 * else in {@code kehoachxa-rollup-files} in the folder of temporary files; where they are not there, a process of its own makes them first.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RollupBenchmark {

    @Param({"500", "1000", "3321"})
    int communes;

    @Param({"false", "true"})
    boolean pdf;

    private final Path files = Path.of(System.getProperty("rollup.files", System.getProperty("java.io.tmpdir") + "/kehoachxa-rollup-files"));
    private Path folder;
    private RollupResult result;

    /** Links to the files of so many communes: the same bytes, in a folder of their own. */
    @Setup
    public void folder() throws IOException, InterruptedException {
        if (IntStream.range(0, communes).anyMatch(i -> !Files.isDirectory(RollupFiles.of(files, i)))) {
            make();
        }
        folder = Files.createTempDirectory("rollup");
        for (var i = 0; i < communes; i++) {
            var from = RollupFiles.of(files, i);
            var to = Files.createDirectories(RollupFiles.of(folder.resolve("den"), i));
            try (var all = Files.list(from)) {
                for (var file : all.toList()) {
                    Files.createLink(to.resolve(file.getFileName()), file);
                }
            }
        }
    }

    /** In another process: this one is to be cold. */
    private void make() throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var made = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), RollupFiles.class.getName(), files.toString()).inheritIO().start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException("no files could be made in " + files);
        }
    }

    @Benchmark
    public RollupResult summary() throws IOException {
        var writer = new PdfWriter(PdfFonts.from(List.of()));
        var rollup = new Rollup(
                ProvinceFiles.reader(), new TimingReader(), (document, out) -> writer.write(document, out), (code, arguments) -> code + " " + arguments,
                Runtime.getRuntime().availableProcessors());
        result = rollup.run(
                new RollupRequest(
                        folder.resolve("den"), folder.resolve("tong-hop.xlsx"), pdf ? folder.resolve("tong-hop.pdf") : null, expected(), Communes.TODAY),
                (step, done, of) -> { });
        return result;
    }

    /** Some of the list have sent nothing. */
    private List<Expected> expected() {
        return IntStream.range(0, communes + communes / 50).mapToObj(i -> new Communes(i).office()).map(o -> new Expected(o.id(), o.name(), o.province())).toList();
    }

    @TearDown
    public void told() throws IOException {
        var peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%n%d communes%s: heap at most %d MB; %d files, %d refused, %d replaced, %d tasks, %d late; Excel %d kB%s%n", communes, pdf ? " with PDF" : "",
                peak >> 20, result.files(), result.rejected().size(), result.superseded().size(), result.tasks(), result.overdue(),
                result.excel().bytes() >> 10, pdf ? ", PDF " + (result.pdf().bytes() >> 10) + " kB" : "");
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(RollupBenchmark::delete);
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
