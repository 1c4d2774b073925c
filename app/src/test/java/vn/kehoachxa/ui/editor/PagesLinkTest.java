package vn.kehoachxa.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.document.layout.Origin;
import vn.kehoachxa.document.layout.Placed;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.preview.PageHit;
import vn.kehoachxa.ui.preview.PagesModel;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.HandDelays;

/** From the text to its page and back; without a window. */
class PagesLinkTest {

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final Map<String, String> remembered = new HashMap<>();
    private Store store;
    private EditorModel model;
    private PagesModel pages;
    private PagesLink link;

    @BeforeEach
    void open() {
        var desk = new TestDesk(folder);
        var id = desk.newPaper(2026);
        store = desk.open();
        var session = new PaperSession(store.papers(), store.papers().load(id), delays.threads(), problem -> { }, TestDesk.CLOCK, "test");
        model = new EditorModel(session, store.office().load(), new Messages(Messages.VIETNAMESE), desk.ids());
        pages = new PagesModel(TestDesk.pages(), delays.threads(), PrintOptions.PLAIN, new Preferences() {
            @Override
            public String get(String key, String otherwise) {
                return remembered.getOrDefault(key, otherwise);
            }

            @Override
            public void put(String key, String value) {
                remembered.put(key, value);
            }
        });
        pages.seen(true);
        link = new PagesLink(model, pages);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Placed.Text> texts() {
        return pages.laid().get().pages().pages().stream()
                .flatMap(p -> p.items().stream()).filter(Placed.Text.class::isInstance).map(Placed.Text.class::cast).toList();
    }

    private List<Placed.Text> texts(Predicate<Origin> where) {
        return texts().stream().filter(t -> where.test(t.origin())).toList();
    }

    private PagePlaces places() {
        return new PagePlaces(pages.laid().get());
    }

    /** As the pages have it, each origin with its letters. */
    private Map<Origin, String> printed() {
        var printed = new LinkedHashMap<Origin, String>();
        texts().forEach(t -> printed.merge(t.origin(), PageHit.letters(t.text()), String::concat));
        return printed;
    }

    @Test
    void everyTextOfThePaperThatIsPrintedIsFoundOnItsPage() {
        model.session().change(new SetField(Field.NUMBER, "12"));
        var lost = new ArrayList<Spot>();
        for (var item : model.items().get()) {
            for (var spot : model.ways().of(item)) {
                var text = model.text(spot).orElseThrow();
                if (!text.isBlank() && texts(places().marked(spot).where()).isEmpty()) {
                    lost.add(spot);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void aClickBehindWhateverIsPrintedLeadsToTheEndOfItsText() {
        for (var entry : printed().entrySet()) {
            var spot = places().spot(entry.getKey());
            if (spot.isPresent() && !(spot.get() instanceof Spot.OfField) && !entry.getValue().isEmpty()) {
                var text = model.text(spot.get()).orElseThrow();
                var letters = PageHit.letters(text);
                var whole = entry.getValue().toLowerCase().contains(letters.substring(0, Math.min(letters.length(), 8)).toLowerCase());
                var caret = PagePlaces.caret(new PageHit(entry.getKey(), entry.getValue(), entry.getValue().length()), text);
                // The number of a part and the name of an appendix stand by themselves.
                assertThat(caret).as("%s: %s", spot.get(), entry.getValue()).isEqualTo(whole ? text.length() : 0);
            }
        }
    }

    @Test
    void theMottoAndThePageNumbersLeadNowhere() {
        assertThat(texts().stream().filter(t -> t.text().contains("Độc lập")).allMatch(t -> !link.leads(t.origin()))).isTrue();
        assertThat(link.leads(Origin.NONE)).isFalse();
    }

    @Test
    void aClickOnALetterOfALinePutsTheCaretBeforeIt() {
        var line = model.paper().body().stream()
                .filter(b -> b instanceof Line l && !l.heading() && l.text().length() > 40).map(Line.class::cast).findFirst().orElseThrow();
        var entry = printed().entrySet().stream().filter(e -> line.id().equals(e.getKey().source())).findFirst().orElseThrow();
        for (var letter : List.of(0, 1, 7, 20, line.text().length())) {
            var before = PageHit.letters(line.text().substring(0, letter)).length();
            var number = entry.getValue().indexOf(PageHit.letters(line.text()).substring(0, 5));
            link.go(new PageHit(entry.getKey(), entry.getValue(), number + before));
            assertThat(model.caret().get().spot()).isEqualTo(new Spot.OfText(line.id()));
            var caret = model.caret().get().caret();
            assertThat(PageHit.letters(line.text().substring(0, caret)).length()).as("letter %s", letter).isEqualTo(before);
        }
    }

    @Test
    void aClickOnTheNumberOfALinePutsTheCaretAtItsBeginning() {
        var heading = model.paper().body().stream().filter(b -> b instanceof Line l && l.heading()).findFirst().orElseThrow();
        var entry = printed().entrySet().stream().filter(e -> heading.id().equals(e.getKey().source())).findFirst().orElseThrow();
        link.go(new PageHit(entry.getKey(), entry.getValue(), 0));
        assertThat(model.caret().get()).isEqualTo(new CaretRequest(new Spot.OfText(heading.id()), 0));
    }

    @Test
    void aClickOnANumberThatTheProgramFillsInGoesToItsRow() {
        var row = model.paper().tables().flatMap(t -> t.rows().stream()).filter(r -> r.cells().getFirst().computed()).findFirst().orElseThrow();
        var entry = printed().entrySet().stream()
                .filter(e -> row.id().equals(e.getKey().source()) && e.getKey().column() == 0).findFirst().orElseThrow();
        link.go(new PageHit(entry.getKey(), entry.getValue(), 0));
        assertThat(model.caret().get().spot()).isInstanceOfSatisfying(Spot.OfCell.class, cell -> {
            assertThat(cell.row()).isEqualTo(row.id());
            assertThat(cell.column()).isPositive();
        });
    }

    @Test
    void theNameOfWhoSignsAndTheDayLeadToTheirFields() {
        assertThat(field("Nguyễn Văn An")).isEqualTo(Field.NAME);
        assertThat(field("PHÓ CHỦ TỊCH")).isEqualTo(Field.TITLE);
        assertThat(field("- Lưu")).isEqualTo(Field.ARCHIVE);
        assertThat(field(", ngày")).isEqualTo(Field.DAY);
        assertThat(field("Số:")).isEqualTo(Field.NUMBER);
        assertThat(field("XÃ VÂN HỒ")).isEqualTo(Field.ORG);
    }

    private Field field(String beginning) {
        var text = texts().stream().filter(t -> t.origin().source() == null && t.text().contains(beginning)).findFirst().orElseThrow();
        return ((Spot.OfField) places().spot(text.origin()).orElseThrow()).field();
    }

    @Test
    void whatIsTypedIsOnThePagesAndTheLineStaysMarked() {
        UUID line = model.paper().body().stream().filter(b -> b instanceof Line l && !l.heading()).findFirst().orElseThrow().id();
        var spot = new Spot.OfText(line);
        model.ask(spot, 0);
        model.type(spot, "Gõ chữ mới vào đây");
        assertThat(texts(o -> line.equals(o.source()))).anyMatch(t -> t.text().contains("Gõ chữ mới vào đây"));
        model.select(null);
        assertThat(texts(o -> line.equals(o.source()))).isNotEmpty();
    }
}
