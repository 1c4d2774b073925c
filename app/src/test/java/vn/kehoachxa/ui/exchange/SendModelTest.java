package vn.kehoachxa.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.ProvinceWriter;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.reports.Drafting;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class SendModelTest {

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private int changes;
    private TestDesk desk;
    private UUID plan;

    @BeforeEach
    void begin() {
        desk = new TestDesk(folder);
        plan = desk.newPaper(2026);
        desk.preferences().put(SendModel.FOLDER, folder.toString());
    }

    private SendModel model(UUID paper) {
        return model(paper, TestDesk.provinceFiles());
    }

    private SendModel model(UUID paper, ProvinceWriter files) {
        SendAsked asked;
        try (var store = desk.open()) {
            asked = SendAsked.of(store, paper);
        }
        var threads = new HandDelays().threads();
        return new SendModel(
                asked,
                new SendModel.Tools(
                        new StoreDesk(desk::open, threads, problems::add), new BackgroundTasks(threads, problems::add), files,
                        desk.preferences(), TestDesk.CLOCK, desk.ids(), "An"),
                MESSAGES, () -> changes++);
    }

    private void issue() {
        issue(TestDesk.exporter());
    }

    private void issue(Exporter exporter) {
        try (var store = desk.open()) {
            var draft = store.papers().load(plan);
            var details = new IssueDetails("12", LocalDate.of(2026, 3, 5), draft.paper().identity().form(), draft.paper().foot().signature());
            store.versions().issue(plan, draft.seq(), details, false, p -> exporter.kept(p, PrintOptions.PLAIN), "An");
        }
    }

    private Evidence keep(String name, String content) {
        try (var store = desk.open()) {
            return store.evidence().keep(UUID.randomUUID(), Files.writeString(folder.resolve(name), content));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private UUID report(Evidence... evidence) {
        try (var store = desk.open()) {
            var task = store.papers().load(plan).paper().entries().all(Task.class).findFirst().orElseThrow();
            store.log().record(plan, new Progress(
                    UUID.randomUUID(), task.id(), LocalDate.of(2026, 4, 20), "An", TaskStatus.DONE, 100, "Đã xong", null, List.of(evidence)));
            var period = ReportPeriod.of(ReportPeriod.Kind.QUARTER, 2026, 2);
            return new Drafting(new TimingReader(), day -> false, TestDesk.CLOCK, desk.ids(), "An")
                    .report(store, plan, period, ReportWindows.ofDecree().of(period), false);
        }
    }

    @Test
    void whatIsWrittenStandsInTheRegisterAndTheFolderIsRemembered() throws IOException {
        issue();
        var model = model(plan);
        assertThat(model.name().get()).endsWith("-v1.zip");
        model.next();
        assertThat(model.step().get()).isEqualTo(SendModel.Step.PLACE);
        model.next();
        assertThat(problems).isEmpty();
        assertThat(model.step().get()).isEqualTo(SendModel.Step.DONE);
        var line = model.written().get();
        assertThat(line.size()).isEqualTo(Files.size(model.file()));
        assertThat(line.state()).isEqualTo(PaperState.ISSUED);
        assertThat(line.number()).isEqualTo("12");
        assertThat(line.by()).isEqualTo("An");
        assertThat(desk.preferences().get(SendModel.FOLDER, "")).isEqualTo(folder.toString());
        assertThat(desk.preferences().get(SendModel.WRITTEN + line.id(), "")).isEqualTo(model.file().toString());
        assertThat(changes).isEqualTo(1);
        try (var store = desk.open()) {
            assertThat(store.exchange().sent()).containsExactly(line);
        }
    }

    @Test
    void theSameVersionGivesTheSameBytes() {
        issue();
        var first = model(plan);
        first.next();
        first.next();
        var second = model(plan);
        second.next();
        assertThat(second.placeNote().get()).contains("cùng tên");
        second.name().set("khac");
        assertThat(second.placeNote().get()).isEmpty();
        second.next();
        assertThat(second.written().get().name()).isEqualTo("khac.zip");
        assertThat(second.written().get().sha256()).isEqualTo(first.written().get().sha256());
    }

    @Test
    void aDraftIsToldToBeOneAndWhatItLacksIsInWords() {
        var model = model(plan);
        assertThat(model.asked().isDraft()).isTrue();
        assertThat(model.name().get()).endsWith("-DU-THAO.zip");
        assertThat(model.gaps()).extracting(GapLine::text).anyMatch(t -> t.startsWith("Chưa có số"));
        assertThat(model.gaps()).allSatisfy(g -> assertThat(g.where()).isNotBlank());
    }

    @Test
    void noPieceOfEvidenceGoesUntilItIsChosenAndTheWeightIsTold() {
        issue();
        var model = model(report(keep("mot.pdf", "một"), keep("hai.pdf", "hai hai")));
        assertThat(model.withProgress().get()).isTrue();
        var pieces = model.asked().evidence();
        assertThat(pieces).hasSize(2).allMatch(p -> !model.chosen(p.file()).get());
        assertThat(model.enclosed().get()).isZero();
        model.chosen(pieces.getFirst().file()).set(true);
        assertThat(model.enclosed().get()).isEqualTo(pieces.getFirst().size());
        model.withProgress().set(false);
        assertThat(model.enclosed().get()).isZero();
        model.withProgress().set(true);
        model.next();
        model.next();
        assertThat(problems).isEmpty();
        assertThat(model.step().get()).isEqualTo(SendModel.Step.DONE);
    }

    /** Written with real pages, and read as the province does. */
    private Delivery written(UUID paper) {
        var model = model(paper, ProvinceFiles.writer());
        model.next();
        model.next();
        assertThat(problems).isEmpty();
        return ProvinceFiles.reader().read(model.file());
    }

    private long seq() {
        try (var store = desk.open()) {
            return store.papers().load(plan).seq();
        }
    }

    @Test
    void aPlanThatWasClosedSinceGoesOutAsItWasIssuedAndIsRead() {
        issue(ProvinceFiles.exporter());
        try (var store = desk.open()) {
            store.versions().close(plan, seq(), "An");
        }
        var delivery = written(plan);
        assertThat(delivery.paper().identity().state()).isEqualTo(PaperState.ISSUED);
        assertThat(delivery.manifest().number()).isEqualTo("12");
    }

    @Test
    void withAReportGoesThePlanInForceAndNotTheDraftThatIsToAmendIt() {
        issue(ProvinceFiles.exporter());
        var report = report();
        var inForce = desk.stored(plan);
        try (var store = desk.open()) {
            store.versions().amend(plan, seq(), "An");
        }
        assertThat(written(report).progress().paper()).isEqualTo(inForce);
    }

    @Test
    void withAReportGoesWhatWasRecordedUntilItsLastDayWithoutWhoRecordedIt() {
        issue(ProvinceFiles.exporter());
        var report = report();
        try (var store = desk.open()) {
            var last = store.papers().load(report).paper().about().to();
            var task = store.log().of(plan).entries().getFirst().about();
            for (var day : List.of(last, last.plusDays(1))) {
                store.log().record(plan, new Progress(UUID.randomUUID(), task, day, "An", TaskStatus.DONE, 100, "Ngày " + day, null, List.of()));
            }
            assertThat(written(report).progress().log().entries()).hasSize(2).allSatisfy(e -> assertThat(e.by()).isEmpty())
                    .last().returns("Ngày " + last, LogEntry::note);
        }
    }

    @Test
    void aPlaceThatIsNoneIsToldAtTheField() {
        var model = model(plan);
        model.next();
        model.folder().set(folder.resolve("không có").toString());
        model.next();
        assertThat(model.placeError().get()).contains("Không có thư mục");
        model.folder().set(folder.toString());
        model.name().set("a/b");
        model.next();
        assertThat(model.placeError().get()).contains("Tên tệp");
        assertThat(model.step().get()).isEqualTo(SendModel.Step.PLACE);
        model.back();
        assertThat(model.step().get()).isEqualTo(SendModel.Step.CHECK);
    }

    @Test
    void whomToAskIsKeptForTheNextTime() {
        var model = model(plan);
        model.contact().name().set("Vàng Thị Mỷ");
        model.contact().phone().set("0212 3 868 111");
        model.next();
        model.next();
        try (var store = desk.open()) {
            assertThat(store.exchange().contact()).isEqualTo(new Contact("Vàng Thị Mỷ", "0212 3 868 111", ""));
        }
        assertThat(model.mail().body()).contains("Vàng Thị Mỷ, điện thoại 0212 3 868 111");
    }

    @Test
    void theFileIsMarkedAsSentAndTheNextOneOffersTheSameAddressee() {
        var model = model(plan);
        model.next();
        model.next();
        model.sentTo().set("Sở Khoa học và Công nghệ");
        model.markSent();
        assertThat(model.written().get().sentAt()).isEqualTo(LocalDate.of(2026, 5, 25));
        assertThat(model(plan).sentTo().get()).isEqualTo("Sở Khoa học và Công nghệ");
    }
}
