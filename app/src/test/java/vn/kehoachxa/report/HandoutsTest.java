package vn.kehoachxa.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.document.layout.Layout;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.sheet.SheetWriter;
import vn.kehoachxa.sheet.TaskGroup;
import vn.kehoachxa.template.Sample;

class HandoutsTest {

    private static final PdfFonts FONTS = fonts();
    private static final Layout LAYOUT = new Layout(FONTS);
    private static final Handouts HANDOUTS = new Handouts(HandoutsTest::isOnePage);
    private static final List<Unit> UNITS = Sample.make().office().units();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 16);

    private static PdfFonts fonts() {
        try {
            return new PdfFonts();
        } catch (IOException damaged) {
            throw new java.io.UncheckedIOException(damaged);
        }
    }

    private static boolean isOnePage(Document document) {
        return LAYOUT.pages(document).pages().size() == 1;
    }

    private static String text(Handout handout) throws IOException {
        var pdf = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(handout.document(), pdf);
        try (var read = Loader.loadPDF(pdf.toByteArray())) {
            return new PDFTextStripper().getText(read).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    /** A plan of so many tasks of ten units: some late, some due in the quarter, some later, some without a unit. */
    private static Followed tasks(int count) {
        var parts = new PaperParts(100_000);
        var columns = List.of(
                new Column("TT", Role.NO, null), new Column("Nhiệm vụ", Role.TEXT, null), new Column("Chủ trì", Role.LEAD, null),
                new Column("Thời gian", Role.TIMING, null));
        var times = List.of("Trước ngày 10/3/2026", "Tháng 6/2026", "Quý IV/2026");
        var rows = IntStream.range(0, count)
                .mapToObj(i -> parts.row(
                        "Việc thứ " + i + " có tên dài để phải xuống dòng trong ô của bảng, như phần lớn nhiệm vụ của các kế hoạch ở xã",
                        i % 11 == 0 ? "" : "Phòng số " + i % 10, times.get(i % 3)))
                .toArray(Row[]::new);
        var table = parts.table(TableKind.TASKS, columns, rows);
        var entries = table.rows().stream().map(r -> Task.at(parts.id(), r.id())).toList();
        var plan = SamplePapers.plan().withAppendices(List.of(parts.appendix("Nhiệm vụ", Orientation.PORTRAIT, table))).withEntries(Entries.of(entries));
        return Followed.fresh(plan);
    }

    private static Handout leader(Followed plan) {
        return HANDOUTS.leader(plan, Handouts.quarter(TODAY), ScriptedYear.tracker(), TODAY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 20, 33, 60, 300})
    void theLeadersPageIsOnePageWhateverTheNumberOfTasks(int count) throws IOException {
        var leader = leader(tasks(count));
        assertThat(isOnePage(leader.document())).isTrue();
        assertThat(text(leader)).contains("TỔNG HỢP NHIỆM VỤ CẦN CHỈ ĐẠO");
    }

    @Test
    void whatIsLateComesFirstAndHowMuchMoreThereIsIsSaid() throws IOException {
        var text = text(leader(tasks(300)));
        assertThat(text).containsSubsequence(
                "Quá hạn: 100 nhiệm vụ", "Việc thứ 0", "nhiệm vụ khác", "Chưa có đơn vị, người chịu trách nhiệm: 18 nhiệm vụ", "nhiệm vụ khác",
                "Đến hạn trong quý II năm 2026: 91 nhiệm vụ", "nhiệm vụ khác");
    }

    @Test
    void theLeaderSeesWhichUnitOwesWhat() throws IOException {
        var text = text(leader(ScriptedYear.annual()));
        assertThat(text).contains(
                "Quá hạn: 2 nhiệm vụ", "Đến hạn trong quý II năm 2026: 1 nhiệm vụ", "Phòng Văn hóa - Xã hội 2 1", "Chậm 33 ngày đạt 50%",
                "Tính đến ngày 16/6/2026, trong tổng số 10 nhiệm vụ: 1 nhiệm vụ đã hoàn thành");
        assertThat(text).doesNotContain("CỘNG HÒA XÃ HỘI");
    }

    @Test
    void aUnitGetsWhatItLeadsWhatItSupportsAndWhatIsGivenToAll() throws IOException {
        var plan = ScriptedYear.annual();
        var sheets = HANDOUTS.units(plan, UNITS, ScriptedYear.tracker(), TODAY);
        assertThat(sheets).extracting(Handout::name).startsWith("Phiếu giao nhiệm vụ Phòng Văn hóa - Xã hội").hasSize(UNITS.size());
        var culture = sheets.getFirst();
        assertThat(culture.groups()).extracting(Handout.Group::title).containsExactly("Nhiệm vụ chủ trì", "Nhiệm vụ phối hợp");
        assertThat(culture.groups()).extracting(g -> g.tasks().size()).containsExactly(8, 2);
        assertThat(text(culture)).contains(
                "PHÒNG VĂN HÓA - XÃ HỘI", "(Kèm theo Kế hoạch số 12/KH-UBND ngày 09 tháng 4 năm 2026", "Trước ngày 15/5/2026 14/5/2026", "Đơn vị nhận");
        assertThat(sheets.getLast().groups()).extracting(Handout.Group::title).containsExactly("Nhiệm vụ giao chung cho các cơ quan, đơn vị");
        assertThat(culture.fileName()).isEqualTo("phieu-giao-nhiem-vu-phong-van-hoa-xa-hoi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phòng Văn hóa - Xã hội", "vhxh", "PHÒNG VH-XH", "phong van hoa - xa hoi"})
    void aUnitIsFoundUnderAnyOfItsNames(String name) {
        assertThat(HANDOUTS.unit(ScriptedYear.annual(), name, UNITS, ScriptedYear.tracker(), TODAY).name()).endsWith("Phòng Văn hóa - Xã hội");
    }

    @Test
    void aUnitWithoutTasksIsToldWhoHasSome() {
        assertThatThrownBy(() -> HANDOUTS.unit(ScriptedYear.budget(), "Phòng Nội vụ", List.of(), ScriptedYear.tracker(), TODAY))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("Đoàn Thanh niên");
    }

    @Test
    void whoSupportsIsNamedInTheLeadingUnitsCellAndGetsTheTaskAsSupporting() {
        var sheet = HANDOUTS.unit(ScriptedYear.budget(), "Sở Khoa học và Công nghệ", List.of(), ScriptedYear.tracker(), TODAY);
        assertThat(sheet.groups()).extracting(Handout.Group::title).containsExactly("Nhiệm vụ chủ trì", "Nhiệm vụ phối hợp");
    }

    @Test
    void aUnitsTasksAreAListToo() throws IOException {
        var sheet = HANDOUTS.units(ScriptedYear.annual(), UNITS, ScriptedYear.tracker(), TODAY).getFirst();
        var bytes = new ByteArrayOutputStream();
        var again = new ByteArrayOutputStream();
        var groups = sheet.groups().stream().map(g -> new TaskGroup(g.title(), g.tasks())).toList();
        new SheetWriter().writeTasks(sheet.plan(), sheet.name(), groups, bytes);
        new SheetWriter().writeTasks(sheet.plan(), sheet.name(), groups, again);
        assertThat(bytes.toByteArray()).isEqualTo(again.toByteArray());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Phiếu giao nhiệm vụ Phòng Văn hóa - Xã hội");
            var header = IntStream.range(0, rows.getRow(4).getLastCellNum()).mapToObj(c -> rows.getRow(4).getCell(c).getStringCellValue()).collect(Collectors.toList());
            assertThat(header).contains("Phần việc", "Nhiệm vụ", "Thời gian ghi trong kế hoạch", "Hạn hoàn thành", "Ký nhận");
            assertThat(rows.getLastRowNum()).isEqualTo(4 + 10);
        }
    }

    /** A plan whose tasks have these units. */
    private static Followed ledBy(String... units) {
        var parts = new PaperParts(200_000);
        var columns = List.of(new Column("TT", Role.NO, null), new Column("Nhiệm vụ", Role.TEXT, null), new Column("Chủ trì", Role.LEAD, null));
        var rows = Arrays.stream(units).map(u -> parts.row("Việc", u)).toArray(Row[]::new);
        var table = parts.table(TableKind.TASKS, columns, rows);
        var entries = table.rows().stream().map(r -> Task.at(parts.id(), r.id())).toList();
        return Followed.fresh(SamplePapers.plan()
                .withAppendices(List.of(parts.appendix("Nhiệm vụ", Orientation.PORTRAIT, table)))
                .withEntries(Entries.of(entries)));
    }

    @Test
    void noSheetTakesThePlaceOfAnotherAndNoNameIsTooLongForADisk(@TempDir Path folder) {
        var plan = ledBy("Công an xã", "Công An xã", "单位", "部门", "Tổ công tác " + "rất dài ".repeat(60));
        var sheets = HANDOUTS.units(plan, List.of(), ScriptedYear.tracker(), TODAY);
        var files = new HandoutFiles(HANDOUTS, Map.of(Format.PDF, (handout, out) -> out.write(1))).writeAll(sheets, Format.PDF, folder);
        assertThat(files).extracting(f -> f.path().getFileName().toString()).hasSize(4).doesNotHaveDuplicates()
                .allSatisfy(n -> assertThat(n).hasSizeLessThan(90));
    }

    @Test
    void theSameDayGivesTheSamePapers() {
        assertThat(leader(tasks(60)).document()).isEqualTo(leader(tasks(60)).document());
    }
}
