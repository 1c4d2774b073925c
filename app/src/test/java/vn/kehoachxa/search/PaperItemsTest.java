package vn.kehoachxa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.template.Templates;

/** What can be found of a paper, and the way to it. */
class PaperItemsTest {

    private static final Templates TEMPLATES = new Templates(UUID::randomUUID);

    private static Paper paper() {
        return TEMPLATES.create("annual", 2026, TEMPLATES.freshOffice(), java.util.Map.of("commune", "xã Vân Hồ"));
    }

    private static Line line(Level level, String text) {
        return Line.of(UUID.randomUUID(), level, text);
    }

    private static List<String> ways(Paper paper) {
        return PaperItems.of(paper, "Kế hoạch", "Phụ lục").items().stream()
                .filter(i -> paper.blocks().flatMap(Places::ids).anyMatch(id -> id.equals(i.at())))
                .map(i -> String.join(" › ", i.steps()) + ": " + i.title())
                .toList();
    }

    @Test
    void theWayToALineIsTheNumbersAboveIt() {
        var body = List.<Block>of(
                line(Level.SECTION, "MỤC TIÊU"), line(Level.SECTION, "NHIỆM VỤ"), line(Level.CLAUSE, "Chỉ đạo"), line(Level.POINT, "Họp"),
                line(Level.BULLET, "Hằng tháng"), line(Level.CLAUSE, "Tuyên truyền"), line(Level.SUBCLAUSE, "Trên loa"), line(Level.TEXT, "Lời thêm"));
        assertThat(ways(paper().withBody(body).withAppendices(List.of()))).containsExactly(
                "I: MỤC TIÊU", "II: NHIỆM VỤ", "II.1: Chỉ đạo", "II.1.a: Họp", "II.1.a: Hằng tháng", "II.2: Tuyên truyền", "II.2.1: Trên loa",
                "II.2.1: Lời thêm");
    }

    @Test
    void rowsAreFoundByAllTheirCellsUnderTheNumberOfTheirGroup() {
        var p = new PaperParts();
        var columns = List.of(
                PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung", Role.TEXT), PaperParts.column("Chủ trì", Role.LEAD),
                PaperParts.column("Thời gian", Role.TIMING));
        var table = p.table(TableKind.TASKS, columns, p.group(4, "Sáng kiến"), p.row("Xét công nhận", "Phòng Kinh tế", "Quý II"));
        var appendix = new Appendix(UUID.randomUUID(), RichText.of("Danh mục"), Orientation.PORTRAIT, List.of(table));
        var other = new Appendix(UUID.randomUUID(), RichText.of("Chỉ tiêu"), Orientation.PORTRAIT, List.of());
        var task = Task.at(UUID.randomUUID(), table.rows().get(1).id()).withAssignee("Lò Thị Mai");
        var paper = paper().withBody(List.of()).withAppendices(List.of(other, appendix)).withEntries(Entries.of(List.of(task)));
        assertThat(ways(paper)).containsExactly("Phụ lục II › I: Sáng kiến", "Phụ lục II › I.1: Xét công nhận");
        var found = PaperItems.of(paper, "Kế hoạch", "Phụ lục").items().stream().filter(i -> i.kind() == FoundKind.TASK).findFirst().orElseThrow();
        assertThat(found.task()).isEqualTo(task.id());
        assertThat(found.more()).contains("Phòng Kinh tế", "Quý II", "Lò Thị Mai");
    }

    @Test
    void thePaperItsBasesAndEveryTextAreFoundEachOnce() {
        var paper = paper();
        var items = PaperItems.of(paper, "Kế hoạch X", "Phụ lục").items();
        assertThat(items.getFirst().kind()).isEqualTo(FoundKind.PLAN);
        assertThat(items.getFirst().title()).isEqualTo("Kế hoạch X");
        assertThat(items).filteredOn(i -> i.kind() == FoundKind.BASIS).hasSameSizeAs(paper.passages().legalBases());
        assertThat(items.stream().map(Item::at)).doesNotHaveDuplicates();
        var written = paper.body().stream().flatMap(b -> b instanceof Line l && !l.text().isBlank() ? Stream.of(l.id()) : Stream.empty()).toList();
        assertThat(items.stream().map(Item::at)).containsAll(written);
    }
}
