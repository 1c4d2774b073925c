package vn.kehoachxa.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made by hand, read in a JVM of 256 MB. How long each takes is in the decision about them; here the limit only catches what takes for ever. */
class HostileFilesTest {

    private static final int MOST_MB = 256;
    private static final long LONGEST_MS = 30_000;
    private static final int LONGEST_MINUTES = 20;

    @TempDir
    private Path folder;

    @Test
    void eachIsRefusedForWhatItIsWithLittleMemoryAndNothingIsWrittenOrAskedFor() throws IOException, InterruptedException {
        var lines = lines();
        assertThat(lines).hasSizeGreaterThan(110);
        for (var line : lines) {
            var told = line.split("\\|");
            assertThat(told[3]).as(line).isEqualTo(told[2]);
            assertThat(Long.parseLong(told[4])).as("ms of " + line).isLessThan(LONGEST_MS);
            assertThat(Long.parseLong(told[5])).as("MB of " + line).isLessThanOrEqualTo(MOST_MB + 4);
            assertThat(told[6]).as("files of " + line).isEqualTo("0");
            assertThat(told[7]).as("connections of " + line).isEqualTo("0");
        }
    }

    private List<String> lines() throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + MOST_MB + "m", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + folder,
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file", ""), "-cp", System.getProperty("java.class.path"), HostileRun.class.getName())
                .redirectOutput(Redirect.to(out.toFile())).redirectError(Redirect.to(err.toFile())).start();
        try {
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(err)).isZero();
        return Files.readString(out, StandardCharsets.UTF_8).lines().filter(l -> l.startsWith("HOSTILE|")).toList();
    }
}
