package vn.kehoachxa.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetText;
import vn.kehoachxa.search.Found;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.search.Snippet;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** The search on a real store, without a window. */
class SearchModelTest {

    private static final Citations CITATIONS = new Citations();

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<Found> opened = new ArrayList<>();
    private final Map<String, String> kept = new HashMap<>();
    private final PaperParts p = new PaperParts();
    private TestDesk desk;
    private StoreDesk store;
    private ArchiveModel archive;
    private SearchModel model;
    private Paper paper;

    @BeforeEach
    void begin() {
        desk = new TestDesk(folder);
        store = new StoreDesk(desk::open, new HandDelays().threads(), problems::add);
        var clause = p.heading("Chuyển đổi số");
        var task = p.bullet("Mở lớp kỹ năng số cho tổ công nghệ");
        var made = desk.paper(2026);
        paper = Field.SUBJECT.set(
                        made.withPassages(made.passages().with(PassageList.OPENING, List.of())).withClosing(p.passage("Hết.")), "Khoa học và chuyển đổi số năm 2026")
                .withBody(List.of(p.section("NHIỆM VỤ"), clause, p.bullet("Rà soát kế hoạch chuyển đổi số của các bản"), task))
                .withAppendices(List.of())
                .withEntries(Entries.of(List.of(Task.at(p.id(), task.id()))));
        desk.store(paper);
        archive = new ArchiveModel(store, CITATIONS, new Messages(Messages.VIETNAMESE));
        model = new SearchModel(archive, new Messages(Messages.VIETNAMESE), preferences(), (found, words) -> opened.add(found));
    }

    private Preferences preferences() {
        return new Preferences() {

            @Override
            public String get(String key, String otherwise) {
                return kept.getOrDefault(key, otherwise);
            }

            @Override
            public void put(String key, String value) {
                kept.put(key, value);
            }
        };
    }

    @AfterEach
    void end() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private List<String> rows() {
        return model.rows().get().stream().map(r -> switch (r) {
            case SearchRow.Heading h -> "# " + h.text();
            case SearchRow.Hit h -> h.title().text() + " | " + h.place();
            case SearchRow.More m -> "+ " + m.text();
            case SearchRow.Recent r2 -> "~ " + r2.text();
            case SearchRow.Note n -> "! " + n.text();
        }).toList();
    }

    private String chosen() {
        return model.selected().get() < 0 ? "" : rows().get(model.selected().get());
    }

    @Test
    void whatIsTypedIsFoundAtOnceGroupedByKindWithItsPlace() {
        model.enter();
        model.query().set("chuyen doi so");
        assertThat(rows()).containsExactly(
                "# Kế hoạch · 1", "Kế hoạch Khoa học và chuyển đổi số năm 2026 | ",
                "# Trong văn bản · 2", "Chuyển đổi số | Kế hoạch Khoa học và chuyển đổi số năm 2026 › I.1",
                "Rà soát kế hoạch chuyển đổi số của các bản | Kế hoạch Khoa học và chuyển đổi số năm 2026 › I.1");
        model.query().set("ky nang so");
        assertThat(rows()).containsExactly("# Nhiệm vụ · 1", "Mở lớp kỹ năng số cho tổ công nghệ | Kế hoạch Khoa học và chuyển đổi số năm 2026 › I.1");
    }

    @Test
    void whereTheTitleSaysAllThatWasAskedForNothingIsSaidBesideIt() {
        assertThat(Snippet.saysAll("Tiêm phòng đàn gia súc", Query.of("tiem phong"))).isTrue();
        assertThat(Snippet.saysAll("Tiêm chủng", Query.of("tiem phong"))).isFalse();
    }

    @Test
    void theArrowsPassOverHeadingsAndEnterOpensTheVeryLine() {
        model.query().set("chuyen doi so");
        assertThat(chosen()).startsWith("Kế hoạch Khoa học");
        model.move(1);
        assertThat(chosen()).startsWith("Chuyển đổi số |");
        model.move(1);
        model.move(1);
        assertThat(chosen()).startsWith("Kế hoạch Khoa học");
        model.move(-1);
        assertThat(chosen()).startsWith("Rà soát");
        model.take();
        assertThat(opened).hasSize(1);
        assertThat(opened.getFirst().item().at()).isEqualTo(((Line) paper.body().get(2)).id());
        assertThat(model.open().get()).isFalse();
        assertThat(model.query().get()).isEmpty();
    }

    @Test
    void whatLedSomewhereIsOfferedAgainAndEachOnlyOnce() {
        for (var query : List.of("ky nang so", "chuyen doi so", "kỹ năng  số", "khong co gi het")) {
            model.enter();
            model.query().set(query);
            model.take();
            model.leave();
        }
        model.enter();
        assertThat(rows()).containsExactly("# Tìm gần đây", "~ kỹ năng số", "~ chuyen doi so");
        model.take();
        assertThat(opened).hasSize(3);
        model.move(1);
        model.take();
        assertThat(model.query().get()).isEqualTo("kỹ năng số");
        assertThat(chosen()).startsWith("Mở lớp kỹ năng số");
    }

    @Test
    void whereNothingIsFoundTheListSaysWhatToDo() {
        model.enter();
        assertThat(rows()).containsExactly("! Gõ vài từ, theo thứ tự nào cũng được");
        model.query().set("khong co gi");
        assertThat(rows()).containsExactly("! Không tìm thấy “khong co gi”");
        model.move(1);
        model.take();
        assertThat(opened).isEmpty();
    }

    @Test
    void manyOfAKindAreShownWhenTheyAreAskedFor() {
        var many = new ArrayList<Block>();
        for (var i = 0; i < 8; i++) {
            many.add(Line.of(UUID.randomUUID(), Level.BULLET, "Việc trồng rừng " + i));
        }
        desk.store(desk.paper(2025).withBody(many).withAppendices(List.of()).withEntries(Entries.NONE));
        model.query().set("trong rung");
        assertThat(rows()).hasSize(7).startsWith("# Trong văn bản · 8").endsWith("+ Xem thêm 3 kết quả");
        model.move(-1);
        model.take();
        assertThat(rows()).hasSize(9);
        assertThat(chosen()).startsWith("Việc trồng rừng 5");
        assertThat(opened).isEmpty();
    }

    @Test
    void whatWasWrittenSinceIsFoundAndWhatIsGoneIsNot() {
        model.query().set("ra soat");
        assertThat(rows()).hasSize(2);
        model.leave();
        var line = ((Line) paper.body().get(2)).id();
        store.ask(s -> s.papers().apply(paper.id(), s.papers().load(paper.id()).seq(), new SetText(line, RichText.of("Kiểm tra các bản")), "test"), x -> { });
        model.query().set("ra soat");
        assertThat(rows()).containsExactly("! Không tìm thấy “ra soat”");
        model.query().set("kiem tra cac ban");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void unitsAndActsOfTheRegistersAreFound() {
        model.query().set("phong kinh te");
        assertThat(model.rows().get().stream().filter(r -> r instanceof SearchRow.Hit h && h.found().item().kind() == FoundKind.UNIT)).hasSize(1);
        assertThat(rows()).contains("Phòng Kinh tế | Danh mục › Đơn vị");
    }

    @Test
    void whatWasChosenStaysChosenWherePapersThatAreReadMeanwhileStandBeforeIt() {
        model.query().set("chuyen doi so");
        model.move(1);
        assertThat(chosen()).startsWith("Chuyển đổi số |");
        desk.store(Field.SUBJECT.set(desk.paper(2027), "Chuyển đổi số năm 2027").withBody(List.of(new PaperParts(500).heading("Chuyển đổi số"))).withAppendices(List.of()));
        archive.refresh();
        assertThat(rows()).contains("# Kế hoạch · 2");
        assertThat(chosen()).isEqualTo("Chuyển đổi số | Kế hoạch Khoa học và chuyển đổi số năm 2026 › I.1");
    }
}
