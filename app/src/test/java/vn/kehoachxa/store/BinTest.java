package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
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
}
