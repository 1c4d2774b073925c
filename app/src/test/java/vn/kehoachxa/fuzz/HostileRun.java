package vn.kehoachxa.fuzz;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.kehoachxa.fuzz.HostileFiles.Hostile;
import vn.kehoachxa.intake.word.WordFile;

/**
 * Reads every {@link HostileFiles} in a JVM of its own with little memory, and writes a line of each: name, what was expected, what came of it,
 * the processor's time in ms, the most memory in MB, how many files appeared, how many connections were made.
 */
public final class HostileRun {

    private final PrintStream told = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final Path folder;
    private final Trial trial = new Trial();
    private final Readers readers;
    private final AtomicInteger connections = new AtomicInteger();

    private HostileRun() throws IOException {
        folder = Files.createTempDirectory("hostile");
        readers = new Readers(folder);
    }

    /** @param arguments words of names: only those are read; none for all */
    public static void main(String[] arguments) throws IOException {
        new HostileRun().run(List.of(arguments));
        System.exit(0);
    }

    private void run(List<String> words) throws IOException {
        try (var somebody = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> listen(somebody));
            var all = new ArrayList<>(HostileFiles.all(Corpus.make()));
            all.addAll(entities(somebody.getLocalPort()));
            for (var file : all) {
                if (words.isEmpty() || words.stream().anyMatch(file.name()::contains)) {
                    tell(file);
                }
            }
        }
    }

    private void listen(ServerSocket socket) {
        try {
            while (true) {
                socket.accept().close();
                connections.incrementAndGet();
            }
        } catch (IOException closed) {
            // The run is over.
            return;
        }
    }

    /** In each part of a file of Office, and what is pasted. */
    private static List<Hostile> entities(int port) {
        var all = new ArrayList<Hostile>();
        for (var entity : HostileFiles.entities(port)) {
            var what = entity.substring(0, Math.min(60, entity.length()));
            var body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>";
            all.add(new Hostile("Word: " + what, "document", "INTAKE-BROKEN", f -> Files.write(f, WordFile.of().part("word/document.xml", entity + body).bytes())));
            all.add(new Hostile("Word's styles: " + what, "document", "INTAKE-BROKEN",
                    f -> Files.write(f, WordFile.of(WordFile.p(WordFile.t("chữ"))).styles().part("word/styles.xml", entity + "<w:styles>&a11;</w:styles>").bytes())));
            all.add(new Hostile("Excel: " + what, "list", "LIST-BROKEN", f -> Files.write(f, WordFile.of().type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                    .part("word/document.xml", entity + "<workbook>&a11;</workbook>").bytes())));
            all.add(new Hostile("HTML: " + what, "html", "read", f -> Files.writeString(f, entity + "<p>&a11;<img src='http://127.0.0.1:%d/x'>chữ".formatted(port))));
        }
        return all;
    }

    private void tell(Hostile file) throws IOException {
        var path = folder.resolve("file");
        file.made().at(path);
        System.gc();
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
        pools.forEach(p -> p.resetPeakUsage());
        var before = files();
        var connected = connections.get();
        var threads = ManagementFactory.getThreadMXBean();
        var cpu = threads.getCurrentThreadCpuTime();
        var verdict = trial.of(new Readers.Reader(file.reader(), f -> readers.file(file.reader(), path)), new byte[0]);
        var ms = (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000;
        var peak = pools.stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
        if (verdict.isFault()) {
            verdict.fault().printStackTrace();
        }
        told.println(String.join("|", "HOSTILE", file.name().replace('|', '/').replace('\n', ' '), file.outcome(), verdict.outcome(), "" + ms, "" + peak,
                "" + (files() - before), "" + (connections.get() - connected)));
        Files.delete(path);
    }

    private static long files() throws IOException {
        try (var all = Files.walk(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
