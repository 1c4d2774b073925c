package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.export.Format;

class VersionVerbsTest {

    @TempDir
    Path temp;

    private TestCli cli;
    private String plan;

    @BeforeEach
    void plan() {
        cli = new TestCli(temp.resolve("Kế hoạch"));
        plan = cli.newPlan();
    }

    private void edit(String line, String text) throws IOException {
        var ops = Files.writeString(temp.resolve("ops.json"), "[{\"op\": \"text\", \"at\": \"" + line + "\", \"text\": \"" + text + "\"}]");
        cli.json("edit", plan, "--file", ops.toString());
    }

    private String firstLine() {
        return cli.json("show", plan).at("/body/0/id").textValue();
    }

    @Test
    void aPlanIsIssuedAmendedAndCompared() throws IOException {
        var issued = cli.json("issue", plan, "--number", "12", "--date", "2026-03-05", "--form", "electronic");
        assertThat(issued.get("plan").textValue()).isEqualTo(plan);
        assertThat(issued.get("version").intValue()).isEqualTo(1);
        assertThat(issued.get("number").textValue()).isEqualTo("12");
        assertThat(issued.get("date").textValue()).isEqualTo("2026-03-05");
        assertThat(issued.get("missing")).anyMatch(m -> m.get("kind").textValue().equals("signatory"));
        var shown = cli.json("show", plan);
        assertThat(shown.get("state").textValue()).isEqualTo("issued");
        assertThat(shown.get("form").textValue()).isEqualTo("electronic");
        assertThat(shown.at("/issued/number").textValue()).isEqualTo("12");
        assertThat(shown.at("/head/day").intValue()).isEqualTo(5);

        var amended = cli.json("amend", plan);
        assertThat(amended.get("version").intValue()).isEqualTo(2);
        assertThat(amended.get("supersedes").intValue()).isEqualTo(1);
        var line = firstLine();
        edit(line, "MỤC ĐÍCH ĐIỀU CHỈNH");
        var versions = cli.json("versions", plan);
        assertThat(versions.at("/0/state").textValue()).isEqualTo("draft");
        assertThat(versions.at("/0/number").isNull()).isTrue();
        assertThat(versions.at("/1/state").textValue()).isEqualTo("issued");
        assertThat(versions.at("/1/number").textValue()).isEqualTo("12");
        assertThat(versions.at("/1/sha256").textValue()).hasSize(64);

        var diff = cli.json("diff", plan, "1", "2");
        assertThat(diff.get("from").intValue()).isEqualTo(1);
        assertThat(diff.get("changes")).anySatisfy(c -> {
            assertThat(c.get("at").textValue()).isEqualTo(line);
            assertThat(c.get("kind").textValue()).isEqualTo("text");
            assertThat(c.get("after").textValue()).isEqualTo("MỤC ĐÍCH ĐIỀU CHỈNH");
        });
        assertThat(cli.json("diff", plan, "2", "2").get("changes")).isEmpty();
        assertThat(cli.call("diff", plan, "1", "2").out()).contains("MỤC ĐÍCH ĐIỀU CHỈNH");
        assertThat(cli.json("verify").get("ok").booleanValue()).isTrue();
    }

    @Test
    void anIssuedPaperIsExportedAsItWasKeptWhateverTheProgramWritesLater() throws IOException {
        var writing = new AtomicInteger();
        cli = new TestCli(temp.resolve("Kế hoạch"), Map.of(Format.PDF, (p, options, out) -> out.write(("lần " + writing.incrementAndGet()).getBytes(UTF_8))));
        cli.json("issue", plan, "--number", "12", "--date", "2026-03-05");
        var files = cli.json("versions", plan).at("/0/files");
        assertThat(files.findValuesAsText("format")).containsExactly("data", "pdf");
        var kept = files.get(1);
        var file = temp.resolve("kế hoạch.pdf");
        var exported = cli.json("export", plan, "--format", "pdf", "--out", file.toString(), "--amounts-in-words");
        assertThat(file).hasContent("lần 1");
        assertThat(exported.at("/paths/0/sha256")).isEqualTo(kept.get("sha256"));
        assertThat(cli.json("export", plan, "--all", temp.resolve("tất cả").toString()).get("paths"))
                .anyMatch(f -> f.get("sha256").equals(kept.get("sha256")));
        assertThat(cli.json("export", plan, "--format", "json", "--out", file.toString()).at("/paths/0/bytes").intValue()).isPositive();
        cli.json("amend", plan);
        cli.json("export", plan, "--format", "pdf", "--out", file.toString());
        assertThat(file).hasContent("lần 2");
    }

    @Test
    void whatMakesAVersionImpossibleIsRefused() {
        assertThat(cli.call("issue", plan, "--number", "12").status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(cli.call("issue", plan, "--date", "2026-03-05").status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(cli.call("issue", plan, "--number", "12/KH", "--date", "2026-03-05").status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(cli.call("issue", plan, "--number", "12", "--date", "30/2").status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(cli.call("issue", plan, "--number", "12", "--date", "2026-03-05", "--form", "đá").status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(cli.call("amend", plan).status()).isEqualTo(Cli.FAILED);
        assertThat(cli.call("diff", plan, "1", "x").status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(cli.call("diff", plan, "1", "2").status()).isEqualTo(Cli.FAILED);
        assertThat(cli.json("show", plan).get("state").textValue()).isEqualTo("draft");
    }

    @Test
    void aNumberThatWasGivenThatYearIsRefused() {
        cli.json("issue", plan, "--number", "12", "--date", "2026-03-05");
        var other = cli.newPlan();
        var refused = cli.call("issue", other, "--number", "12", "--date", "2026-04-01");
        assertThat(refused.status()).isEqualTo(Cli.FAILED);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("12").contains("2026");
        cli.json("issue", other, "--number", "12", "--date", "2027-01-04");
    }

    @Test
    void anIssuedPlanIsNotEdited() throws IOException {
        cli.json("issue", plan, "--number", "12", "--date", "2026-03-05");
        var ops = Files.writeString(temp.resolve("ops.json"), "[{\"op\": \"set\", \"field\": \"subject\", \"value\": \"khác\"}]");
        assertThat(cli.call("edit", plan, "--file", ops.toString()).status()).isEqualTo(Cli.FAILED);
        assertThat(cli.call("undo", plan).status()).isEqualTo(Cli.FAILED);
    }

    @Test
    void aPlanGoesIntoTheBinAndBack() {
        var removed = cli.json("remove", plan);
        assertThat(removed.get("removed").booleanValue()).isTrue();
        assertThat(removed.get("until").textValue()).isNotEmpty();
        assertThat(cli.json("list")).isEmpty();
        assertThat(cli.call("show", plan).status()).isEqualTo(Cli.FAILED);
        assertThat(cli.json("tasks")).isEmpty();
        assertThat(cli.json("remove", "--undo", plan).get("removed").booleanValue()).isFalse();
        assertThat(cli.json("list")).hasSize(1);
        assertThat(cli.call("remove", "--undo", plan).status()).isEqualTo(Cli.FAILED);
    }
}
