package vn.kehoachxa.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.planfile.LogJson;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.report.ReportRequest;
import vn.kehoachxa.report.Reports;
import vn.kehoachxa.report.ScriptedYear;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.TestPapers;
import vn.kehoachxa.template.TestPapers.Named;

class ProvinceWriterTest {

    @TempDir
    Path folder;

    static Stream<Named> papers() {
        return Stream.concat(TestPapers.six().stream(), Stream.of(new Named("report", report())));
    }

    private static Paper report() {
        return new Reports(ScriptedYear.ids(0)).draft(
                ReportRequest.of(ScriptedYear.annual(), ScriptedYear.period("2026-Q2"), LocalDate.of(2026, 7, 5), List.of()),
                ScriptedYear.tracker()).paper();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whatWasWrittenIsReadBackAndEveryPartIsTheSame(Named named) {
        var file = ProvinceFiles.write(named.paper(), folder);
        var delivery = ProvinceFiles.reader().read(file);
        assertThat(delivery.paper()).isEqualTo(named.paper());
        assertThat(delivery.manifest().contact()).isEqualTo(ProvinceFiles.CONTACT);
        assertThat(delivery.manifest().gaps()).isEqualTo(Gaps.in(named.paper()));
        assertThat(delivery.manifest().parts()).extracting(Part::role).containsExactly(
                Part.Role.PDF, Part.Role.WORD, Part.Role.SHEET, Part.Role.DATA, Part.Role.MISSING);
        assertThat(delivery.sha256()).hasSize(64);
        assertThat(delivery.progress()).isNull();
        for (var part : delivery.manifest().parts()) {
            assertThat(Sha256.of(PartFiles.bytes(delivery, part))).isEqualTo(part.sha256());
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void twoFilesOfOnePaperAreTheSameWhereverTheyAreWritten(Named named) throws IOException {
        var here = Files.readAllBytes(ProvinceFiles.write(named.paper(), folder));
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ProvinceFiles.write(named.paper(), Files.createDirectory(folder.resolve("elsewhere")))).hasBinaryContent(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void anotherReaderOpensItAndNothingInItIsPacked(Named named) throws IOException {
        try (var zip = new ZipFile(ProvinceFiles.write(named.paper(), folder).toFile())) {
            var entries = Collections.list(zip.entries());
            assertThat(entries).allMatch(e -> e.getMethod() == ZipEntry.STORED && e.getTime() == entries.getFirst().getTime());
            assertThat(entries.getFirst().getName()).isEqualTo("manifest.json");
            assertThat(new String(zip.getInputStream(zip.getEntry("con-thieu.txt")).readAllBytes(), UTF_8)).startsWith("\ufeff");
            for (var entry : entries) {
                assertThat(zip.getInputStream(entry).readAllBytes()).hasSize((int) entry.getSize());
            }
        }
    }

    @Test
    void theSamplePlanIsCalledAsOfficesWouldCallIt() {
        assertThat(ProvinceFiles.writer().name(Sample.make().paper())).isEqualTo("KH-KHCN-2026-xa-van-ho-v1-DU-THAO.zip");
        assertThat(ProvinceFiles.writer().name(TestPapers.six().getFirst().paper())).isEqualTo("KH-KHCN-2026-xa-van-ho-v1.zip");
    }

    private static Map<String, byte[]> keptByAnother(Paper paper) {
        var files = ProvinceFiles.exporter().kept(paper, PrintOptions.PLAIN);
        files.put("docx", "Word of another day".getBytes(UTF_8));
        files.put("xlsx", "Excel of another day".getBytes(UTF_8));
        return files;
    }

    private static Sending issued(Paper paper, Map<String, byte[]> kept) {
        return new Sending(
                paper, PrintOptions.PLAIN, KeptBytes.read(f -> Optional.ofNullable(kept.get(f))), ProvinceFiles.CONTACT, List.of(), null, List.of());
    }

    @Test
    void whatWasIssuedGoesOutAsItWasKept() {
        var paper = TestPapers.six().getFirst().paper();
        var kept = keptByAnother(paper);
        assertThat(kept).containsOnlyKeys("pdf", "docx", "xlsx", "data");
        var delivery = ProvinceFiles.reader().read(ProvinceFiles.writer().write(issued(paper, kept), folder.resolve("a.zip")).path());
        assertThat(delivery.manifest().parts().stream().limit(4).map(p -> PartFiles.bytes(delivery, p)))
                .containsExactly(kept.get("pdf"), kept.get("docx"), kept.get("xlsx"), kept.get("data"));
    }

    @Test
    void keptDataThatIsNotThePaperIsRefusedAndNothingWritten() {
        var paper = TestPapers.six().getFirst().paper();
        var kept = ProvinceFiles.exporter().kept(paper, PrintOptions.PLAIN);
        var closed = paper.withIdentity(paper.identity().withState(PaperState.CLOSED));
        assertThatThrownBy(() -> ProvinceFiles.writer().write(issued(closed, kept), folder.resolve("a.zip")))
                .isInstanceOfSatisfying(ExchangeException.class, e -> assertThat(e.code()).isEqualTo("EXCHANGE-KEPT"));
        assertThat(folder.resolve("a.zip")).doesNotExist();
    }

    @Test
    void whatAnOlderProgramDidNotKeepIsMadeOfThePaperAsItWasIssued() throws IOException {
        var paper = TestPapers.six().getFirst().paper();
        var kept = ProvinceFiles.exporter().kept(paper, PrintOptions.PLAIN);
        var whole = Files.readAllBytes(ProvinceFiles.writer().write(issued(paper, kept), folder.resolve("a.zip")).path());
        kept.keySet().removeAll(List.of("xlsx", "data"));
        assertThat(ProvinceFiles.writer().write(issued(paper, kept), folder.resolve("b.zip")).path()).hasBinaryContent(whole);
    }

    @Test
    void aReportTakesItsPlansProgressAndOnlyTheEvidenceThatWasChosen() throws IOException {
        var plan = ScriptedYear.annual();
        var evidence = plan.log().entries().stream().flatMap(e -> e.evidence().stream()).toList();
        var bytes = "biên bản kiểm tra".getBytes(UTF_8);
        var file = Files.write(folder.resolve("x"), bytes);
        var chosen = evidence.get(1);
        var known = withHash(plan, chosen.id(), bytes);
        var sending = new Sending(
                report(), PrintOptions.PLAIN, KeptBytes.NONE, ProvinceFiles.CONTACT,
                List.of(new Sending.Enclosed(UUID.randomUUID(), "Bản ký số 1.PDF", file)), known,
                List.of(new Sending.Enclosed(chosen.id(), chosen.name(), file)));
        var delivery = ProvinceFiles.reader().read(ProvinceFiles.writer().write(sending, folder.resolve("bc.zip")).path());
        assertThat(delivery.manifest().parts().stream().skip(5).map(Part::name))
                .containsExactly("tien-do.json", "ban-ky/01-ban-ky-so-1.pdf", "minh-chung/" + ProvinceName.enclosed(1, chosen.name()));
        assertThat(delivery.manifest().parts().get(6).title()).isEqualTo("Bản ký số 1.PDF");
        assertThat(delivery.progress().paper()).isEqualTo(plan.paper());
        assertThat(delivery.progress().log().entries()).extracting(LogEntry::id).containsExactlyElementsOf(known.log().entries().stream().map(LogEntry::id).toList());
        assertThat(delivery.progress().log().entries().stream().flatMap(e -> e.evidence().stream())).extracting("id").containsExactly(chosen.id());
        var copy = folder.resolve("copy");
        PartFiles.copy(delivery, delivery.manifest().parts().getLast(), copy);
        assertThat(copy).hasBinaryContent(bytes);
    }

    @Test
    void evidenceThatIsNoLongerWhatWasRecordedDoesNotGoOut() throws IOException {
        var plan = ScriptedYear.annual();
        var chosen = plan.log().entries().stream().flatMap(e -> e.evidence().stream()).findFirst().orElseThrow();
        var file = Files.writeString(folder.resolve("x"), "khác");
        for (var path : List.of(file, folder.resolve("gone"))) {
            var sending = new Sending(
                    report(), PrintOptions.PLAIN, KeptBytes.NONE, ProvinceFiles.CONTACT, List.of(), plan,
                    List.of(new Sending.Enclosed(chosen.id(), chosen.name(), path)));
            assertThatThrownBy(() -> ProvinceFiles.writer().write(sending, folder.resolve("bc.zip")))
                    .isInstanceOfSatisfying(ExchangeException.class, e -> assertThat(e.code()).isEqualTo("EXCHANGE-ENCLOSED"));
        }
        assertThat(folder.resolve("bc.zip")).doesNotExist();
    }

    /** The plan, one piece of whose evidence has these bytes. */
    static Followed withHash(Followed plan, UUID evidence, byte[] bytes) {
        var json = PaperJson.write(plan, text -> List.of());
        json.findParents("sha256").stream()
                .filter(n -> n.get("id").asText().equals(evidence.toString()))
                .forEach(n -> ((ObjectNode) n).put("sha256", Sha256.of(bytes)).put("size", bytes.length));
        return new Followed(plan.paper(), LogJson.read(json));
    }
}
