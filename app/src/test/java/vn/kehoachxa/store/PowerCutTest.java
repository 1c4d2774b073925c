package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.template.Sample;

/** Real processes that end in the middle of work: what was written is there, and the way back is whole. */
class PowerCutTest {

    @TempDir
    Path temp;

    private final Paper paper = Sample.make().paper();
    private Path folder;

    @BeforeEach
    void begin() {
        folder = temp.resolve("Kế hoạch");
        try (var store = open()) {
            store.papers().create(paper, "An");
        }
    }

    private Store open() {
        return Store.open(folder, Clock.systemUTC(), Sample.make()::office);
    }

    private Process edit(long seed, int edits) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"), "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"),
                EditingProcess.class.getName(), folder.toString(), paper.id().toString(), Long.toString(seed), Integer.toString(edits));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    @Test
    void fiveHundredEditsOfTenProcessesAreUndoneAndRedoneToTheByte() throws Exception {
        for (var seed = 31; seed < 41; seed++) {
            var process = edit(seed, 50);
            process.getInputStream().readAllBytes();
            assertThat(process.waitFor()).isZero();
        }
        String last;
        try (var store = open()) {
            last = PaperJson.text(store.papers().load(paper.id()).paper());
            var journal = store.papers().journal(paper.id());
            assertThat(journal).hasSize(501);
            assertThat(journal.stream().map(JournalEntry::kind).distinct()).as("every kind of edit, and the beginning").hasSize(28);
            assertThat(store.verify()).isEmpty();
            assertThat(PaperJson.text(store.papers().undo(paper.id(), 500).paper())).isEqualTo(PaperJson.text(paper));
        }
        try (var store = open()) {
            assertThat(PaperJson.text(store.papers().load(paper.id()).paper())).isEqualTo(PaperJson.text(paper));
            assertThat(PaperJson.text(store.papers().redo(paper.id(), 500).paper())).isEqualTo(last);
        }
        try (var store = open()) {
            assertThat(PaperJson.text(store.papers().load(paper.id()).paper())).isEqualTo(last);
        }
    }

    @Test
    void aProcessKilledInTheMiddleLosesNothingThatItHadReported() throws Exception {
        var process = edit(77, 100_000);
        long reported = 0;
        try (var lines = process.inputReader(StandardCharsets.US_ASCII)) {
            for (var i = 0; i < 40; i++) {
                reported = Long.parseLong(lines.readLine());
            }
            process.destroyForcibly().waitFor();
        }
        try (var store = open()) {
            assertThat(store.papers().load(paper.id()).seq()).isGreaterThanOrEqualTo(reported);
            assertThat(store.verify()).isEmpty();
            assertThat(PaperJson.text(store.papers().undo(paper.id(), 100_000).paper())).isEqualTo(PaperJson.text(paper));
        }
    }
}
