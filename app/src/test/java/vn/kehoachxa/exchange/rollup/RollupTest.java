package vn.kehoachxa.exchange.rollup;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.DeliveryReader;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded.Why;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.Tracker;
import vn.kehoachxa.tracking.WorkingDays;

class RollupTest {

    private static final LocalDate Q1_FROM = LocalDate.of(2025, 12, 15);
    private static final LocalDate Q1_TO = LocalDate.of(2026, 3, 14);
    private static final LocalDate Q2_TO = LocalDate.of(2026, 6, 14);

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void folder() throws IOException {
        folder = Files.createDirectory(temp.resolve("den"));
    }

    private RollupRequest request(Expected... expected) {
        return new RollupRequest(folder, temp.resolve("tong-hop.xlsx"), null, List.of(expected), Communes.TODAY);
    }

    private static Rollup rollup(DeliveryReader reader, int threads) {
        return new Rollup(reader, new TimingReader(), (document, out) -> out.write('x'), (code, arguments) -> code + " " + arguments, threads);
    }

    private RollupResult run(Expected... expected) {
        return rollup(PlainFiles::read, 2).run(request(expected), (step, done, of) -> { });
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Map<String, String> codes(RollupResult result) {
        return result.rejected().stream().collect(toMap(Rejected::file, Rejected::code));
    }

    private static Paper of(Paper paper, Office office) {
        var i = paper.identity();
        return paper.withIdentity(new Identity(
                i.id(), i.type(), i.kind(), office, i.version(), i.supersedes(), i.state(), i.issued(), i.form(), i.year(), i.yearTo()));
    }

    @Test
    void theNewestVersionOfEachPlanCounts() {
        var commune = new Communes(0);
        var first = commune.issued(commune.plan());
        PlainFiles.write(file("b/KH-v1.zip"), first);
        PlainFiles.write(file("a/KH-v2.zip"), commune.amended(first));
        var result = run();
        assertThat(result.files()).isEqualTo(2);
        assertThat(result.accepted()).isEqualTo(2);
        assertThat(result.plans()).isEqualTo(1);
        assertThat(result.tasks()).isEqualTo(39);
        assertThat(result.superseded()).containsExactly(new Superseded("b/KH-v1.zip", "a/KH-v2.zip", Why.VERSION));
    }

    @Test
    void anIssuedPlanCountsBeforeItsDraft() {
        var commune = new Communes(0);
        var draft = commune.plan();
        PlainFiles.write(file("DU-THAO.zip"), draft);
        PlainFiles.write(file("KH.zip"), commune.issued(draft));
        var result = run();
        assertThat(result.drafts()).isZero();
        assertThat(result.superseded()).containsExactly(new Superseded("DU-THAO.zip", "KH.zip", Why.ISSUED));
    }

    @Test
    void aLonePdfOfAPlanThatCameWholeCountsOnce() throws IOException {
        var commune = new Communes(0);
        var plan = commune.issued(commune.plan());
        PlainFiles.write(file("z.zip"), plan);
        var pdf = PlainFiles.write(file("a.pdf"), plan);
        Files.setLastModifiedTime(pdf, FileTime.fromMillis(1_770_000_000_000L));
        PlainFiles.write(file("y.kehoachxa"), plan);
        var result = run();
        assertThat(result.plans()).isEqualTo(1);
        assertThat(result.superseded())
                .containsExactly(new Superseded("a.pdf", "y.kehoachxa", Why.SAME), new Superseded("z.zip", "y.kehoachxa", Why.SAME));
    }

    @Test
    void ofTwoDraftsOfOneVersionTheLaterFileCounts() throws IOException {
        var draft = new Communes(0).plan();
        PlainFiles.write(file("b.zip"), draft);
        var later = PlainFiles.write(file("a.zip"), draft.withSubject(draft.subject() + " (sửa)"));
        Files.setLastModifiedTime(later, FileTime.fromMillis(1_770_000_000_000L));
        assertThat(run().superseded()).containsExactly(new Superseded("b.zip", "a.zip", Why.LATER));
        Files.setLastModifiedTime(file("b.zip"), FileTime.fromMillis(1_780_000_000_000L));
        assertThat(run().superseded()).containsExactly(new Superseded("a.zip", "b.zip", Why.LATER));
    }

    @Test
    void progressIsThatOfTheNewestReport() {
        var commune = new Communes(3);
        var plan = commune.issued(commune.plan());
        var later = commune.followed(plan, Q2_TO);
        PlainFiles.write(file("plan.zip"), plan);
        PlainFiles.write(file("q2.zip"), commune.report(plan, "2026-Q2", Q1_TO.plusDays(1), Q2_TO), later);
        PlainFiles.write(file("q1.zip"), commune.report(plan, "2026-Q1", Q1_FROM, Q1_TO), commune.followed(plan, Q1_TO));
        var result = run();
        assertThat(result.reports()).isEqualTo(2);
        assertThat(result.unreported()).isZero();
        assertThat(result.done()).isEqualTo((int) done(later));
        assertThat(result.overdueUnreported()).isZero();
        assertThat(result.superseded()).isEmpty();
    }

    private static long done(Followed plan) {
        return new Tracker(new TimingReader(), new WorkingDays(day -> false, List.of()), 7)
                .on(Communes.TODAY, plan).stream().filter(t -> t.status() == TaskStatus.DONE).count();
    }

    @Test
    void aReportAloneBringsItsPlan() {
        var commune = new Communes(3);
        var plan = commune.issued(commune.plan());
        PlainFiles.write(file("q2.zip"), commune.report(plan, "2026-Q2", Q1_TO.plusDays(1), Q2_TO), commune.followed(plan, Q2_TO));
        var result = run();
        assertThat(result.plans()).isEqualTo(1);
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.tasks()).isEqualTo(40);
    }

    @Test
    void whatAReportSaysOfAnEarlierVersionHoldsForTheTasksThatAreStillThere() {
        var commune = new Communes(3);
        var first = commune.issued(commune.plan());
        var log = commune.followed(first, Q2_TO);
        PlainFiles.write(file("plan.zip"), commune.amended(first));
        PlainFiles.write(file("q2.zip"), commune.report(first, "2026-Q2", Q1_TO.plusDays(1), Q2_TO), log);
        var result = run();
        assertThat(result.tasks()).isEqualTo(39);
        assertThat(result.done()).isBetween((int) done(log) - 1, (int) done(log));
        assertThat(result.unreported()).isZero();
    }

    @Test
    void aReportOnALaterVersionTakesThePlaceOfThePlan() {
        var commune = new Communes(3);
        var first = commune.issued(commune.plan());
        var later = commune.amended(first);
        PlainFiles.write(file("plan.zip"), first);
        PlainFiles.write(file("q2.zip"), commune.report(later, "2026-Q2", Q1_TO.plusDays(1), Q2_TO), commune.followed(later, Q2_TO));
        var result = run();
        assertThat(result.tasks()).isEqualTo(39);
        assertThat(result.superseded()).containsExactly(new Superseded("plan.zip", "q2.zip", Why.VERSION));
    }

    @Test
    void aPlanWithoutAReportIsNotSaidToBeUntouched() {
        PlainFiles.write(file("plan.zip"), new Communes(3).plan());
        var result = run();
        assertThat(result.unreported()).isEqualTo(1);
        assertThat(result.done()).isZero();
        assertThat(result.overdue()).isPositive().isEqualTo(result.overdueUnreported());
    }

    @Test
    void twoReportsOfOnePeriodAreOne() {
        var commune = new Communes(3);
        var plan = commune.issued(commune.plan());
        PlainFiles.write(file("q1.zip"), commune.report(plan, "2026-Q1", Q1_FROM, Q1_TO), commune.followed(plan, Q1_TO));
        PlainFiles.write(file("q1-lai.zip"), commune.report(plan, "2026-Q1", Q1_FROM, Q1_TO.plusDays(2)), commune.followed(plan, Q1_TO));
        var result = run();
        assertThat(result.reports()).isEqualTo(1);
        assertThat(result.superseded()).containsExactly(new Superseded("q1.zip", "q1-lai.zip", Why.LATER));
    }

    @Test
    void filesOfAnOfficeThatIsCalledTwoThingsAreNotTaken() {
        var commune = new Communes(0);
        var plan = commune.plan();
        PlainFiles.write(file("a.zip"), plan);
        PlainFiles.write(file("b.zip"), of(new Communes(5).plan(), new Office(commune.office().id(), "UBND xã Khác Hẳn", "Sơn La")));
        PlainFiles.write(file("c.zip"), new Communes(1).plan());
        var result = run();
        assertThat(codes(result)).isEqualTo(Map.of("a.zip", "ROLLUP-OFFICE-TWICE", "b.zip", "ROLLUP-OFFICE-TWICE"));
        assertThat(result.offices()).isEqualTo(1);
        assertThat(result.accepted()).isEqualTo(1);
    }

    @Test
    void anOfficeMayWriteItsNameWithAndWithoutMarks() {
        var commune = new Communes(0);
        var office = commune.office();
        PlainFiles.write(file("a.zip"), commune.plan());
        PlainFiles.write(file("b.zip"), of(new Communes(5).plan(), new Office(office.id(), office.name().replace("UBND", "ỦY BAN NHÂN DÂN").toUpperCase(), "")));
        var result = run();
        assertThat(result.rejected()).isEmpty();
        assertThat(result.offices()).isEqualTo(1);
        assertThat(result.plans()).isEqualTo(2);
    }

    @Test
    void aPlanThatTwoOfficesSendAsTheirsIsTakenOfNeither() {
        var plan = new Communes(0).plan();
        PlainFiles.write(file("a.zip"), plan);
        PlainFiles.write(file("b.zip"), of(plan, new Communes(1).office()));
        assertThat(codes(run())).isEqualTo(Map.of("a.zip", "ROLLUP-PAPER-TWICE", "b.zip", "ROLLUP-PAPER-TWICE"));
    }

    @Test
    void aReportOnAnotherOfficesPlanIsNotTakenAndItsPlanIs() {
        var honest = new Communes(0);
        var plan = honest.issued(honest.plan());
        PlainFiles.write(file("a.zip"), plan);
        PlainFiles.write(file("b.zip"), new Communes(1).report(plan, "2026-Q1", Q1_FROM, Q1_TO), honest.followed(plan, Q1_TO));
        var result = run();
        assertThat(codes(result)).isEqualTo(Map.of("b.zip", "ROLLUP-OTHER-OFFICE"));
        assertThat(result.unreported()).isEqualTo(1);
    }

    @Test
    void whatCanNotBeReadIsToldAndStopsNothing() throws IOException {
        PlainFiles.write(file("tot.zip"), new Communes(0).plan());
        Files.writeString(file("hong.zip"), "PK nothing");
        Files.writeString(file("rong.pdf"), "");
        Files.writeString(file("bang.xlsx"), "");
        Files.writeString(file("no.kehoachxa"), "{}");
        PlainFiles.write(temp.resolve("ngoai/ngoai.zip"), new Communes(1).plan());
        Files.createSymbolicLink(file("lien-ket.zip"), temp.resolve("ngoai/ngoai.zip"));
        Files.createSymbolicLink(file("lien-ket"), temp.resolve("ngoai"));
        Files.createSymbolicLink(file("vong"), folder);
        PlainFiles.write(file("bien-mat.zip"), new Communes(2).plan());
        var result = rollup(path -> {
            if (path.endsWith("bien-mat.zip")) {
                delete(path);
            }
            if (path.endsWith("no.kehoachxa")) {
                throw new StackOverflowError();
            }
            return PlainFiles.read(path);
        }, 2).run(request(), (step, done, of) -> { });
        assertThat(codes(result)).isEqualTo(Map.of(
                "hong.zip", "FILE-FORM", "rong.pdf", "FILE-FORM", "no.kehoachxa", "ROLLUP-FILE", "bien-mat.zip", "FILE-FORM"));
        assertThat(result.plans()).isEqualTo(1);
        assertThat(result.unread()).containsExactly("bang.xlsx", "lien-ket", "lien-ket.zip", "vong");
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void aNameThatWouldTurnTheDirectionOfWritingIsToldWithoutThat() throws IOException {
        Files.writeString(file("a\u202efdp.zip"), "");
        assertThat(run().rejected()).extracting(Rejected::file).containsExactly("afdp.zip");
    }

    @Test
    void theSummariesThemselvesAreNoFilesOfOffices() {
        PlainFiles.write(file("tot.zip"), new Communes(0).plan());
        var request = new RollupRequest(folder, file("tong-hop.xlsx"), file("tong-hop.pdf"), List.of(), Communes.TODAY);
        var rollup = rollup(PlainFiles::read, 2);
        rollup.run(request, (step, done, of) -> { });
        var again = rollup.run(request, (step, done, of) -> { });
        assertThat(again.files()).isEqualTo(1);
        assertThat(again.unreadCount()).isZero();
    }

    @Test
    void theSameFolderGivesTheSameBytesWhateverTheOrderAndTheThreads() throws IOException {
        for (var i = 0; i < 12; i++) {
            var commune = new Communes(i);
            var plan = commune.issued(commune.plan());
            PlainFiles.write(file(i % 4 + "/KH-" + i + ".zip"), plan);
            PlainFiles.write(file("BC-" + i + ".zip"), commune.report(plan, "2026-Q1", Q1_FROM, Q1_TO), commune.followed(plan, Q1_TO));
        }
        Files.writeString(file("x.zip"), "");
        var hashes = new ArrayList<String>();
        for (var threads : List.of(1, 3, 8)) {
            var turn = new AtomicInteger();
            var result = rollup(path -> {
                // Some are read fast and some slowly, each time others.
                for (var i = 0; i < turn.incrementAndGet() * threads % 5; i++) {
                    PlainFiles.read(path);
                }
                return PlainFiles.read(path);
            }, threads).run(request(), (step, done, of) -> { });
            hashes.add(result.excel().sha256());
        }
        assertThat(hashes).containsOnly(hashes.getFirst());
    }

    @Test
    void whatIsStoppedLeavesNothingAndLeavesWhatWasThere() throws IOException {
        for (var i = 0; i < 30; i++) {
            PlainFiles.write(file(i + ".zip"), new Communes(i).plan());
        }
        Files.writeString(temp.resolve("tong-hop.xlsx"), "trước");
        for (var end : RollupListener.Step.values()) {
            assertThatThrownBy(() -> rollup(PlainFiles::read, 2).run(
                            new RollupRequest(folder, temp.resolve("tong-hop.xlsx"), temp.resolve("tong-hop.pdf"), List.of(), Communes.TODAY),
                            (step, done, of) -> {
                                if (step == end && done > 0) {
                                    throw new CancellationException();
                                }
                            }))
                    .isInstanceOf(CancellationException.class);
            assertThat(temp.resolve("tong-hop.xlsx")).hasContent("trước");
            assertThat(names(temp)).containsExactly("den", "tong-hop.xlsx");
        }
    }

    @Test
    void anInterruptedThreadStopsItAsWell() throws IOException {
        PlainFiles.write(file("a.zip"), new Communes(0).plan());
        for (var at : RollupListener.Step.values()) {
            assertThatThrownBy(() -> rollup(PlainFiles::read, 2).run(
                            new RollupRequest(folder, temp.resolve("tong-hop.xlsx"), temp.resolve("tong-hop.pdf"), List.of(), Communes.TODAY),
                            (step, done, of) -> {
                                if (step == at) {
                                    Thread.currentThread().interrupt();
                                }
                            }))
                    .isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(names(temp)).containsExactly("den");
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void itIsToldHowFarItIs() {
        PlainFiles.write(file("a.zip"), new Communes(0).plan());
        PlainFiles.write(file("b.zip"), new Communes(1).plan());
        var told = new ArrayList<String>();
        rollup(PlainFiles::read, 2).run(request(), (step, done, of) -> told.add(step + " " + done + "/" + of));
        assertThat(told).startsWith("READING 0/2", "READING 1/2", "READING 2/2", "EXCEL 0/2").endsWith("EXCEL 2/2");
    }

    @Test
    void whoHasNotSentIsFoundByIdAndByName() {
        var commune = new Communes(0);
        PlainFiles.write(file("a.zip"), commune.plan());
        var name = commune.office().name();
        var result = run(
                new Expected(commune.office().id(), "tên cũ", ""), new Expected(null, name.toUpperCase(), ""), new Expected(null, name.substring(5), "tỉnh Tuyên Quang"),
                new Expected(null, name, "Lào Cai"), new Expected(UUID.randomUUID(), "Xã Chưa Gửi", ""));
        assertThat(result.missing()).extracting(Expected::name).containsExactly(name, "Xã Chưa Gửi");
    }

    @Test
    void theListOfOfficesIsReadAsPeopleWriteIt() {
        var id = UUID.fromString("0198e0a0-0000-7000-8000-000000000001");
        assertThat(Expected.of(Stream.of("\ufeffXã An Bảo", "", "# ghi chú", id + "\tUBND xã Lâm Khê", id + ";Xã Mỹ Lạc;Sơn La", "Phường Tân Yên\tHuế", "Xã An Bảo")))
                .containsExactly(
                        new Expected(null, "Xã An Bảo", ""), new Expected(id, "UBND xã Lâm Khê", ""), new Expected(id, "Xã Mỹ Lạc", "Sơn La"),
                        new Expected(null, "Phường Tân Yên", "Huế"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        var request = new RollupRequest(temp.resolve("khong-co"), temp.resolve("x.xlsx"), null, List.of(), Communes.TODAY);
        assertThatThrownBy(() -> rollup(PlainFiles::read, 1).run(request, (step, done, of) -> { }))
                .isInstanceOfSatisfying(RollupException.class, e -> assertThat(e.code()).isEqualTo("ROLLUP-FOLDER"));
    }

    @Test
    void anEmptyFolderGivesASummaryOfNothing() {
        var result = run(new Expected(null, "Xã An Bảo", ""));
        assertThat(result.files()).isZero();
        assertThat(result.missing()).hasSize(1);
        assertThat(result.excel().path()).isNotEmptyFile();
    }
}
