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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.template.Sample;

class VersionsTest {

    private static final LocalDate MARCH = LocalDate.parse("2026-03-05");
    private static final Map<String, byte[]> FILES = Map.of("pdf", bytes("trang in"), "docx", bytes("tệp Word"));

    @TempDir
    Path temp;

    private final Paper paper = Sample.make().paper();
    private Clock clock = Clock.fixed(Instant.parse("2026-05-25T01:00:00Z"), ZoneOffset.UTC);
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(temp.resolve("Dữ liệu"), clock, Sample.make()::office);
        if (store.papers().list().isEmpty()) {
            store.papers().create(paper, "An");
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void reopen() {
        store.close();
        open();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static IssueDetails with(String number, LocalDate date) {
        return new IssueDetails(number, date, Form.PAPER, null);
    }

    private StoredPaper issue(String number) {
        return issue(paper.id(), number, MARCH);
    }

    private StoredPaper issue(UUID id, String number, LocalDate date) {
        return store.versions().issue(id, store.papers().load(id).seq(), with(number, date), false, p -> FILES, "An");
    }

    private StoredPaper amend() {
        return store.versions().amend(paper.id(), seq(), "An");
    }

    private long seq() {
        return store.papers().load(paper.id()).seq();
    }

    private UUID firstLine() {
        return paper.body().stream().filter(Line.class::isInstance).findFirst().orElseThrow().id();
    }

    private void write(String text) {
        store.papers().apply(paper.id(), seq(), new SetText(firstLine(), RichText.of(text)), "An");
    }

    /** Another paper of the office; its ids are its own. */
    private Paper another(UUID id) {
        var json = PaperJson.text(paper);
        var ids = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
        var fresh = new HashMap<String, String>(Map.of(paper.id().toString(), id.toString()));
        var other = ids.matcher(json).replaceAll(m -> fresh.computeIfAbsent(m.group(), k -> UUID.randomUUID().toString()));
        return PaperJson.read(Json.parse(other));
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(ProblemException.class, p -> assertThat(p.code()).isEqualTo(code));
    }

    @Test
    void whatIsIssuedHasItsNumberAndDayAndIsLocked() {
        var issued = store.versions().issue(paper.id(), seq(),
                new IssueDetails("12", MARCH, Form.ELECTRONIC, new Signature(List.of("TM. ỦY BAN NHÂN DÂN"), "CHỦ TỊCH", "Lò Văn Bình")), false, p -> FILES, "An")
                .paper();
        assertThat(issued.identity().state()).isEqualTo(PaperState.ISSUED);
        assertThat(issued.identity().form()).isEqualTo(Form.ELECTRONIC);
        assertThat(issued.identity().issued().number()).isEqualTo("12");
        assertThat(issued.head().number()).isEqualTo("12");
        assertThat(issued.head().date()).isEqualTo(MARCH);
        assertThat(issued.foot().signature().name()).isEqualTo("Lò Văn Bình");
        reopen();
        assertThat(store.papers().load(paper.id()).paper()).isEqualTo(issued);
        assertRefused("PAPER-LOCKED", () -> write("khác"));
        assertRefused("PAPER-LOCKED", () -> issue("13"));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aVersionIsKeptToTheByteWithItsFiles() {
        var issued = issue("12").paper();
        amend();
        write("Nội dung điều chỉnh");
        reopen();
        assertThat(PaperJson.text(store.versions().paper(paper.id(), 1))).isEqualTo(PaperJson.text(issued));
        assertThat(store.versions().file(paper.id(), 1, "pdf")).hasValueSatisfying(b -> assertThat(b).isEqualTo(bytes("trang in")));
        assertThat(store.versions().file(paper.id(), 1, "xlsx")).isEmpty();
        assertThat(store.versions().fileOf(issued, "docx")).isPresent();
        assertThat(store.versions().fileOf(store.papers().load(paper.id()).paper(), "docx")).isEmpty();
        assertThat(store.versions().list(paper.id())).singleElement().satisfies(v -> {
            assertThat(v.issued().date()).isEqualTo(MARCH);
            assertThat(v.symbol()).isEqualTo(paper.head().symbol());
            assertThat(v.at()).isEqualTo(clock.instant());
            assertThat(v.files()).containsOnlyKeys("pdf", "docx");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE issued_version SET number = '99'", "DELETE FROM issued_version", "UPDATE issued_file SET bytes = x'00'", "DELETE FROM issued_file",
        "UPDATE signed_copy SET sha256 = 'a'", "DELETE FROM signed_copy", "DELETE FROM paper"
    })
    void theFileItselfRefusesToChangeWhatWasIssued(String sql) throws Exception {
        issue("12");
        store.versions().attach(paper.id(), 1, UUID.randomUUID(), scan(), "An");
        store.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("Dữ liệu").resolve(Database.FILE_NAME) + "?foreign_keys=on");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).isInstanceOf(SQLException.class);
        }
        open();
        assertThat(store.versions().list(paper.id())).hasSize(1);
    }

    @Test
    void anAmendmentIsTheDraftOfTheNextVersionAndTakesThePlaceOfTheOldOneWhenIssued() {
        issue("12");
        var draft = amend().paper();
        assertThat(draft.identity().state()).isEqualTo(PaperState.DRAFT);
        assertThat(draft.identity().version()).isEqualTo(2);
        assertThat(draft.identity().supersedes()).isEqualTo(1);
        assertThat(draft.identity().issued()).isNull();
        assertThat(draft.head().number()).isEmpty();
        assertThat(draft.head().date()).isNull();
        assertThat(states()).containsExactly("2 draft", "1 issued");
        write("Nội dung điều chỉnh");
        issue("15");
        assertThat(states()).containsExactly("2 issued", "1 superseded");
        assertThat(store.versions().paper(paper.id(), 1).body()).isNotEqualTo(store.versions().paper(paper.id(), 2).body());
        assertThat(store.verify()).isEmpty();
    }

    private List<String> states() {
        return store.versions().all(paper.id()).stream().map(v -> v.number() + " " + v.state().code()).toList();
    }

    @Test
    void whatWasRecordedGoesOnAcrossVersions() {
        var task = Statements.tasks(paper).getFirst().id();
        issue("12");
        var entry = new Progress(UUID.randomUUID(), task, MARCH, "Bình", TaskStatus.IN_PROGRESS, 30, "", null, List.of());
        store.log().record(paper.id(), entry);
        amend();
        issue("15");
        assertThat(store.followed(paper.id()).log().entries()).containsExactly(entry);
        assertThat(Statements.tasks(store.papers().load(paper.id()).paper()).getFirst().id()).isEqualTo(task);
    }

    @Test
    void anIssueAndAnAmendmentAreNoStepsAndNothingIsUndoneOrRedoneAcrossThem() {
        write("một");
        write("hai");
        store.papers().undo(paper.id(), 1);
        var issued = issue("12");
        assertThat(issued.canUndo()).isFalse();
        assertThat(issued.canRedo()).isFalse();
        assertRefused("UNDO-NONE", () -> store.papers().undo(paper.id(), 1));
        assertRefused("REDO-NONE", () -> store.papers().redo(paper.id(), 1));
        var draft = amend();
        assertThat(draft.canUndo()).isFalse();
        write("ba");
        assertThat(store.papers().undo(paper.id(), 9).paper()).isEqualTo(draft.paper());
        assertRefused("UNDO-NONE", () -> store.papers().undo(paper.id(), 1));
    }

    @Test
    void manyEditsOfASecondVersionAreUndoneToItsBeginning() {
        issue("12");
        var draft = PaperJson.text(amend().paper());
        var edits = new RandomEdits(7);
        for (var i = 0; i < 60; i++) {
            var now = store.papers().load(paper.id());
            store.papers().apply(paper.id(), now.seq(), edits.next(now.paper()), "An");
        }
        assertThat(PaperJson.text(store.papers().undo(paper.id(), 1_000).paper())).isEqualTo(draft);
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void anAmendmentThatIsGivenUpLeavesWhatWasIssued() {
        var issued = issue("12").paper();
        amend();
        write("Nội dung điều chỉnh");
        assertThat(store.versions().withdrawAmendment(paper.id(), seq(), "An").paper()).isEqualTo(issued);
        assertThat(states()).containsExactly("1 issued");
        assertRefused("PAPER-NOT-AMENDED", () -> store.versions().withdrawAmendment(paper.id(), seq(), "An"));
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void aFirstDraftCanNotBeAmendedClosedOrGivenUp() {
        assertRefused("PAPER-NOT-ISSUED", this::amend);
        assertRefused("PAPER-NOT-ISSUED", () -> store.versions().close(paper.id(), seq(), "An"));
        assertRefused("PAPER-NOT-AMENDED", () -> store.versions().withdrawAmendment(paper.id(), seq(), "An"));
        assertRefused("PAPER-NOT-REOPENED", () -> store.versions().reopen(paper.id(), seq(), "An"));
    }

    @Test
    void whatWasDecidedOnAnOldStateIsRefused() {
        var old = seq();
        write("khác");
        assertThatThrownBy(() -> store.versions().issue(paper.id(), old, with("12", MARCH), false, p -> FILES, "An")).isInstanceOf(StaleEditException.class);
    }

    @Test
    void aPaperThatChangedWhileItsFilesWereMadeIsNotIssued() {
        var seen = seq();
        assertThatThrownBy(() -> store.versions().issue(paper.id(), seen, with("12", MARCH), false, p -> {
            write("khác");
            return FILES;
        }, "An")).isInstanceOf(StaleEditException.class);
        assertThat(states()).containsExactly("1 draft");
    }

    @Test
    void aFileThatCanNotBeMadeLeavesADraft() {
        assertThatThrownBy(() -> store.versions().issue(paper.id(), seq(), with("12", MARCH), false, p -> {
            throw new IllegalStateException("no pages");
        }, "An")).isInstanceOf(IllegalStateException.class);
        write("vẫn sửa được");
    }

    @Test
    void theNumberOfferedIsTheOneAfterTheHighestOfTheYear() {
        assertThat(store.versions().nextNumber(paper.id(), 2026)).isEqualTo("01");
        issue("12");
        var other = another(UUID.randomUUID());
        store.papers().create(other, "An");
        assertThat(store.versions().nextNumber(other.id(), 2026)).isEqualTo("13");
        assertThat(store.versions().nextNumber(other.id(), 2027)).isEqualTo("01");
        store.papers().apply(other.id(), store.papers().load(other.id()).seq(), new SetField(Field.SYMBOL, "KH-HĐND"), "An");
        assertThat(store.versions().nextNumber(other.id(), 2026)).isEqualTo("01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "07", " 7 "})
    void aUsedNumberIsRefusedUnlessItIsMeant(String again) {
        issue("07");
        var other = another(UUID.randomUUID());
        store.papers().create(other, "An");
        assertRefused("ISSUE-NUMBER-USED", () -> issue(other.id(), again, MARCH));
        assertThat(store.versions().numberUser(other.id(), again, 2026)).contains(paper.subject());
        assertThat(issue(other.id(), "7", MARCH.plusYears(1)).paper().head().number()).isEqualTo("7");
        amend();
        assertRefused("ISSUE-NUMBER-USED", () -> issue(again));
        assertThat(store.versions().issue(paper.id(), seq(), with(again, MARCH), true, p -> FILES, "An").paper().identity().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12/KH-UBND", "số 12", "-1"})
    void whatIsNoNumberIsRefused(String number) {
        assertRefused("ISSUE-NUMBER", () -> issue(number));
    }

    @Test
    void aClosedPlanIsOnlyReadAndCanBeOpenedAgainUntilALaterOneIsIssued() {
        issue("12");
        store.versions().close(paper.id(), seq(), "An");
        assertThat(states()).containsExactly("1 closed");
        assertRefused("PAPER-LOCKED", () -> write("khác"));
        assertRefused("PAPER-NOT-ISSUED", this::amend);
        assertThat(store.verify()).isEmpty();
        store.versions().reopen(paper.id(), seq(), "An");
        assertThat(states()).containsExactly("1 issued");
        store.versions().close(paper.id(), seq(), "An");
        clock = Clock.fixed(Instant.parse("2027-02-01T01:00:00Z"), ZoneOffset.UTC);
        reopen();
        var next = another(UUID.randomUUID());
        var identity = next.identity();
        store.papers().create(next.withIdentity(identity.withYears(identity.year() + 1, null)), "An");
        issue(next.id(), "02", LocalDate.parse("2027-02-01"));
        assertRefused("PAPER-NOT-REOPENED", () -> store.versions().reopen(paper.id(), seq(), "An"));
    }

    private Path scan() {
        try {
            return Files.write(temp.resolve("bản ký.pdf"), bytes("quét"));
        } catch (IOException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    @Test
    void aSignedCopyIsKeptUntouchedAndCanBeTakenAwayAndPutBack() throws IOException {
        assertRefused("VERSION-NONE", () -> store.versions().attach(paper.id(), 1, UUID.randomUUID(), scan(), "An"));
        issue("12");
        var copy = store.versions().attach(paper.id(), 1, UUID.randomUUID(), scan(), "An");
        reopen();
        assertThat(store.versions().list(paper.id()).getFirst().signed()).containsExactly(copy);
        assertThat(store.versions().signedFiles().file(copy.file())).hasBinaryContent(bytes("quét"));
        store.versions().withdraw(copy.file().id());
        assertThat(store.versions().list(paper.id()).getFirst().signed()).isEmpty();
        store.versions().restore(copy.file().id());
        assertThat(store.versions().list(paper.id()).getFirst().signed()).containsExactly(copy);
        Files.writeString(store.versions().signedFiles().file(copy.file()), "đổi");
        assertThat(store.verify()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo("SIGNED-BROKEN"));
    }

    @Test
    void rowsOfAnIssuedPaperThatWereChangedBehindItsBackAreTold() throws Exception {
        issue("12");
        store.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + temp.resolve("Dữ liệu").resolve(Database.FILE_NAME));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE paper SET subject = 'khác'");
        }
        open();
        assertThat(store.verify()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo("VERSION-BROKEN"));
    }

    @Test
    void aPaperIssuedElsewhereIsKeptWhenItIsAmendedHere() {
        var issued = with("20", MARCH).issue(another(UUID.randomUUID()));
        store.papers().create(issued, "An");
        assertThat(store.versions().nextNumber(paper.id(), 2026)).isEqualTo("21");
        store.versions().amend(issued.id(), store.papers().load(issued.id()).seq(), "An");
        assertThat(PaperJson.text(store.versions().paper(issued.id(), 1))).isEqualTo(PaperJson.text(issued));
    }

    @Test
    void whatWasIssuedOnAnotherPcIsAVersionThatIsReadExportedComparedAndSigned() throws IOException {
        var foreign = with("12", MARCH).issue(another(UUID.randomUUID()));
        store.papers().create(foreign, "An");
        var id = foreign.id();
        var version = store.versions().all(id).getFirst();
        assertThat(store.versions().all(id)).hasSize(1);
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.state()).isEqualTo(PaperState.ISSUED);
        assertThat(version.issued().issued()).isEqualTo(foreign.identity().issued());
        assertThat(version.issued().at()).isNull();
        assertThat(version.issued().isForeign()).isTrue();
        assertThat(store.versions().list(id)).containsExactly(version.issued());
        assertThat(store.versions().paper(id, 1)).isEqualTo(foreign);
        assertThat(store.versions().file(id, 1, "pdf")).isEmpty();

        var scan = Files.writeString(temp.resolve("bản ký.pdf"), "quét");
        assertRefused("VERSION-NONE", () -> store.versions().attach(id, 2, UUID.randomUUID(), scan, "An"));
        var copy = store.versions().attach(id, 1, UUID.randomUUID(), scan, "An");
        reopen();
        var kept = store.versions().all(id).getFirst();
        assertThat(kept.issued().signed()).containsExactly(copy);
        assertThat(kept.issued().isForeign()).isTrue();
        assertThat(kept.issued().sha256()).isEqualTo(version.issued().sha256());
        assertThat(store.versions().all(id)).hasSize(1);

        store.versions().amend(id, store.papers().load(id).seq(), "An");
        assertThat(store.versions().all(id)).extracting(Version::number).containsExactly(2, 1);
        assertThat(store.versions().paper(id, 1)).isEqualTo(foreign);
        assertThat(store.verify()).isEmpty();
    }

    @Test
    void theNumberOfAPaperThatWasClosedOnAnotherPcIsUsedToo() {
        var issued = with("41", MARCH).issue(another(UUID.randomUUID()));
        store.papers().create(issued.withIdentity(issued.identity().withState(PaperState.CLOSED)), "An");
        assertThat(store.versions().nextNumber(paper.id(), 2026)).isEqualTo("42");
        assertRefused("ISSUE-NUMBER-USED", () -> issue("41"));
    }
}
