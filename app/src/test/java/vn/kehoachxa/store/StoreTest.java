package vn.kehoachxa.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoachxa.store.schema.Tables.OFFICE_UNIT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RecipientList;
import vn.kehoachxa.plan.Registers;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.plan.edit.DropEntries;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.InsertAppendix;
import vn.kehoachxa.plan.edit.InsertBlocks;
import vn.kehoachxa.plan.edit.InsertPassage;
import vn.kehoachxa.plan.edit.InsertRows;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.RandomEdits;
import vn.kehoachxa.plan.edit.RemoveBlocks;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.plan.edit.ShapeLine;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.OfficeJson;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.template.Templates;

class StoreTest {

    private static final Instant MORNING = Instant.parse("2026-05-25T01:00:00Z");

    @TempDir
    Path temp;

    private final Paper paper = Sample.make().paper();
    private Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);

    private Store open() {
        // The time can be turned on by a test: every call reads the field.
        var running = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return clock.instant();
            }
        };
        return Store.open(temp.resolve("Kế hoạch"), running, Sample.make()::office);
    }

    private void later(Duration duration) {
        clock = Clock.offset(clock, duration);
    }

    @Test
    void aPaperIsReadAsItWasWritten() {
        try (var store = open()) {
            store.papers().create(paper, "An");
        }
        try (var store = open()) {
            assertThat(store.papers().load(paper.id()).paper()).isEqualTo(paper);
            assertThat(store.verify()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void fiveHundredEditsAreUndoneAndRedoneToTheByteAcrossRestarts(long seed) {
        try (var store = open()) {
            store.papers().create(paper, "An");
        }
        var first = PaperJson.text(paper);
        var edits = new RandomEdits(seed);
        String last = null;
        for (var restart = 0; restart < 10; restart++) {
            try (var store = open()) {
                for (var i = 0; i < 50; i++) {
                    var state = store.papers().load(paper.id());
                    last = PaperJson.text(applied(store, state, edits).paper());
                }
            }
        }
        try (var store = open()) {
            assertThat(PaperJson.text(store.papers().load(paper.id()).paper())).isEqualTo(last);
            assertThat(store.verify()).isEmpty();
            assertThat(PaperJson.text(store.papers().undo(paper.id(), 1_000).paper())).isEqualTo(first);
        }
        try (var store = open()) {
            assertThat(PaperJson.text(store.papers().load(paper.id()).paper())).isEqualTo(first);
            assertThat(PaperJson.text(store.papers().redo(paper.id(), 1_000).paper())).isEqualTo(last);
        }
        try (var store = open()) {
            assertThat(PaperJson.text(store.papers().load(paper.id()).paper())).isEqualTo(last);
            assertThat(store.verify()).isEmpty();
        }
    }

    private StoredPaper applied(Store store, StoredPaper state, RandomEdits edits) {
        while (true) {
            var after = store.papers().apply(paper.id(), state.seq(), edits.next(state.paper()), "An");
            // An edit that changes nothing leaves no step.
            if (after.seq() != state.seq()) {
                return after;
            }
        }
    }

    @Test
    void undoGoesOneStepAtATimeAndANewEditEndsRedo() {
        try (var store = open()) {
            var papers = store.papers();
            var made = papers.create(paper, "An");
            assertThat(made.canUndo()).isFalse();
            var one = papers.apply(paper.id(), made.seq(), new SetField(Field.SUBJECT, "Một"), "An");
            var two = papers.apply(paper.id(), one.seq(), new SetField(Field.SUBJECT, "Hai"), "An");
            var back = papers.undo(paper.id(), 1);
            assertThat(back.paper().subject()).isEqualTo("Một");
            assertThat(back.seq()).isEqualTo(one.seq());
            assertThat(back.canRedo()).isTrue();
            var other = papers.apply(paper.id(), back.seq(), new SetField(Field.SUBJECT, "Ba"), "An");
            assertThat(other.canRedo()).isFalse();
            assertThat(other.seq()).isGreaterThan(two.seq());
            assertThatThrownBy(() -> papers.redo(paper.id(), 1)).isInstanceOf(PaperException.class);
            assertThat(papers.undo(paper.id(), 5).paper()).isEqualTo(paper);
            assertThatThrownBy(() -> papers.undo(paper.id(), 1)).isInstanceOf(PaperException.class);
            assertThat(papers.journal(paper.id())).extracting(JournalEntry::kind).containsExactly("new", "set", "set", "set");
            assertThat(papers.journal(paper.id())).extracting(JournalEntry::undone).containsExactly(false, true, true, true);
        }
    }

    @Test
    void anEditMadeOnAnOldStateIsRefused() {
        try (var one = open(); var other = open()) {
            var made = one.papers().create(paper, "An");
            other.papers().load(paper.id());
            other.papers().apply(paper.id(), made.seq(), new SetField(Field.SUBJECT, "Một"), "Bình");
            assertThatThrownBy(() -> one.papers().apply(paper.id(), made.seq(), new SetField(Field.SUBJECT, "Hai"), "An"))
                    .isInstanceOf(StaleEditException.class);
            assertThat(one.papers().load(paper.id()).paper().subject()).isEqualTo("Một");
        }
    }

    @Test
    void theWindowSeesThatAnotherProcessWrote() {
        try (var window = open(); var other = open()) {
            var made = window.papers().create(paper, "An");
            var before = window.papers().changeCounter();
            window.papers().apply(paper.id(), made.seq(), new SetField(Field.SUBJECT, "Một"), "An");
            assertThat(window.papers().changeCounter()).isEqualTo(before);
            other.papers().undo(paper.id(), 1);
            assertThat(window.papers().changeCounter()).isNotEqualTo(before);
        }
    }

    @Test
    void typingGoesOnAsOneStepUntilThereIsAPause() {
        try (var store = open()) {
            var papers = store.papers();
            var line = (Line) paper.body().get(2);
            var state = papers.create(paper, "An");
            for (var text : List.of("Đ", "Đư", "Đưa", "Đưa vào")) {
                later(Duration.ofMillis(900));
                state = papers.applyTyping(paper.id(), state.seq(), new SetText(line.id(), RichText.of(text)), "An");
            }
            later(Duration.ofSeconds(5));
            papers.applyTyping(paper.id(), state.seq(), new SetText(line.id(), RichText.of("Đưa vào nền nếp")), "An");
            assertThat(papers.journal(paper.id())).hasSize(3);
            assertThat(text(papers.undo(paper.id(), 1), line)).isEqualTo("Đưa vào");
            assertThat(text(papers.undo(paper.id(), 1), line)).isEqualTo(line.text());
            assertThat(text(papers.redo(paper.id(), 2), line)).isEqualTo("Đưa vào nền nếp");
        }
    }

    @Test
    void lettersInPlaceOfLinesBeginAStepThatGoesOnWithTheTyping() {
        try (var store = open()) {
            var papers = store.papers();
            var lines = paper.body().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
            var first = lines.get(1);
            var state = papers.create(paper, "An");
            state = papers.applyTyping(paper.id(), state.seq(), new SetText(first.id(), RichText.of("Trước")), "An");
            var over = new Several(List.of(new RemoveBlocks(List.of(lines.get(2).id())), new SetText(first.id(), RichText.of("T"))));
            state = papers.applyTyping(paper.id(), state.seq(), over, "An");
            var typed = papers.applyTyping(paper.id(), state.seq(), new SetText(first.id(), RichText.of("Thay")), "An").paper();
            var back = papers.undo(paper.id(), 1);
            assertThat(text(back, first)).isEqualTo("Trước");
            assertThat(back.paper().body()).hasSize(paper.body().size());
            assertThat(papers.redo(paper.id(), 1).paper()).isEqualTo(typed);
            assertThat(papers.undo(paper.id(), 2).paper()).isEqualTo(paper);
        }
    }

    private static String text(StoredPaper stored, Line line) {
        return stored.paper().body().stream().filter(b -> b.id().equals(line.id())).map(b -> ((Line) b).text()).findFirst().orElseThrow();
    }

    @Test
    void anIssuedPaperIsNotEdited() {
        var i = paper.identity();
        var issued = paper.withIdentity(new Identity(
                i.id(), i.type(), i.kind(), i.office(), 1, null, PaperState.ISSUED, null, i.form(), i.year(), i.yearTo()));
        try (var store = open()) {
            var made = store.papers().create(issued, "An");
            assertThatThrownBy(() -> store.papers().apply(paper.id(), made.seq(), new SetField(Field.SUBJECT, "Hai"), "An"))
                    .isInstanceOfSatisfying(PaperException.class, e -> assertThat(e.code()).isEqualTo("PAPER-LOCKED"));
        }
    }

    @Test
    void anEditThatDoesNotFitLeavesRowsAndJournalAsTheyWere() {
        try (var store = open()) {
            var made = store.papers().create(paper, "An");
            assertThatThrownBy(() -> store.papers().apply(paper.id(), made.seq(), new RemoveBlocks(List.of(UUID.randomUUID())), "An"))
                    .isInstanceOfSatisfying(PaperException.class, e -> assertThat(e.code()).isEqualTo("EDIT-UNFIT"));
            assertThat(store.papers().load(paper.id())).isEqualTo(made);
            assertThat(store.papers().journal(paper.id())).hasSize(1);
        }
    }

    @Test
    void thePaperChangedLastIsListedFirst() {
        try (var store = open()) {
            var made = store.papers().create(paper, "An");
            later(Duration.ofMinutes(1));
            var i = paper.identity();
            var other = new vn.kehoachxa.template.Templates(UUID::randomUUID).create("annual", 2027, Sample.make().office(), java.util.Map.of());
            store.papers().create(other, "An");
            assertThat(store.papers().list()).extracting(PaperSummary::id).containsExactly(other.id(), i.id());
            later(Duration.ofMinutes(1));
            store.papers().apply(i.id(), made.seq(), new SetField(Field.SUBJECT, "Hai"), "An");
            assertThat(store.papers().list()).extracting(PaperSummary::id).containsExactly(i.id(), other.id());
            assertThat(store.papers().list().getFirst().tasks()).isEqualTo(10);
        }
    }

    @Test
    void theProfileIsReadAsItWasWritten() {
        var office = Sample.make().office();
        try (var store = open()) {
            store.office().save(office);
            store.office().save(office);
        }
        try (var store = open()) {
            assertThat(store.office().load()).isEqualTo(office);
        }
    }

    @Test
    void howTheOfficePrintsIsKeptWhenItsProfileIsWrittenAnew() {
        try (var store = open()) {
            assertThat(store.office().printOptions()).isEqualTo(PrintOptions.PLAIN);
            store.office().changePrintOptions(o -> o.withDraftMark(true));
            store.office().changePrintOptions(o -> o.withAmountsInWords(true));
            store.office().save(Sample.make().office());
        }
        try (var store = open()) {
            assertThat(store.office().printOptions()).isEqualTo(new PrintOptions(true, true));
        }
    }

    @Test
    void aFileThatKeptTheActsOfItsLegalBasesIsReadWithoutThem() throws Exception {
        var paper = Sample.make().paper();
        try (var store = open()) {
            store.papers().create(paper, "An");
        }
        var file = temp.resolve("Kế hoạch").resolve(Database.FILE_NAME);
        pragma(file, "user_version = 4");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE passage ADD COLUMN citations TEXT NOT NULL DEFAULT '[{\"type\": \"Luật\"}]'");
            for (var table : List.of("signed_copy", "issued_file", "issued_version", "contact", "sent_file", "answer", "received_file")) {
                statement.execute("DROP TABLE " + table);
            }
            statement.execute("ALTER TABLE paper DROP COLUMN removed_at");
            statement.execute("DELETE FROM flyway_schema_history WHERE CAST(version AS INTEGER) >= 5");
        }
        try (var store = open()) {
            assertThat(store.papers().load(paper.id()).paper()).isEqualTo(paper);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void aNewerFileIsRefusedAndLeftAsItIs() throws Exception {
        open().close();
        var file = temp.resolve("Kế hoạch").resolve(Database.FILE_NAME);
        pragma(file, "user_version = 99");
        var bytes = Files.readAllBytes(file);
        assertRefused("DATA-NEWER");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aFileOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
        var file = Files.createDirectories(temp.resolve("Kế hoạch")).resolve(Database.FILE_NAME);
        pragma(file, "user_version = 1");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE other (x)");
        }
        var bytes = Files.readAllBytes(file);
        assertRefused("DATA-FOREIGN");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a database at all, but long enough to have a header", "x"})
    void aFileThatIsNoDatabaseIsRefused(String content) throws IOException {
        var file = Files.createDirectories(temp.resolve("Kế hoạch")).resolve(Database.FILE_NAME);
        Files.writeString(file, content);
        assertRefused("DATA-FOREIGN");
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    @Test
    void aDamagedFileIsToldToBeDamaged() throws IOException {
        try (var store = open()) {
            store.papers().create(paper, "An");
        }
        var file = temp.resolve("Kế hoạch").resolve(Database.FILE_NAME);
        var bytes = Files.readAllBytes(file);
        for (var i = 4096; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        Files.write(file, bytes);
        assertThatThrownBy(() -> {
            try (var store = open()) {
                store.papers().load(paper.id());
            }
        }).isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code()).isIn("DATA-DAMAGED", "DATA-FOREIGN"));
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Files.writeString(temp.resolve("Kế hoạch"), "x");
        assertRefused("DATA-WRITE");
    }

    @Test
    void aFileWhoseMakingWasCutShortIsMadeAnew() throws Exception {
        var file = Files.createDirectories(temp.resolve("Kế hoạch")).resolve(Database.FILE_NAME);
        Files.write(file, new byte[0]);
        try (var store = open()) {
            store.papers().create(paper, "An");
            assertThat(store.verify()).isEmpty();
        }
    }

    private void assertRefused(String code) {
        assertThatThrownBy(this::open).isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static void pragma(Path file, String pragma) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
            statement.execute("PRAGMA " + pragma);
        }
    }

    @Test
    void readingSeesOneStateOfTheFileWhateverOthersWrite() {
        open().close();
        var folder = temp.resolve("Kế hoạch");
        try (var reader = Database.open(folder); var writer = Database.open(folder)) {
            var office = new OfficeRegister(writer, Sample.make()::office);
            var counts = reader.read(db -> {
                var before = db.fetchCount(OFFICE_UNIT);
                office.save(Sample.make().office());
                return List.of(before, db.fetchCount(OFFICE_UNIT));
            });
            assertThat(counts).containsExactly(0, 0);
            assertThat(reader.<Integer>read(db -> db.fetchCount(OFFICE_UNIT))).isPositive();
        }
    }

    private static Stream<Edit> editsWithIdsOf(Paper other) {
        var line = Line.of(other.body().getFirst().id(), Level.TEXT, "x");
        var row = other.tables().findFirst().orElseThrow().rows().getFirst();
        var mine = Sample.make().paper();
        var table = mine.tables().filter(t -> t.columns().size() == row.cells().size()).findFirst().orElseThrow();
        return Stream.of(
                new InsertBlocks(mine.id(), 0, List.of(line)),
                new InsertBlocks(mine.id(), 0, List.of(new Table(line.id(), table.kind(), "", 1, table.columns(), List.of(), List.of()))),
                new InsertRows(table.id(), 0, List.of(row)),
                new InsertPassage(PassageList.OPENING, 0, Passage.of(other.closing().id(), "x")),
                new InsertAppendix(0, new Appendix(other.appendices().getFirst().id(), RichText.of("x"), Orientation.PORTRAIT, List.of())),
                PutEntries.of(Task.at(other.entries().all(Task.class).findFirst().orElseThrow().id(), mine.body().getFirst().id())));
    }

    @Test
    void anIdOfAnotherPaperIsRefusedAndTakesNothingFromIt() {
        try (var store = open()) {
            var made = store.papers().create(paper, "An");
            var other = new Templates(UUID::randomUUID).create("annual", 2027, Sample.make().office(), Map.of());
            store.papers().create(other, "An");
            editsWithIdsOf(other).forEach(edit -> {
                assertThatThrownBy(() -> store.papers().apply(paper.id(), made.seq(), edit, "An")).as("%s", edit)
                        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.code()).isEqualTo("PAPER-ID"));
            });
            assertThat(store.papers().load(paper.id()).paper()).isEqualTo(paper);
        }
        try (var store = open()) {
            assertThat(store.papers().list()).hasSize(2);
            assertThat(store.papers().load(paper.id()).paper()).isEqualTo(paper);
            assertThat(store.verify()).isEmpty();
        }
    }

    @Test
    void anEntryThatBecomesAnotherKindIsReadAgain() {
        var task = paper.entries().all(Task.class).findFirst().orElseThrow();
        var place = ((Line) paper.body().getFirst()).id();
        StoredPaper after;
        try (var store = open()) {
            var made = store.papers().create(paper, "An");
            var edit = new Several(List.of(DropEntries.of(task.id()), PutEntries.of(Target.at(task.id(), place))));
            after = store.papers().apply(paper.id(), made.seq(), edit, "An");
        }
        try (var store = open()) {
            assertThat(store.papers().load(paper.id()).paper()).isEqualTo(after.paper());
            assertThat(store.papers().undo(paper.id(), 1).paper()).isEqualTo(paper);
        }
    }

    @Test
    void aLineThatBecomesATableUnderItsIdIsRefused() {
        var line = paper.body().getFirst();
        var table = paper.tables().findFirst().orElseThrow();
        var edit = new Several(List.of(
                new RemoveBlocks(List.of(line.id())),
                new InsertBlocks(paper.id(), 0, List.of(new Table(line.id(), table.kind(), "", 1, table.columns(), List.of(), List.of())))));
        try (var store = open()) {
            var made = store.papers().create(paper, "An");
            assertThatThrownBy(() -> store.papers().apply(paper.id(), made.seq(), edit, "An")).isInstanceOf(PaperException.class);
            assertThat(store.papers().load(paper.id()).paper()).isEqualTo(paper);
        }
    }

    @Test
    void typingThatLostARunInTitleOnTheWayIsRedoneAsItWas() {
        try (var store = open()) {
            var papers = store.papers();
            var made = papers.create(paper, "An");
            var line = (Line) paper.body().get(2);
            var shape = new LineShape(line.level(), line.heading(), null, 4, null, null);
            var state = papers.apply(paper.id(), made.seq(), new ShapeLine(line.id(), shape), "An");
            for (var text : List.of("", line.text() + " thêm")) {
                state = papers.applyTyping(paper.id(), state.seq(), new SetText(line.id(), RichText.of(text)), "An");
            }
            assertThat(papers.journal(paper.id())).hasSize(3);
            papers.undo(paper.id(), 1);
            assertThat(papers.redo(paper.id(), 1).paper()).isEqualTo(state.paper());
        }
    }

    @Test
    void aStepWithListsOfOddLinesIsReadAgainAsItWas() {
        var task = paper.entries().all(Task.class).findFirst().orElseThrow();
        var odd = new Task(
                task.id(), task.at(), "", "", List.of("Phòng A\nPhòng B", " ", "e\u0302"), "\u0007An", "", "", "", "", null);
        Paper after;
        try (var store = open()) {
            var made = store.papers().create(paper, "An");
            after = store.papers().apply(paper.id(), made.seq(), PutEntries.of(odd), "An").paper();
        }
        try (var store = open()) {
            assertThat(store.papers().load(paper.id()).paper()).isEqualTo(after);
        }
        assertThat(odd.supporting()).containsExactly("Phòng A", "Phòng B", "ê");
    }

    @Test
    void aFileOfTheFirstSchemaIsBroughtForwardAndStaysBesideAsItWas() throws Exception {
        var file = Files.createDirectories(temp.resolve("Kế hoạch")).resolve(Database.FILE_NAME);
        var url = "jdbc:sqlite:" + file;
        Flyway.configure().dataSource(url, null, null).locations("classpath:vn/kehoachxa/store/migrations").target("1").load().migrate();
        try (var connection = DriverManager.getConnection(url); var statement = connection.createStatement()) {
            statement.execute("INSERT INTO office VALUES ('%s', 'xã Vân Hồ', 'Sơn La', 'Vân Hồ', '', 'KH-UBND', 'VT', '', 'CHỦ TỊCH', '', 5)"
                    .formatted(Sample.make().office().id()));
            statement.execute("INSERT INTO office_unit VALUES ('%s', 0, 'Phòng Kinh tế', 'KT')".formatted(Sample.make().office().id()));
        }
        try (var store = open()) {
            var office = store.office().load();
            assertThat(office.commune()).isEqualTo("xã Vân Hồ");
            assertThat(office.units()).containsExactly(new Unit("Phòng Kinh tế", "KT"));
            assertThat(office.registers()).isEqualTo(Registers.EMPTY);
            assertThat(store.office().printOptions()).isEqualTo(PrintOptions.PLAIN);
            assertThat(store.papers().create(paper, "An").paper()).isEqualTo(paper);
        }
        assertThat(version(file)).isEqualTo(Database.VERSION);
        assertThat(version(file.resolveSibling(Database.FILE_NAME + ".v1"))).isEqualTo(1);
    }

    private static int version(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement();
                var version = statement.executeQuery("PRAGMA user_version")) {
            return version.getInt(1);
        }
    }

    @Test
    void theRegistersAreReadAsTheyWereWritten() {
        var office = Sample.make().office()
                .withUnits(List.of(new Unit("Phòng Văn hóa - Xã hội", "VHXH", List.of("Phòng VH-XH", "Phòng VHXH"), "Lò Thị Mai")))
                .withRegisters(new Registers(
                        List.of(new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Văn An")),
                        List.of(new RecipientList("Các thôn", List.of("Thôn Bó Nhàng", "Thôn Hua Tạt")), new RecipientList("Trống", List.of())),
                        List.of(new LegalBasis("Luật", "", "", null, "", "Ngân sách nhà nước"),
                                new LegalBasis("Quyết định", "34", "QĐ-UBND", LocalDate.of(2026, 1, 6), "UBND tỉnh Sơn La", "kế hoạch")),
                        List.of(new OfficeDuty("Chuyển đổi số", Period.QUARTER, Direction.OUT, "Sở Khoa học và Công nghệ", "", 15))));
        try (var store = open()) {
            store.office().save(office);
        }
        try (var store = open()) {
            assertThat(store.office().load()).isEqualTo(office);
        }
        assertThat(OfficeJson.read(Json.parse(Json.text(OfficeJson.write(office))), Sample.make().office())).isEqualTo(office);
    }

    @Test
    void questionsStayWithTheirPaperUntilTheyAreAnswered() {
        var first = new Question(UUID.randomUUID(), paper.body().getFirst().id(), null, "năm 2025", "năm 2024", "stale.period", List.of("2024"), null);
        var second = new Question(UUID.randomUUID(), paper.id(), 2, "Nguyễn Văn An", "", "stale.person", List.of(), null);
        try (var store = open()) {
            store.papers().create(paper, List.of(first, second), "An", "renew");
            store.questions().answer(second.id(), Question.Answer.KEPT);
        }
        try (var store = open()) {
            assertThat(store.questions().of(paper.id())).containsExactly(first, second.withAnswer(Question.Answer.KEPT));
            assertThat(store.papers().journal(paper.id()).getFirst().kind()).isEqualTo("renew");
            store.questions().answer(second.id(), null);
            assertThat(store.questions().of(paper.id())).containsExactly(first, second);
        }
    }

    @Test
    void aTemplateOfOnesOwnIsReplacedByItsId() {
        try (var store = open()) {
            store.templates().save("b", "Trồng rừng", "{\"id\": \"b\"}");
            store.templates().save("a", "Chè", "{}");
            store.templates().save("b", "Cây ăn quả", "{\"id\": \"b\", \"new\": true}");
            assertThat(store.templates().all()).containsExactly("{}", "{\"id\": \"b\", \"new\": true}");
            store.templates().remove("a");
            assertThat(store.templates().all()).hasSize(1);
        }
    }
}
