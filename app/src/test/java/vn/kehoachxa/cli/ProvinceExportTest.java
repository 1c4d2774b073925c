package vn.kehoachxa.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.Part;
import vn.kehoachxa.exchange.PartFiles;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Templates;

class ProvinceExportTest {

    @TempDir
    Path temp;

    private TestCli cli;
    private String plan;
    private Path out;

    @BeforeEach
    void plan() throws IOException {
        cli = new TestCli(temp.resolve("Kế hoạch"), ProvinceFiles.writers());
        plan = cli.newPlan();
        out = Files.createDirectory(temp.resolve("gửi tỉnh"));
    }

    private Store store() {
        return Store.open(temp.resolve("Kế hoạch"), Clock.systemUTC(), new Templates(UUID::randomUUID)::freshOffice);
    }

    private Delivery delivery(String name) {
        return ProvinceFiles.reader().read(out.resolve(name));
    }

    @Test
    void aDraftIsMarkedSoAndSaysWhatItLacks() {
        var answer = cli.json("export", plan, "--format", "province", "--out", out.toString());
        assertThat(answer.at("/paths/0/format").textValue()).isEqualTo("province");
        assertThat(answer.at("/paths/0/path").textValue()).endsWith("KH-KHCN-2026-xa-van-ho-v1-DU-THAO.zip");
        assertThat(answer.get("draft").booleanValue()).isTrue();
        assertThat(answer.get("missing").findValuesAsText("kind")).contains("number", "date", "signatory");
        var text = cli.call("export", plan, "--format", "province", "--out", out.toString()).out();
        assertThat(text).contains("DỰ THẢO").contains("chưa có số");
        var delivery = delivery("KH-KHCN-2026-xa-van-ho-v1-DU-THAO.zip");
        assertThat(delivery.manifest().isDraft()).isTrue();
        assertThat(delivery.sha256()).isEqualTo(answer.at("/paths/0/sha256").textValue());
    }

    @Test
    void whatWasIssuedGoesOutTheSameEachTimeWithItsSignedCopyAndIsWrittenDown() throws IOException {
        cli.json("office", "--set", "contact.name=Vàng Thị Mỷ", "--set", "contact.email=vanho@sonla.gov.vn");
        cli.json("issue", plan, "--number", "12", "--date", "2026-04-09");
        var signed = Files.writeString(temp.resolve("Bản ký.pdf"), "bản quét");
        try (var store = store()) {
            store.versions().attach(UUID.fromString(plan), 1, UUID.randomUUID(), signed, "An");
        }
        var name = "KH-KHCN-2026-xa-van-ho-v1.zip";
        var first = cli.json("export", plan, "--format", "province", "--out", out.resolve("a.zip").toString());
        var again = cli.json("export", plan, "--format", "province", "--out", out.toString());
        assertThat(again.at("/paths/0/sha256")).isEqualTo(first.at("/paths/0/sha256"));
        assertThat(first.get("draft").booleanValue()).isFalse();
        var delivery = delivery(name);
        assertThat(delivery.manifest().contact().name()).isEqualTo("Vàng Thị Mỷ");
        assertThat(delivery.manifest().number()).isEqualTo("12");
        var copy = delivery.manifest().parts().getLast();
        assertThat(copy.role()).isEqualTo(Part.Role.SIGNED);
        assertThat(copy.title()).isEqualTo("Bản ký.pdf");
        assertThat(PartFiles.bytes(delivery, copy)).isEqualTo(Files.readAllBytes(signed));
        try (var store = store()) {
            assertThat(store.exchange().sent(UUID.fromString(plan))).hasSize(2).allSatisfy(line -> {
                assertThat(line.sha256()).isEqualTo(delivery.sha256());
                assertThat(line.number()).isEqualTo("12");
                assertThat(line.isSent()).isFalse();
            }).extracting("name").containsExactlyInAnyOrder("a.zip", name);
        }
        cli.json("amend", plan);
        cli.json("export", plan, "--format", "province", "--out", out.toString());
        assertThat(delivery("KH-KHCN-2026-xa-van-ho-v2-DU-THAO.zip").manifest().version()).isEqualTo(2);
    }

    @Test
    void theKeptFilesAreTheOnesThatGoOut() {
        cli.json("issue", plan, "--number", "12", "--date", "2026-04-09");
        cli.json("export", plan, "--format", "province", "--out", out.toString());
        var parts = delivery("KH-KHCN-2026-xa-van-ho-v1.zip").manifest().parts();
        var kept = cli.json("versions", plan).at("/0/files");
        assertThat(kept.findValuesAsText("sha256")).containsExactlyInAnyOrderElementsOf(parts.stream().limit(4).map(Part::sha256).toList());
        assertThat(cli.json("verify").get("ok").booleanValue()).isTrue();
    }

    @Test
    void theExportOfDataGoesOnGivingWhatWasRecordedSince() {
        cli.json("issue", plan, "--number", "12", "--date", "2026-04-09");
        var task = cli.json("tasks", "--today", "2026-05-01").get(0).get("task").textValue();
        cli.json("progress", task, "--status", "done", "--date", "2026-05-20");
        cli.json("export", plan, "--format", "json", "--out", out.resolve("a.json").toString());
        cli.json("export", plan, "--format", "province", "--out", out.resolve("a.zip").toString());
        assertThat(out.resolve("a.json")).content().contains("\"status\": \"done\"");
        var delivery = delivery("a.zip");
        assertThat(new String(PartFiles.bytes(delivery, delivery.manifest().parts().get(3)), UTF_8)).doesNotContain("\"status\": \"done\"");
    }

    @Test
    void aReportTakesProgressAndTheEvidenceThatWasChosen() throws IOException {
        var task = cli.json("tasks", "--today", "2026-05-01").get(0).get("task").textValue();
        var chosen = Files.writeString(temp.resolve("Biên bản họp.docx"), "biên bản");
        var other = Files.writeString(temp.resolve("Riêng.docx"), "riêng");
        cli.json("progress", task, "--status", "in_progress", "--evidence", chosen.toString(), "--evidence", other.toString(), "--date", "2026-05-20");
        var report = cli.json("report", plan, "--period", "2026-Q2", "--today", "2026-07-01").get("report").textValue();
        var evidence = cli.json("show", plan).get("tasks").findValues("evidence").getFirst().get(0).get("id").textValue();
        cli.json("export", report, "--format", "province", "--out", out.resolve("bc.zip").toString(), "--evidence", evidence.substring(0, 13));
        var delivery = delivery("bc.zip");
        assertThat(delivery.progress().paper().id()).hasToString(plan);
        assertThat(delivery.manifest().parts()).extracting(Part::role).endsWith(Part.Role.PROGRESS, Part.Role.EVIDENCE);
        assertThat(delivery.manifest().parts().getLast().title()).isEqualTo("Biên bản họp.docx");
        assertThat(new String(PartFiles.bytes(delivery, delivery.manifest().parts().get(5)), UTF_8)).doesNotContain("Riêng.docx");
        assertThat(cli.call("export", report, "--format", "province", "--out", out.toString()).out()).contains("BC-").contains("2026-Q2");
        assertThat(cli.call("export", report, "--format", "province", "--out", out.toString(), "--evidence", "0199").status()).isEqualTo(Cli.WRONG_USAGE);
    }

    @Test
    void theAnswerSaysThatProgressWithNotesGoesAlongAndItCanStayInTheHouse() {
        cli.json("issue", plan, "--number", "12", "--date", "2026-04-09");
        var report = cli.json("report", plan, "--period", "2026-Q2", "--today", "2026-07-01").get("report").textValue();
        var file = out.resolve("bc.zip").toString();
        assertThat(cli.call("export", report, "--format", "province", "--out", file).out()).contains("ghi chú", "--no-progress");
        assertThat(delivery("bc.zip").progress()).isNotNull();
        assertThat(cli.call("export", report, "--format", "province", "--out", file, "--no-progress").out()).doesNotContain("ghi chú");
        assertThat(delivery("bc.zip").progress()).isNull();
        assertThat(cli.call("export", plan, "--format", "province", "--out", file).out()).doesNotContain("ghi chú");
        assertThat(cli.call("export", report, "--format", "pdf", "--out", file, "--no-progress").err()).contains("EXPORT-PROGRESS-FORM");
    }

    @Test
    void withAReportGoesThePlanInForceAndNotTheDraftThatIsToAmendIt() {
        cli.json("issue", plan, "--number", "12", "--date", "2026-04-09");
        var report = cli.json("report", plan, "--period", "2026-Q2", "--today", "2026-07-01").get("report").textValue();
        cli.json("amend", plan);
        cli.json("export", report, "--format", "province", "--out", out.resolve("bc.zip").toString());
        var carried = delivery("bc.zip").progress().paper().identity();
        assertThat(carried.version()).isEqualTo(1);
        assertThat(carried.state()).isEqualTo(PaperState.ISSUED);
    }

    @Test
    void whatIsNoChoiceIsRefusedAndNothingWritten() {
        assertThat(cli.call("export", plan, "--format", "json", "--out", out.resolve("a.json").toString(), "--evidence", "12345678").status())
                .isEqualTo(Cli.WRONG_USAGE);
        var refused = cli.call("export", plan, "--format", "province", "--out", out.toString(), "--evidence", UUID.randomUUID().toString());
        assertThat(refused.status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(refused.err()).contains("EXPORT-EVIDENCE");
        assertThat(cli.call("export", plan, "--format", "province").status()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(cli.call("export", plan, "--format", "zip", "--out", out.resolve("a.zip").toString()).err()).contains("province");
        assertThat(out).isEmptyDirectory();
        try (var store = store()) {
            assertThat(store.exchange().sent()).isEmpty();
        }
    }

    @Test
    void allFormatsAreTheSameAsBefore() {
        assertThat(cli.json("export", plan, "--all", out.toString()).get("paths").findValuesAsText("format")).containsExactly("pdf", "docx", "xlsx", "json");
    }
}
