package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.RemoveRows;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.LogJson;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;

class LogBookTest {

    private static final LocalDate MAY = LocalDate.parse("2026-05-20");

    @TempDir
    Path temp;

    private final Paper paper = Sample.make().paper();
    private final UUID task = Statements.tasks(paper).getFirst().id();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(temp.resolve("Dữ liệu"), Clock.systemUTC(), new Templates(UUID::randomUUID)::freshOffice);
        store.papers().create(paper, "An");
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        store = Store.open(temp.resolve("Dữ liệu"), Clock.systemUTC(), new Templates(UUID::randomUUID)::freshOffice);
    }

    private Progress progress(int percent, LocalDate date, UUID... evidence) {
        var files = List.of(evidence).stream().map(id -> store.evidence().keep(id, file())).toList();
        return new Progress(UUID.randomUUID(), task, date, "Bình", TaskStatus.IN_PROGRESS, percent, "Nhận hồ sơ", null, files);
    }

    private Path file() {
        try {
            return Files.writeString(temp.resolve("biên bản.pdf"), "nội dung");
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Test
    void whatIsRecordedOfEachKindComesBackAfterARestart() {
        var budget = Statements.budgets(paper).stream().flatMap(b -> b.items().stream()).findFirst();
        var target = Statements.targets(paper).getFirst().target().id();
        var entries = List.of(
                new Progress(UUID.randomUUID(), task, MAY, "Bình", TaskStatus.STOPPED, 30, "hết kinh phí", LocalDate.parse("2026-06-30"), List.of()),
                new Achieved(UUID.randomUUID(), target, MAY, "Bình", new BigDecimal("12.50"), "", List.of()),
                new Achieved(UUID.randomUUID(), target, MAY, "Bình", BigDecimal.TEN, "", List.of()),
                new Spending(UUID.randomUUID(), budget.map(i -> i.line().id()).orElse(task), MAY, "Bình", 5_000_000_000L, "", List.of()),
                new Delivered(UUID.randomUUID(), UUID.randomUUID(), MAY, "Bình", LocalDate.parse("2026-06-04"), "", List.of()));
        entries.forEach(e -> store.log().record(paper.id(), e));
        reopen();
        assertThat(store.log().of(paper.id())).isEqualTo(new Log(List.copyOf(entries)));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void anEntryThatIsWithdrawnDoesNotCountUntilItIsRestored() {
        var entry = progress(40, MAY);
        store.log().record(paper.id(), entry);
        store.log().withdraw(entry.id());
        assertThat(store.log().of(paper.id()).entries()).isEmpty();
        store.log().restore(entry.id());
        assertThat(store.log().of(paper.id()).entries()).containsExactly(entry);
    }

    @Test
    void theSameFileIsKeptOnceWhoeverAddsIt() throws IOException {
        store.log().record(paper.id(), progress(40, MAY, UUID.randomUUID(), UUID.randomUUID()));
        try (var kept = Files.walk(temp.resolve("Dữ liệu").resolve(EvidenceFiles.FOLDER)).filter(Files::isRegularFile)) {
            assertThat(kept).singleElement().satisfies(f -> assertThat(f).hasContent("nội dung"));
        }
        var evidence = store.log().of(paper.id()).entries().getFirst().evidence();
        assertThat(evidence).hasSize(2).allSatisfy(e -> {
            assertThat(e.name()).isEqualTo("biên bản.pdf");
            assertThat(e.size()).isEqualTo("nội dung".getBytes(StandardCharsets.UTF_8).length);
        });
    }

    @Test
    void evidenceThatWasChangedOrTakenAwayIsTold() throws IOException {
        store.log().record(paper.id(), progress(40, MAY, UUID.randomUUID()));
        var kept = store.evidence().file(store.log().of(paper.id()).entries().getFirst().evidence().getFirst());
        Files.writeString(kept, "đã sửa");
        assertThat(store.verify()).extracting(StoreProblem::code).containsExactly("EVIDENCE-BROKEN");
        Files.delete(kept);
        assertThat(store.verify()).extracting(StoreProblem::code).containsExactly("EVIDENCE-BROKEN");
    }

    @Test
    void evidenceThatWasDamagedIsWholeAgainOnceTheFileIsAddedAgain() throws IOException {
        store.log().record(paper.id(), progress(40, MAY, UUID.randomUUID()));
        Files.writeString(store.evidence().file(store.log().of(paper.id()).entries().getFirst().evidence().getFirst()), "hỏng");
        assertThat(store.verify()).isNotEmpty();
        store.log().record(paper.id(), progress(50, MAY, UUID.randomUUID()));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aPlanThatIsClosedIsNotFollowed() {
        var other = Sample.make().paper();
        var identity = other.identity();
        var closed = other.withIdentity(new Identity(
                UUID.randomUUID(), identity.type(), identity.kind(), identity.office(), 1, null, PaperState.CLOSED, null, identity.form(), 2026, null))
                .withBody(List.of()).withAppendices(List.of()).withEntries(Entries.NONE);
        store.papers().create(closed.withPassages(new Passages(List.of(), List.of(), List.of(), List.of())).withClosing(Passage.of(UUID.randomUUID(), "")), "An");
        assertThatThrownBy(() -> store.log().record(closed.id(), progress(40, MAY))).isInstanceOf(PaperException.class).hasMessageContaining("PAPER-NOT-FOLLOWED");
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsNotKept() {
        assertThatThrownBy(() -> store.evidence().keep(UUID.randomUUID(), temp.resolve("không có.pdf"))).isInstanceOf(EvidenceException.class);
        assertThatThrownBy(() -> store.evidence().keep(UUID.randomUUID(), temp)).isInstanceOf(EvidenceException.class);
        assertThat(temp.resolve("Dữ liệu").resolve(EvidenceFiles.FOLDER)).doesNotExist();
    }

    @Test
    void whatWasRecordedOfATaskStaysWhileItsRowIsTakenOut() {
        store.log().record(paper.id(), progress(40, MAY));
        var row = Statements.tasks(paper).getFirst().task().at();
        var stored = store.papers().load(paper.id());
        var without = store.papers().apply(paper.id(), stored.seq(), new RemoveRows(List.of(row)), "An");
        assertThat(Statements.tasks(without.paper())).noneMatch(t -> t.id().equals(task));
        assertThat(store.log().of(paper.id()).entries()).hasSize(1);
        store.papers().undo(paper.id(), 1);
        assertThat(PaperJson.write(store.followed(paper.id()), text -> List.of()).at("/tasks/0/percent").intValue()).isEqualTo(40);
    }

    @Test
    void aFileCarriesWhatWasRecorded() {
        store.log().record(paper.id(), progress(40, MAY, UUID.randomUUID()));
        store.log().record(paper.id(), new Achieved(
                UUID.randomUUID(), Statements.targets(paper).getFirst().target().id(), MAY, "Bình", BigDecimal.TEN, "", List.of()));
        var log = store.log().of(paper.id());
        var text = PaperJson.text(new Followed(paper, log), passage -> List.of());
        assertThat(text).contains("\"actual\": 10,");
        assertThat(LogJson.read(Json.parse(text)).entries()).containsExactlyInAnyOrderElementsOf(log.entries());
        assertThat(PaperJson.read(Json.parse(text))).isEqualTo(paper);
    }

    @Test
    void aPaperThatIsNotThereCantBeFollowed() {
        assertThatThrownBy(() -> store.log().record(UUID.randomUUID(), progress(1, MAY))).isInstanceOf(PaperException.class);
        assertThat(store.log().ofOffice().entries()).isEmpty();
    }

    @Test
    void theOfficesDaysOffAndHowItIsRemindedComeBack() {
        assertThat(store.following().reminding()).isEqualTo(Reminding.USUAL);
        var days = List.of(
                new DayOff(LocalDate.parse("2026-02-14"), LocalDate.parse("2026-02-22"), "Tết Nguyên đán", false),
                new DayOff(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-01-10"), "Làm bù", true));
        store.following().saveDaysOff(days);
        store.following().saveReminding(new Reminding(10, LocalTime.of(8, 0)));
        reopen();
        assertThat(store.following().daysOff()).isEqualTo(days);
        assertThat(store.following().reminding()).isEqualTo(new Reminding(10, LocalTime.of(8, 0)));
    }
}
