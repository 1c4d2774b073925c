package vn.kehoachxa.ui.editor.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.editor.Spot;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** The questions of a paper on a real store, without a window. */
class QuestionsModelTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private Store store;
    private StoreDesk desk;
    private Paper paper;
    private Line line;
    private Question ofLine;
    private Question ofSignatory;
    private EditorModel editor;
    private QuestionsModel model;

    @BeforeEach
    void open() {
        var test = new TestDesk(folder);
        paper = test.paper(2026);
        line = paper.body().stream().filter(b -> b instanceof Line l && l.level() == Level.BULLET).map(Line.class::cast).findFirst().orElseThrow();
        ofLine = new Question(UUID.randomUUID(), line.id(), null, line.text().substring(0, 12), "", "stale.figure", List.of(), null);
        paper = Field.NAME.set(paper, "Nguyễn Văn An");
        ofSignatory = new Question(UUID.randomUUID(), paper.id(), null, "Nguyễn Văn An", "", "stale.person", List.of(), null);
        store = test.open();
        store.papers().create(paper, List.of(ofLine, ofSignatory), "test", "renew");
        desk = new StoreDesk(() -> store, delays.threads(), problems::add);
        var session = new PaperSession(store.papers(), store.papers().load(paper.id()), delays.threads(), problems::add, TestDesk.CLOCK, "test");
        editor = new EditorModel(session, store.office().load(), new Messages(Messages.VIETNAMESE), test.ids());
        model = again(test);
        model.load();
    }

    private QuestionsModel again(TestDesk test) {
        var messages = new Messages(Messages.VIETNAMESE);
        return new QuestionsModel(editor, new DateQuestions(new Citations(), messages, test.ids()), desk, delays, messages);
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private Question.Answer stored(Question question) {
        return store.questions().of(paper.id()).stream().filter(q -> q.id().equals(question.id())).findFirst().orElseThrow().answer();
    }

    @Test
    void openQuestionsAreShownWithTheirSentences() {
        assertThat(model.shown()).containsExactly(ofLine, ofSignatory);
        assertThat(model.open().get()).isEqualTo(2);
        assertThat(model.sentence(ofSignatory)).isEqualTo("Người có thể đã thay đổi.");
    }

    @Test
    void aBlankIsNamedByTheTextInWhichItStandsOrByItsHeading() {
        var blank = new Question(UUID.randomUUID(), line.id(), null, "…", "", "drafted.prose", List.of(), null);
        assertThat(model.title(ofLine)).isEqualTo(ofLine.quote());
        assertThat(model.title(blank)).isEqualTo(line.text());
        editor.session().change(new SetText(line.id(), RichText.of("…")));
        assertThat(model.title(blank)).startsWith("1. ");
    }

    @Test
    void whatIsKeptIsAnsweredForGood() {
        model.keep(ofLine);
        assertThat(model.shown()).containsExactly(ofSignatory);
        assertThat(stored(ofLine)).isEqualTo(Question.Answer.KEPT);
        model.answeredToo().set(true);
        assertThat(model.shown()).hasSize(2);
        model.reopen(ofLine);
        assertThat(stored(ofLine)).isNull();
    }

    @Test
    void theCaretGoesBehindTheWords() {
        model.show(ofLine);
        assertThat(editor.caret().get().spot()).isEqualTo(new Spot.OfText(line.id()));
        assertThat(editor.caret().get().caret()).isEqualTo(12);
        model.show(ofSignatory);
        assertThat(editor.caret().get().spot()).isEqualTo(new Spot.OfField(Field.NAME));
    }

    @Test
    void whatAFileDidNotHaveIsAskedAtItsPlaceAndStaysOpen() {
        var missing = new Question(UUID.randomUUID(), paper.id(), null, "", "", "intake.NO-SIGNATURE", List.of(), null);
        var table = paper.tables().findFirst().orElseThrow();
        var header = new Question(UUID.randomUUID(), table.id(), null, "", "TT | Việc", "intake.TABLE-HEADER", List.of(), null);
        store.questions().ask(paper.id(), List.of(missing, header));
        model.load();
        assertThat(model.shown()).contains(missing, header);
        assertThat(model.sentence(missing)).isEqualTo("Không tìm thấy người ký.");
        model.show(missing);
        assertThat(editor.caret().get().spot()).isEqualTo(new Spot.OfField(Field.NAME));
    }

    @Test
    void wordsChangedInTheTextAreAnsweredByThatAndAskedAgainAfterAnUndo() {
        editor.type(new Spot.OfText(line.id()), "Một câu khác");
        delays.pass(1_000);
        assertThat(model.shown()).containsExactly(ofSignatory);
        assertThat(stored(ofLine)).isEqualTo(Question.Answer.CHANGED);
        editor.undo();
        assertThat(model.open().get()).isEqualTo(2);
        assertThat(stored(ofLine)).isNull();
    }

    @Test
    void aDroppedLineIsGoneAndComesBackWithAnUndo() {
        assertThat(model.canDrop(ofLine)).isTrue();
        assertThat(model.canDrop(ofSignatory)).isFalse();
        model.drop(ofLine);
        assertThat(store.papers().load(paper.id()).paper().body()).hasSize(paper.body().size() - 1);
        assertThat(stored(ofLine)).isEqualTo(Question.Answer.DROPPED);
        editor.undo();
        assertThat(stored(ofLine)).isNull();
    }

    /** Types two texts that cite one act, and waits until they have been looked at. */
    private void typeDates(String basis, String inLine) {
        var first = paper.passages().legalBases().getFirst().id();
        editor.type(new Spot.OfText(first), "Căn cứ Quyết định số 77/QĐ-UBND ngày " + basis + " của UBND tỉnh về chỉ tiêu;");
        editor.type(new Spot.OfText(line.id()), line.text().substring(0, 12) + " theo Quyết định số 77/QĐ-UBND ngày " + inLine);
        delays.pass(1_000);
    }

    private List<Question> ofDates() {
        return model.shown().stream().filter(DateQuestions::isOne).toList();
    }

    @Test
    void anActUnderTwoDatesIsAskedAboutWithBothDatesAndWhereAndIsGoneWhenOneIsMended() {
        typeDates("06/01/2026", "07/01/2026");
        assertThat(ofDates()).hasSize(1).first().satisfies(q -> {
            assertThat(q.at()).isEqualTo(line.id());
            assertThat(q.quote()).isEqualTo("Quyết định số 77/QĐ-UBND ngày 07/01/2026");
            assertThat(model.sentence(q)).contains("Quyết định 77/QĐ-UBND", "07/01/2026", "06/01/2026", "Căn cứ 1");
        });
        assertThat(model.open().get()).isEqualTo(3);
        typeDates("07/01/2026", "07/01/2026");
        assertThat(ofDates()).isEmpty();
        assertThat(model.open().get()).isEqualTo(2);
        editor.undo();
        delays.pass(1_000);
        assertThat(ofDates()).hasSize(1);
    }

    @Test
    void anActThatTheRegisterDatesOtherwiseIsAskedAbout() {
        store.office().change(o -> o.withRegisters(o.registers().withActs(List.of(
                new LegalBasis("Quyết định", "77", "QĐ-UBND", LocalDate.of(2026, 1, 5), "Ủy ban nhân dân tỉnh Sơn La", "giao chỉ tiêu")))));
        model.load();
        typeDates("05/01/2026", "07/01/2026");
        assertThat(ofDates()).extracting(model::sentence).singleElement().asString()
                .contains("07/01/2026", "05/01/2026", "danh mục căn cứ của đơn vị");
    }

    @Test
    void twoDatesThatAreKeptAreNotAskedAgainUntilOneOfThemChanges() {
        typeDates("06/01/2026", "07/01/2026");
        model.keep(ofDates().getFirst());
        assertThat(ofDates()).isEmpty();
        model = again(new TestDesk(folder));
        model.load();
        assertThat(ofDates()).isEmpty();
        model.answeredToo().set(true);
        model.reopen(ofDates().getFirst());
        model.keep(ofDates().getFirst());
        assertThat(store.questions().of(paper.id()).stream().filter(DateQuestions::isOne)).singleElement()
                .extracting(Question::answer).isEqualTo(Question.Answer.KEPT);
        typeDates("06/01/2026", "08/01/2026");
        assertThat(ofDates()).singleElement().extracting(Question::answer).isNull();
    }

    @Test
    void aLineDroppedForItsDateIsAskedAboutNoMore() {
        typeDates("06/01/2026", "07/01/2026");
        model.drop(ofDates().getFirst());
        assertThat(ofDates()).isEmpty();
        assertThat(store.questions().of(paper.id())).noneMatch(DateQuestions::isOne);
    }
}
