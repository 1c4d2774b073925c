package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.edit.PutTable;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.plan.edit.ShapeTable;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.HandDelays;

class FindModelTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private Store store;
    private EditorModel model;
    private FindModel find;

    @BeforeEach
    void open() {
        var desk = new TestDesk(folder);
        var id = desk.newPaper(2026);
        store = desk.open();
        var session = new PaperSession(store.papers(), store.papers().load(id), delays.threads(), problems::add, TestDesk.CLOCK, "test");
        model = new EditorModel(session, store.office().load(), new Messages(Messages.VIETNAMESE), desk.ids());
        find = model.find();
    }

    @AfterEach
    void close() {
        store.close();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ke hoach  | Kế hoạch năm và KẾ HOẠCH quý | false | false | 0-8,16-24
            Kế hoạch  | Kế hoạch, kế hoạch, ke hoach | false | false | 0-8,10-18
            Kế hoạch  | Kế hoạch, kế hoạch           | true  | false | 0-8
            ke        | kế ke                        | false | true  | 3-5
            dang      | Đảng ủy, đăng tin            | false | false | 0-4,9-13
            aa        | aaaa                         | false | false | 0-2,2-4
            xyz       | abc                          | false | false | ''
            """)
    void wordsWithoutMarksFindThoseWithMarksAndNotTheOtherWayRound(
            String words, String text, boolean matchCase, boolean matchMarks, String places) {
        var found = new Finding(words, matchCase, matchMarks).in(text).stream().map(r -> r.from() + "-" + r.to()).toList();
        assertThat(String.join(",", found)).isEqualTo(places);
    }

    @Test
    void theFirstPlaceFromTheCaretOnIsShownWhileWordsAreTypedAndTheRestRoundTheEnd() {
        model.ask(new Spot.OfText(bullet(0).id()), 0);
        write(1, "một điều lạ");
        write(2, "điều lạ khác");
        find.open(false);
        find.words().set("điều lạ");
        assertThat(find.found().get()).hasSize(2);
        assertThat(find.index().get()).isZero();
        assertThat(model.selection().get()).isEqualTo(
                new Selection(new Caret(new Spot.OfText(bullet(1).id()), 4), new Caret(new Spot.OfText(bullet(1).id()), 11)));
        find.next();
        assertThat(find.index().get()).isEqualTo(1);
        find.next();
        assertThat(find.index().get()).isZero();
        find.previous();
        assertThat(find.index().get()).isEqualTo(1);
        find.close();
        assertThat(find.found().get()).isEmpty();
    }

    @Test
    void oneIsReplacedAndTheNextIsShown() {
        write(0, "cây chè");
        write(1, "cây chè");
        find.open(true);
        find.words().set("cây chè");
        find.replacement().set("cây mận");
        find.next();
        find.replace();
        assertThat(find.found().get()).hasSize(1);
        assertThat(find.index().get()).isZero();
        find.replace();
        assertThat(bullet(0).text()).isEqualTo("cây mận");
        assertThat(bullet(1).text()).isEqualTo("cây mận");
    }

    @Test
    void allAreReplacedInOneStepAndKeepTheLookOfTheirFirstLetter() {
        model.session().change(new SetText(bullet(0).id(), new RichText("vịt, vịt và vịt", List.of(new Mark(5, 8, MarkStyle.BOLD)))));
        var before = model.paper();
        find.open(true);
        find.words().set("vịt");
        find.replacement().set("ngan");
        assertThat(replaceAll()).isEqualTo(3);
        assertThat(bullet(0).content()).isEqualTo(new RichText("ngan, ngan và ngan", List.of(new Mark(6, 10, MarkStyle.BOLD))));
        model.undo();
        assertThat(model.paper()).isEqualTo(before);
    }

    @Test
    void theSearchOverAllPapersLeadsToTheWordsInTheCellThatHasMostOfThem() {
        var row = model.paper().tables().filter(t -> t.kind() == TableKind.TASKS).findFirst().orElseThrow().rows().getLast();
        var cell = new Spot.OfCell(row.id(), 3);
        model.session().change(Texting.write(model.paper(), cell, "Trong năm, chậm nhất ngày 15/11"));
        assertThat(FoundPlace.of(model, row.id(), Query.of("cham nhat ngay"))).contains(new Caret(cell, 25));
        assertThat(FoundPlace.of(model, row.id(), Query.of("không ở đâu cả"))).isEmpty();
        assertThat(FoundPlace.of(model, bullet(0).id(), Query.of(bullet(0).text()))).as("of a line one goes on at its end").isEmpty();
    }

    @Test
    void theTitleAndEveryLabelOfATableAreReplacedTogether() {
        var table = model.paper().tables().findFirst().orElseThrow();
        var label = Cell.of("tên tạm");
        var header = IntStream.range(0, 2).mapToObj(r -> table.columns().stream().map(c -> label).toList()).toList();
        model.session().change(Several.of(List.of(
                new PutTable(table.withColumns(table.columns(), header, table.rows())),
                new ShapeTable(table.id(), table.kind(), "Bảng tên tạm", table.scale()))));
        find.open(true);
        find.words().set("tên tạm");
        find.replacement().set("tên mới");
        assertThat(replaceAll()).isEqualTo(1 + 2 * table.columns().size());
        var now = Texting.table(model.paper(), table.id()).orElseThrow();
        assertThat(now.title()).isEqualTo("Bảng tên mới");
        assertThat(now.header().stream().flatMap(List::stream)).allMatch(c -> c.text().equals("tên mới"));
    }

    @Test
    void aYearThatWouldBeNoneIsLeftAsItIs() {
        find.open(true);
        find.words().set("2026");
        find.replacement().set("năm nay");
        var count = replaceAll();
        assertThat(count).isPositive();
        assertThat(model.paper().head().year()).isEqualTo(2026);
    }

    private int replaceAll() {
        var count = new int[1];
        find.replaceAll(replaced -> count[0] = replaced);
        return count[0];
    }

    private void write(int bullet, String text) {
        model.session().change(new SetText(bullet(bullet).id(), RichText.of(text)));
    }

    private Line bullet(int index) {
        return model.paper().blocks()
                .filter(b -> b instanceof Line line && line.level() == Level.BULLET)
                .map(Line.class::cast)
                .skip(index)
                .findFirst()
                .orElseThrow();
    }
}
