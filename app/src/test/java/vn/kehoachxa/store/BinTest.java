package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.template.Sample;

class BinTest {

    private static final LocalDate MAY = LocalDate.parse("2026-05-20");

    @TempDir
    Path temp;

    private final Paper paper = Sample.make().paper();
    private final UUID task = Statements.tasks(paper).getFirst().id();
    private Clock clock = Clock.fixed(Instant.parse("2026-05-25T01:00:00Z"), ZoneOffset.UTC);
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(temp.resolve("Dữ liệu"), clock, Sample.make()::office);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void after(Duration duration) {
        store.close();
        clock = Clock.offset(clock, duration);
        open();
    }

    private Evidence recorded(UUID about, UUID plan, String content) throws IOException {
        var file = Files.writeString(temp.resolve("biên bản.pdf"), content);
        var kept = store.evidence().keep(UUID.randomUUID(), file);
        store.log().record(plan, new Progress(UUID.randomUUID(), about, MAY, "Bình", TaskStatus.IN_PROGRESS, 30, "", null, List.of(kept)));
        return kept;
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(ProblemException.class, p -> assertThat(p.code()).isEqualTo(code));
    }

    @Test
    void whatIsRemovedIsInNoListAndNeitherReadNorChanged() {
        var seq = store.papers().create(paper, "An").seq();
        var removed = store.bin().remove(paper.id());
        assertThat(removed.until()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(store.papers().list()).isEmpty();
        assertThat(store.papers().subject(paper.id())).isEmpty();
        assertThat(store.papers().texts(PassageList.RECIPIENTS)).isEmpty();
        assertThat(store.bin().list()).containsExactly(removed);
        assertRefused("PAPER-REMOVED", () -> store.papers().find(paper.id().toString()));
        assertRefused("TASK-NONE", () -> store.papers().findTask(task.toString()));
        assertRefused("PAPER-REMOVED", () -> store.papers().load(paper.id()));
        assertRefused("PAPER-REMOVED", () -> store.papers().apply(paper.id(), seq, new SetField(Field.SUBJECT, "khác"), "An"));
        assertRefused("PAPER-REMOVED", () -> store.papers().undo(paper.id(), 1));
        assertRefused("PAPER-REMOVED", () -> store.papers().create(paper, "An"));
        assertRefused("PAPER-REMOVED", () -> store.bin().remove(paper.id()));
        assertRefused("PAPER-REMOVED", () -> store.log().record(
                paper.id(), new Progress(UUID.randomUUID(), task, MAY, "Bình", TaskStatus.IN_PROGRESS, 30, "", null, List.of())));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void whatIsRestoredIsAsItWasWithItsStepsAndItsLog() throws IOException {
        store.papers().create(paper, "An");
        store.papers().apply(paper.id(), store.papers().load(paper.id()).seq(), new SetField(Field.SUBJECT, "Tên khác"), "An");
        recorded(task, paper.id(), "nội dung");
        var before = store.papers().load(paper.id());
        store.bin().remove(paper.id());
        after(Duration.ofDays(89));
        assertThat(store.papers().findRemoved(paper.id().toString().substring(0, 13))).isEqualTo(paper.id());
        store.bin().restore(paper.id());
        assertThat(store.papers().load(paper.id())).isEqualTo(before);
        assertThat(store.followed(paper.id()).log().entries()).hasSize(1);
        assertThat(store.papers().undo(paper.id(), 1).paper()).isEqualTo(paper);
        assertRefused("PAPER-NOT-REMOVED", () -> store.bin().restore(paper.id()));
    }

    @Test
    void aDraftIsGoneForGoodAfterNinetyDaysWithTheFilesThatNothingElseNeeds() throws IOException {
        var other = Sample.make().paper();
        store.papers().create(paper, "An");
        var shared = store.evidence().keep(UUID.randomUUID(), Files.writeString(temp.resolve("chung.pdf"), "dùng chung"));
        store.log().record(null, new Delivered(UUID.randomUUID(), UUID.randomUUID(), MAY, "Bình", MAY, "", List.of(shared)));
        store.log().record(paper.id(), new Progress(
                UUID.randomUUID(), task, MAY, "Bình", TaskStatus.IN_PROGRESS, 30, "", null,
                List.of(new Evidence(UUID.randomUUID(), shared.name(), shared.size(), shared.sha256()))));
        var own = recorded(task, paper.id(), "chỉ của kế hoạch này");
        store.bin().remove(paper.id());
        after(Duration.ofDays(90).minusSeconds(1));
        assertThat(store.bin().list()).hasSize(1);
        assertThat(store.evidence().file(own)).exists();
        after(Duration.ofSeconds(1));
        assertThat(store.bin().list()).isEmpty();
        assertThat(store.evidence().file(own)).doesNotExist();
        assertThat(store.evidence().file(shared)).exists();
        assertRefused("PAPER-NONE", () -> store.papers().load(paper.id()));
        assertThat(store.verify()).isEmpty();
        store.close();
        var file = Files.readAllBytes(temp.resolve("Dữ liệu").resolve(Database.FILE_NAME));
        assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain(paper.subject());
        open();
        assertThat(store.papers().create(other, "An").paper()).isEqualTo(other);
    }

    @Test
    void whatWasIssuedStaysInTheBinForEver() {
        store.papers().create(paper, "An");
        var details = new IssueDetails("12", MAY, Form.PAPER, null);
        store.versions().issue(paper.id(), store.papers().load(paper.id()).seq(), details, false, p -> Map.of(), "An");
        assertThat(store.bin().remove(paper.id()).until()).isNull();
        after(Duration.ofDays(4_000));
        assertThat(store.bin().list()).hasSize(1);
        store.bin().restore(paper.id());
        assertThat(store.papers().load(paper.id()).paper().head().number()).isEqualTo("12");
    }

    @Test
    void whatWasIssuedOnAnotherPcStaysForEverAlsoOnceItIsClosed() {
        store.papers().create(new IssueDetails("12", MAY, Form.PAPER, null).issue(paper), "An");
        store.versions().close(paper.id(), store.papers().load(paper.id()).seq(), "An");
        assertThat(store.versions().list(paper.id())).hasSize(1);
        assertThat(store.bin().remove(paper.id()).until()).isNull();
        after(Duration.ofDays(4_000));
        assertThat(store.bin().list()).hasSize(1);
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void theNumberOfAPaperInTheBinIsFree() {
        store.papers().create(paper, "An");
        var details = new IssueDetails("12", MAY, Form.PAPER, null);
        store.versions().issue(paper.id(), store.papers().load(paper.id()).seq(), details, false, p -> Map.of(), "An");
        store.versions().amend(paper.id(), store.papers().load(paper.id()).seq(), "An");
        assertThat(store.versions().nextNumber(paper.id(), 2026)).isEqualTo("13");
        store.bin().remove(paper.id());
        assertRefused("PAPER-REMOVED", () -> store.versions().nextNumber(paper.id(), 2026));
    }

    private Path data() {
        return temp.resolve("Dữ liệu");
    }

    private void inFile(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data().resolve(Database.FILE_NAME)); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void aCommitThatFailsLeavesTheDraftInTheBinWithItsFiles() throws IOException, SQLException {
        store.papers().create(paper, "An");
        var own = recorded(task, paper.id(), "chỉ của kế hoạch này");
        store.bin().remove(paper.id());
        store.close();
        // A row that still names the paper is found at the very commit.
        inFile("CREATE TABLE named (paper TEXT REFERENCES paper (id) DEFERRABLE INITIALLY DEFERRED)", "INSERT INTO named VALUES ('" + paper.id() + "')");
        clock = Clock.offset(clock, Duration.ofDays(91));
        open();
        assertThat(store.bin().list()).hasSize(1);
        assertThat(store.evidence().file(own)).exists();
        assertThat(store.verify()).isEmpty();
        store.close();
        inFile("DROP TABLE named");
        open();
        assertThat(store.bin().list()).isEmpty();
        assertThat(store.evidence().file(own)).doesNotExist();
        assertThat(data().resolve("evidence").resolve("leaving.txt")).doesNotExist();
    }

    @Test
    void aFileThatACrashLeftBehindItsRowGoesAtTheNextOpening() throws IOException {
        var own = store.evidence().keep(UUID.randomUUID(), Files.writeString(temp.resolve("mồ côi.pdf"), "không ai cần"));
        var used = store.evidence().keep(UUID.randomUUID(), Files.writeString(temp.resolve("đang dùng.pdf"), "đang dùng"));
        store.log().record(null, new Delivered(UUID.randomUUID(), UUID.randomUUID(), MAY, "Bình", MAY, "", List.of(used)));
        var list = data().resolve("evidence").resolve("leaving.txt");
        Files.writeString(list, own.sha256() + "\n" + used.sha256() + "\n../../thoát ra ngoài\n");
        after(Duration.ZERO);
        assertThat(store.evidence().file(own)).doesNotExist();
        assertThat(store.evidence().file(used)).exists();
        assertThat(list).doesNotExist();
    }

    private Paper reportOn(Paper plan, String subject) {
        var like = another(plan);
        var of = like.identity();
        var identity = new Identity(
                of.id(), PaperType.REPORT, of.kind(), of.office(), 1, null, PaperState.DRAFT, null, of.form(), of.year(), of.yearTo());
        var about = new About(plan.id(), 1, "2026-Q1", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-03-31"));
        return new Paper(
                identity, like.head(), about, subject, like.passages(), like.body(), like.closing(), like.foot(), like.appendices(), like.entries());
    }

    /** Another paper of the office; its ids are its own. */
    private static Paper another(Paper paper) {
        var ids = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
        var fresh = new HashMap<String, String>();
        return PaperJson.read(Json.parse(ids.matcher(PaperJson.text(paper)).replaceAll(m -> fresh.computeIfAbsent(m.group(), k -> UUID.randomUUID().toString()))));
    }

    @Test
    void theReportsOfAPlanGoWithItAndComeBackWithIt() {
        store.papers().create(paper, "An");
        var first = reportOn(paper, "Báo cáo quý I");
        var second = reportOn(paper, "Báo cáo quý II");
        var before = reportOn(paper, "Báo cáo bỏ từ trước");
        for (var report : List.of(first, second, before)) {
            store.papers().create(report, "An");
        }
        store.bin().remove(before.id());
        after(Duration.ofDays(1));
        assertThat(store.bin().remove(paper.id()).reports()).isEqualTo(2);
        assertThat(store.papers().list()).isEmpty();
        assertThat(store.reports(paper.id())).isEmpty();
        assertRefused("PAPER-REMOVED", () -> store.papers().load(first.id()));
        assertThat(store.bin().list()).extracting(r -> r.paper().id()).containsExactly(paper.id(), before.id());
        store.bin().restore(paper.id());
        assertThat(store.papers().list()).extracting(PaperSummary::id).containsExactlyInAnyOrder(paper.id(), first.id(), second.id());
        assertThat(store.papers().load(first.id()).paper()).isEqualTo(first);
        assertThat(store.bin().list()).extracting(r -> r.paper().id()).containsExactly(before.id());
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aReportDraftStaysWithItsIssuedPlanAndGoesForGoodWithItsDraftedOne() {
        store.papers().create(paper, "An");
        var issuedPlan = another(paper);
        store.papers().create(issuedPlan, "An");
        store.versions().issue(
                issuedPlan.id(), store.papers().load(issuedPlan.id()).seq(), new IssueDetails("12", MAY, Form.PAPER, null), false, p -> Map.of(), "An");
        var kept = reportOn(issuedPlan, "Báo cáo được giữ");
        var gone = reportOn(paper, "Báo cáo mất theo");
        var issuedReport = reportOn(paper, "Báo cáo đã ban hành");
        for (var report : List.of(kept, gone, issuedReport)) {
            store.papers().create(report, "An");
        }
        store.versions().issue(
                issuedReport.id(), store.papers().load(issuedReport.id()).seq(), new IssueDetails("30", MAY, Form.PAPER, null), false, p -> Map.of(), "An");
        store.bin().remove(paper.id());
        store.bin().remove(issuedPlan.id());
        after(Duration.ofDays(91));
        // What was issued stays, and stands for itself once its plan is gone.
        assertThat(store.bin().list()).extracting(r -> r.paper().id()).containsExactlyInAnyOrder(issuedPlan.id(), issuedReport.id());
        store.bin().restore(issuedPlan.id());
        assertThat(store.papers().load(kept.id()).paper()).isEqualTo(kept);
        assertRefused("PAPER-NONE", () -> store.papers().load(gone.id()));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void whatWasIssuedIsNotReadWhileItsPaperLiesInTheBin() throws IOException {
        store.papers().create(paper, "An");
        var details = new IssueDetails("12", MAY, Form.PAPER, null);
        var versions = store.versions();
        var issued = versions.issue(paper.id(), store.papers().load(paper.id()).seq(), details, false, p -> Map.of("pdf", new byte[] {1}), "An").paper();
        var scan = Files.writeString(temp.resolve("bản ký.pdf"), "quét");
        var copy = versions.attach(paper.id(), 1, UUID.randomUUID(), scan, "An");
        store.bin().remove(paper.id());
        assertRefused("PAPER-REMOVED", () -> versions.paper(paper.id(), 1));
        assertRefused("PAPER-REMOVED", () -> versions.list(paper.id()));
        assertRefused("PAPER-REMOVED", () -> versions.all(paper.id()));
        assertRefused("PAPER-REMOVED", () -> versions.file(paper.id(), 1, "pdf"));
        assertRefused("PAPER-REMOVED", () -> versions.fileOf(issued, "pdf"));
        assertRefused("PAPER-REMOVED", () -> versions.attach(paper.id(), 1, UUID.randomUUID(), scan, "An"));
        assertRefused("PAPER-REMOVED", () -> versions.withdraw(copy.file().id()));
        assertRefused("PAPER-NONE", () -> versions.file(UUID.randomUUID(), 1, "pdf"));
        store.bin().restore(paper.id());
        assertThat(versions.paper(paper.id(), 1)).isEqualTo(issued);
        assertThat(versions.list(paper.id()).getFirst().signed()).containsExactly(copy);
    }

    @Test
    void whatWasIssuedAndClosedOnAnotherPcStaysForEver() {
        var issued = new IssueDetails("12", MAY, Form.PAPER, null).issue(paper);
        store.papers().create(issued.withIdentity(issued.identity().withState(PaperState.CLOSED)), "An");
        assertThat(store.bin().remove(paper.id()).until()).isNull();
        after(Duration.ofDays(4_000));
        assertThat(store.bin().list()).hasSize(1);
    }
}
