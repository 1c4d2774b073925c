package vn.kehoachxa.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.intake.Doubt;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** A file that came back, on a real store, without a window. */
class ComparisonModelTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private Store store;
    private Paper paper;
    private Line line;
    private PaperSession session;
    private ComparisonModel model;

    @BeforeEach
    void open() {
        var test = new TestDesk(folder);
        paper = Field.NAME.set(test.paper(2026), "Nguyễn Văn An");
        line = paper.body().stream().filter(b -> b instanceof Line l && l.level() == Level.BULLET).map(Line.class::cast).findFirst().orElseThrow();
        store = test.open();
        store.papers().create(paper, "test");
        session = new PaperSession(store.papers(), store.papers().load(paper.id()), delays.threads(), problems::add, TestDesk.CLOCK, "test");
        var theirs = new SetText(line.id(), RichText.of("Lãnh đạo viết lại")).apply(Field.NAME.set(paper, "Lò Văn Nam"));
        var added = Line.of(UUID.randomUUID(), Level.BULLET, "Một việc mới");
        theirs = theirs.withBody(Lists.inserted(theirs.body(), theirs.body().size(), List.of(added)));
        var doubts = List.of(new Doubt(added.id(), "9. Một việc mới", "NUMBER", List.of("9.", "-")), new Doubt(null, "chữ lạc", "DROPPED", List.of()));
        var desk = new StoreDesk(() -> store, delays.threads(), problems::add);
        model = new ComparisonModel(
                session, desk, new Reading(theirs, doubts, List.of(), paper.id(), Map.of()), new Messages(Messages.VIETNAMESE), test.ids());
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private Paper stored() {
        return store.papers().load(paper.id()).paper();
    }

    private ComparedChange of(String kind) {
        return model.changes().stream().filter(c -> c.kind().equals(kind)).findFirst().orElseThrow();
    }

    @Test
    void everyChangeIsShownWithItsPlaceAndChosen() {
        assertThat(model.changes()).extracting(ComparedChange::kind).containsExactly("Sửa mục", "Sửa chữ", "Thêm");
        assertThat(model.chosen().get()).isEqualTo(3);
        assertThat(of("Sửa mục").where()).isEqualTo("Người ký");
        assertThat(of("Sửa mục").spoken()).isEqualTo("Sửa mục. Người ký. Nguyễn Văn An. Lò Văn Nam");
        assertThat(of("Sửa chữ").where()).startsWith("Dòng ");
        assertThat(of("Sửa chữ").under()).isNotEmpty();
        assertThat(of("Thêm").before()).isEmpty();
        assertThat(model.isReadOnly()).isFalse();
    }

    @Test
    void onlyWhatIsChosenIsTakenAndOneUndoBringsItBack() {
        of("Thêm").taken().set(false);
        assertThat(model.chosen().get()).isEqualTo(2);
        assertThat(model.take()).isEqualTo(2);
        assertThat(stored().foot().signature().name()).isEqualTo("Lò Văn Nam");
        assertThat(stored().body()).hasSameSizeAs(paper.body());
        session.undo();
        assertThat(stored()).isEqualTo(paper);
        assertThat(session.canUndo().get()).isFalse();
    }

    @Test
    void allOrNoneCanBeChosen() {
        model.chooseAll(false);
        assertThat(model.chosen().get()).isZero();
        model.chooseAll(true);
        assertThat(model.chosen().get()).isEqualTo(3);
    }

    @Test
    void whatWasDoubtfulInTheFileIsAskedOnce() {
        of("Thêm").taken().set(false);
        model.take();
        assertThat(store.questions().of(paper.id())).singleElement().satisfies(q -> assertThat(q)
                .returns(paper.id(), Question::at)
                .returns("", Question::quote)
                .returns("chữ lạc", Question::original));
        model.take();
        assertThat(store.questions().of(paper.id())).hasSize(1);
        of("Thêm").taken().set(true);
        model.take();
        assertThat(store.questions().of(paper.id())).extracting(Question::original).containsExactly("chữ lạc", "9. Một việc mới");
    }
}
