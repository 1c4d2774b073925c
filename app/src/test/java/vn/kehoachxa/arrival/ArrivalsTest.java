package vn.kehoachxa.arrival;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.Attachment;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.Sending;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Sha256;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.report.ReportRequest;
import vn.kehoachxa.report.Reports;
import vn.kehoachxa.report.ScriptedYear;
import vn.kehoachxa.store.DataHome;
import vn.kehoachxa.store.DataMove;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;

/** What comes with its data, on real files and a real store. */
class ArrivalsTest {

    private static final Instant NOW = Instant.parse("2026-05-25T01:00:00Z");

    @TempDir
    Path temp;

    private final Paper plan = Sample.make().paper();
    private final Office sender = plan.identity().office();
    private final Arrivals arrivals = new Arrivals(ProvinceFiles.reader(), ProvinceFiles.exporter(), UUID::randomUUID);

    private Store store(String name, Instant now, UnaryOperator<OfficeProfile> office) {
        return Store.open(
                temp.resolve(name), Clock.fixed(now, ZoneOffset.UTC), () -> office.apply(new Templates(UUID::randomUUID).freshOffice()));
    }

    private Store otherOffice() {
        return store("khác", NOW, o -> o.withCommune("xã Khác").withProvince("Sơn La"));
    }

    private Store sameOffice() {
        return store("cùng", NOW, o -> o.withCommune(sender.name().replace("UBND ", "")).withProvince(sender.province()));
    }

    private static Paper issued(Paper draft) {
        return new IssueDetails("12", LocalDate.of(2026, 3, 5), Form.PAPER, new Signature(List.of("CHỦ TỊCH"), "", "Vàng A Páo")).issue(draft);
    }

    private Path file(Paper paper) throws IOException {
        return ProvinceFiles.write(paper, Files.createTempDirectory(temp, "gửi"));
    }

    private Path reportFile(Paper report, Followed progress, Sending.Enclosed... evidence) throws IOException {
        var sending = new Sending(report, PrintOptions.PLAIN, KeptBytes.NONE, ProvinceFiles.CONTACT, List.of(), progress, List.of(evidence));
        return ProvinceFiles.writer().write(sending, Files.createTempDirectory(temp, "gửi").resolve("bc.zip")).path();
    }

    private Taken take(Store store, Path file) {
        return arrivals.take(store, arrivals.open(file).orElseThrow(), "An");
    }

    private static Paper of(Paper paper, Office office) {
        var i = paper.identity();
        return paper.withIdentity(new Identity(
                i.id(), i.type(), i.kind(), office, i.version(), i.supersedes(), i.state(), i.issued(), i.form(), i.year(), i.yearTo()));
    }

    private static String code(ThrowingCallable call) {
        var thrown = catchThrowableOfType(ProblemException.class, call);
        assertThat(thrown).isNotNull();
        return thrown.code();
    }

    @Test
    void theOfficesOwnPaperComesInAsItIsWithWhatWasKeptAtIssue() throws IOException {
        try (var store = sameOffice()) {
            var paper = issued(plan);
            var file = file(paper);
            var taken = (Taken.New) take(store, file);
            assertThat(taken.others()).isFalse();
            assertThat(taken.stored().paper()).isEqualTo(paper);
            assertThat(taken.stored().canUndo()).isFalse();
            var version = store.versions().list(plan.id()).getFirst();
            assertThat(version.issued().number()).isEqualTo("12");
            assertThat(version.files()).containsOnlyKeys("pdf", "docx", "xlsx", KeptBytes.DATA);
            assertThat(store.receiving().file(plan.id())).isEmpty();
            assertThat(store.verify()).isEmpty();
            // From here on it is a paper like any other: it can be amended, and the issued version is still there.
            store.versions().amend(plan.id(), taken.stored().seq(), "An");
            assertThat(store.versions().paper(plan.id(), 1)).isEqualTo(paper);
        }
    }

    @Test
    void anotherOfficesPaperIsClosedAndItsFileIsKeptWhole() throws IOException {
        try (var store = otherOffice()) {
            var file = file(plan);
            var taken = (Taken.New) take(store, file);
            assertThat(taken.others()).isTrue();
            assertThat(taken.stored().paper().identity().state()).isEqualTo(PaperState.CLOSED);
            assertThat(taken.stored().paper().identity().office()).isEqualTo(sender);
            assertThat(store.receiving().file(plan.id()).orElseThrow().file()).hasSameBinaryContentAs(file);
            var again = arrivals.provinceFile(store, plan.id(), temp.resolve("lại.zip")).orElseThrow();
            assertThat(again.path()).hasSameBinaryContentAs(file);
            assertThatThrownBy(() -> store.papers().apply(plan.id(), taken.stored().seq(), new SetField(Field.SUBJECT, "khác"), "An"))
                    .isInstanceOf(ProblemException.class);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aPaperThatIsHereStaysAsItIs() throws IOException {
        try (var store = sameOffice()) {
            var before = store.papers().create(plan, "An");
            assertThat(take(store, file(issued(plan)))).isEqualTo(new Taken.Here(plan.id()));
            assertThat(store.papers().load(plan.id())).isEqualTo(before);
            assertThat(store.versions().list(plan.id())).isEmpty();
        }
    }

    @Test
    void whoeverClaimsAnotherOfficesIdIsRefusedAndNothingIsWritten() throws IOException {
        try (var store = store("chủ", NOW, o -> o.withCommune("xã Khác"))) {
            var ours = store.office().load().office();
            var claimed = file(of(plan, new Office(ours.id(), sender.name(), sender.province())));
            assertThat(code(() -> take(store, claimed))).isEqualTo("EXCHANGE-OFFICE-CLAIMED");
            var own = of(plan, ours);
            store.papers().create(own, "An");
            assertThat(code(() -> take(store, file(plan)))).isEqualTo("EXCHANGE-OFFICE-CLAIMED");
            assertThat(store.papers().list()).hasSize(1);
            assertThat(temp.resolve("chủ")).isDirectoryNotContaining("glob:**received").isDirectoryNotContaining("glob:**signed");
        }
    }

    @Test
    void aCommuneOfTheSameNameInAnotherProvinceIsAnotherOffice() throws IOException {
        try (var store = store("tỉnh khác", NOW, o -> o.withCommune(sender.name().replace("UBND ", "")).withProvince("Lai Châu"))) {
            assertThat(((Taken.New) take(store, file(plan))).others()).isTrue();
        }
    }

    @Test
    void anotherOfficesNextVersionTakesThePlaceOfTheEarlierOneAndAnOlderOneDoesNot() throws IOException {
        try (var store = otherOffice()) {
            var draft = file(plan);
            var first = file(issued(plan));
            var amended = plan.withIdentity(issued(plan).identity().amended());
            var second = file(issued(amended));
            take(store, draft);
            assertThat(take(store, draft)).isEqualTo(new Taken.Here(plan.id()));
            assertThat(((Taken.New) take(store, first)).stored().paper().identity().issued().number()).isEqualTo("12");
            assertThat(store.receiving().file(plan.id()).orElseThrow().file()).hasSameBinaryContentAs(first);
            assertThat(((Taken.New) take(store, second)).stored().paper().identity().version()).isEqualTo(2);
            assertThat(take(store, first)).isEqualTo(new Taken.Here(plan.id()));
            assertThat(store.receiving().file(plan.id()).orElseThrow().file()).hasSameBinaryContentAs(second);
            assertThat(store.verify()).isEmpty();
            try (var kept = Files.walk(temp.resolve("khác").resolve("received"))) {
                assertThat(kept.filter(Files::isRegularFile)).as("the draft's file is gone, those of both versions are there").hasSize(2);
            }
        }
    }

    @Test
    void anotherOfficesPaperThatCanBeEditedHereIsNeverOverwritten() throws IOException {
        try (var store = store("chưa biết", NOW, o -> o)) {
            assertThat(((Taken.New) take(store, file(plan))).others()).as("a PC that does not know its office takes it for its own").isFalse();
            var typed = store.papers().apply(plan.id(), store.papers().load(plan.id()).seq(), new SetField(Field.SUBJECT, "gõ tại đây"), "An");
            store.office().change(o -> o.withCommune("Sở Khoa học và Công nghệ").withProvince("Sơn La"));
            assertThat(take(store, file(issued(plan)))).isEqualTo(new Taken.Here(plan.id()));
            assertThat(store.papers().load(plan.id())).isEqualTo(typed);
            assertThat(store.receiving().file(plan.id())).isEmpty();
            assertThat(store.verify()).isEmpty();
        }
    }

    private Task task() {
        return plan.entries().all(Task.class).findFirst().orElseThrow();
    }

    private Progress entry(int percent, Evidence... evidence) {
        return new Progress(
                UUID.randomUUID(), task().id(), LocalDate.of(2026, 2, percent), "Mai", TaskStatus.IN_PROGRESS, percent, "", null, List.of(evidence));
    }

    private Paper report(Followed progress) {
        var request = ReportRequest.of(progress, ScriptedYear.period("2026-Q1"), LocalDate.of(2026, 4, 1), List.of());
        return new Reports(UUID::randomUUID).draft(request, ScriptedYear.tracker()).paper();
    }

    @Test
    void aReportBringsThePlanThatItReportsOnWhereItIsNotHere() throws IOException {
        try (var store = sameOffice()) {
            var progress = new Followed(issued(plan), new Log(List.of(entry(10), entry(20))));
            take(store, reportFile(report(progress), progress));
            assertThat(store.papers().load(plan.id()).paper()).isEqualTo(progress.paper());
            assertThat(store.log().of(plan.id())).isEqualTo(progress.log());
            // The plan's own file comes later: what was kept of it at issue is here then.
            assertThat(store.versions().list(plan.id()).getFirst().files()).isEmpty();
            assertThat(take(store, file(issued(plan)))).isEqualTo(new Taken.Here(plan.id()));
            assertThat(store.versions().list(plan.id()).getFirst().files()).containsKey("pdf");
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aLaterVersionOfAnotherOfficesReportBringsWhatWasRecordedSince() throws IOException {
        try (var store = otherOffice()) {
            var first = entry(10);
            var early = new Followed(issued(plan), new Log(List.of(first)));
            var report = report(early);
            take(store, reportFile(report, early));
            var scan = Files.writeString(temp.resolve("biên bản.txt"), "đã họp");
            var evidence = new Evidence(UUID.randomUUID(), "biên bản.txt", Files.size(scan), Sha256.of(Files.readAllBytes(scan)));
            var second = entry(20, evidence);
            var later = new Followed(issued(plan), new Log(List.of(first, second)));
            var taken = take(store, reportFile(issued(report), later, new Sending.Enclosed(evidence.id(), evidence.name(), scan)));
            assertThat(((Taken.New) taken).stored().paper().identity().issued()).isNotNull();
            assertThat(store.log().of(plan.id())).isEqualTo(later.log());
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void entriesThatAreHereStayAsTheyAreWithdrawnOnesWithdrawn() throws IOException {
        try (var store = sameOffice()) {
            var known = entry(10);
            var withdrawn = entry(20);
            var fresh = entry(21);
            store.papers().create(plan, "An");
            store.log().record(plan.id(), known);
            store.log().record(plan.id(), withdrawn);
            store.log().withdraw(withdrawn.id());
            var scan = Files.writeString(temp.resolve("biên bản.txt"), "đã họp");
            var shown = Files.writeString(temp.resolve("khác.txt"), "bị lộ");
            var evidence = store.evidence().keep(UUID.randomUUID(), scan);
            var unsent = new Evidence(UUID.randomUUID(), shown.getFileName().toString(), 6, "a".repeat(64));
            var sent = new Progress(
                    fresh.id(), fresh.about(), fresh.date(), fresh.by(), fresh.status(), fresh.percent(), "", null, List.of(evidence, unsent));
            var progress = new Followed(plan, new Log(List.of(known, withdrawn, sent)));
            take(store, reportFile(report(progress), progress, new Sending.Enclosed(evidence.id(), evidence.name(), scan)));
            assertThat(store.log().of(plan.id()).entries()).extracting(e -> e.id()).containsExactly(known.id(), fresh.id());
            assertThat(store.log().of(plan.id()).entries().getLast().evidence()).containsExactly(evidence);
            store.log().restore(withdrawn.id());
            assertThat(store.log().of(plan.id()).entries()).extracting(e -> e.id()).containsExactly(known.id(), withdrawn.id(), fresh.id());
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void whatLiesInTheBinIsNotTakenInASecondTime() throws IOException {
        try (var store = sameOffice()) {
            store.papers().create(plan, "An");
            store.bin().remove(plan.id());
            assertThat(code(() -> take(store, file(plan)))).isEqualTo("PAPER-REMOVED");
            var progress = Followed.fresh(plan);
            assertThat(code(() -> take(store, reportFile(report(progress), progress)))).isEqualTo("PAPER-REMOVED");
            store.bin().restore(plan.id());
            assertThat(store.papers().list()).hasSize(1);
        }
    }

    @Test
    void aReceivedDraftThatLeavesTheBinForGoodTakesItsFileAlong() throws IOException {
        Path kept;
        try (var store = otherOffice()) {
            take(store, file(plan));
            kept = store.receiving().file(plan.id()).orElseThrow().file();
            store.bin().remove(plan.id());
            assertThat(kept).exists();
        }
        try (var store = store("khác", NOW.plus(Duration.ofDays(91)), o -> o)) {
            assertThat(store.bin().list()).isEmpty();
            assertThat(kept).doesNotExist();
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void whatWasIssuedElsewhereStaysInTheBinWithItsFile() throws IOException {
        try (var store = otherOffice()) {
            take(store, file(issued(plan)));
            store.bin().remove(plan.id());
        }
        try (var store = store("khác", NOW.plus(Duration.ofDays(4000)), o -> o)) {
            store.bin().restore(plan.id());
            assertThat(store.receiving().file(plan.id()).orElseThrow().file()).exists();
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aReceivedFileThatWasChangedOnTheDiskIsToldAndNotGivenOn() throws IOException {
        try (var store = otherOffice()) {
            take(store, file(plan));
            var kept = store.receiving().file(plan.id()).orElseThrow().file();
            Files.write(kept, "hỏng".getBytes(UTF_8));
            assertThat(store.verify()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo("RECEIVED-BROKEN"));
            assertThatThrownBy(() -> arrivals.provinceFile(store, plan.id(), temp.resolve("lại.zip"))).isInstanceOf(ProblemException.class);
            assertThat(temp.resolve("lại.zip")).doesNotExist();
        }
    }

    @Test
    void receivedFilesGoWithTheDataToAnotherFolder() throws IOException {
        try (var store = otherOffice()) {
            take(store, file(plan));
        }
        var home = new DataHome(temp.resolve("khác"), temp.resolve("con trỏ.txt"));
        assertThat(DataMove.prepared(temp.resolve("khác"), temp.resolve("mới"), home).run((done, all) -> true)).isTrue();
        try (var store = store("mới", NOW, o -> o)) {
            assertThat(store.receiving().file(plan.id()).orElseThrow().file()).startsWith(temp.resolve("mới").toRealPath()).exists();
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void ofAnotherOfficesLonePdfThereIsNoProvinceFileToGiveOn() throws IOException {
        try (var store = otherOffice()) {
            var pdf = Files.write(temp.resolve("kế hoạch.pdf"), ProvinceFiles.exporter().bytes(Followed.fresh(plan), PrintOptions.PLAIN, Format.PDF));
            take(store, pdf);
            assertThat(arrivals.kept(store, plan.id()).of(Format.PDF).orElseThrow()).isEqualTo(Files.readAllBytes(pdf));
            assertThat(code(() -> arrivals.provinceFile(store, plan.id(), temp.resolve("lại.zip")))).isEqualTo("ARRIVAL-PDF-ALONE");
        }
    }

    @Test
    void ofAnotherOfficesPlanThatCameWithAReportOrByItsPagesThereIsNoProvinceFile() throws IOException {
        try (var store = otherOffice()) {
            var progress = new Followed(issued(plan), new Log(List.of(entry(10))));
            var report = report(progress);
            take(store, reportFile(report, progress));
            assertThat(code(() -> arrivals.provinceFile(store, plan.id(), temp.resolve("lại.zip")))).isEqualTo("ARRIVAL-NO-FILE");
            assertThat(temp.resolve("lại.zip")).doesNotExist();
            assertThat(arrivals.provinceFile(store, report.id(), temp.resolve("bc.zip"))).isPresent();
        }
        try (var store = sameOffice()) {
            store.papers().create(plan, "An");
            assertThat(arrivals.provinceFile(store, plan.id(), temp.resolve("lại.zip"))).isEmpty();
        }
    }

    private Path pdfWith(String data) throws IOException {
        var file = temp.resolve(UUID.randomUUID() + ".pdf");
        try (var out = Files.newOutputStream(file)) {
            var inside = new Attachment("kehoachxa.json", "application/json", "", data.getBytes(UTF_8));
            new PdfWriter(PdfFonts.from(List.of())).write(Composer.compose(plan, PrintOptions.PLAIN), List.of(inside), out);
        }
        return file;
    }

    @Test
    void aPdfWhoseDataIsDamagedOrNewerIsRefusedAndItsPagesAreNotGuessedFrom() throws IOException {
        var data = new String(ProvinceFiles.exporter().bytes(Followed.fresh(plan), PrintOptions.PLAIN, Format.JSON), UTF_8);
        var cut = pdfWith(data.substring(0, data.length() / 2));
        var other = pdfWith(data.replace("\"subject\"", "\"chủ đề\""));
        var newer = pdfWith(data.replace("kehoachxa.paper/1", "kehoachxa.paper/2"));
        assertThat(code(() -> arrivals.open(cut))).isEqualTo("EXCHANGE-DATA");
        assertThat(code(() -> arrivals.open(other))).isEqualTo("EXCHANGE-DATA");
        assertThat(code(() -> arrivals.open(newer))).isEqualTo("EXCHANGE-NEWER");
    }

    @Test
    void aPdfWithoutDataIsNoDelivery() throws IOException {
        var file = temp.resolve("trang.pdf");
        try (var out = Files.newOutputStream(file)) {
            new PdfWriter(PdfFonts.from(List.of())).write(Composer.compose(plan, PrintOptions.PLAIN), out);
        }
        assertThat(arrivals.open(file)).isEmpty();
        assertThat(arrivals.open(Files.writeString(temp.resolve("hỏng.pdf"), "%PDF-1.7 hỏng"))).isEmpty();
    }

    @Test
    void anotherZipIsNoDeliveryAndOneThatSaysItIsOneIsHeldToIt() throws IOException {
        var zip = Files.write(temp.resolve("ảnh.zip"), new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(code(() -> arrivals.open(zip))).startsWith("EXCHANGE-");
        var word = Files.write(temp.resolve("kế hoạch.zip"), ProvinceFiles.exporter().bytes(Followed.fresh(plan), PrintOptions.PLAIN, Format.DOCX));
        assertThat(arrivals.open(word)).isEmpty();
        var whole = Files.readAllBytes(file(plan));
        var cut = Files.write(temp.resolve("tải dở"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(code(() -> arrivals.open(cut))).startsWith("EXCHANGE-");
        assertThat(code(() -> arrivals.open(temp.resolve("không có.zip")))).isEqualTo("IN-READ");
    }
}
