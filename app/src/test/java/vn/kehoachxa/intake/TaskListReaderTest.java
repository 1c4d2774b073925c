package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.intake.sheet.SheetSource;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.template.TaskTable;
import vn.kehoachxa.template.Templates;

/** Lists of tasks as offices keep them in Excel, and the plan that is made of each. */
class TaskListReaderTest {

    private static final String HEADER = "STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian thực hiện";

    private static TaskList list(Workbook book) {
        return new TaskListReader(UUID::randomUUID).read(new SheetSource().read(book.bytes()));
    }

    private static Paper plan(Workbook book, String template) {
        var templates = new Templates(UUID::randomUUID);
        var list = list(book);
        return TaskTable.filled(templates.create(template, 2026, templates.freshOffice(), Map.of()), list.table(), list.tasks());
    }

    /** Group, text, lead, supporting, timing of each task. */
    private static List<String> tasks(Workbook book) {
        return tasks(plan(book, "annual"));
    }

    private static List<String> tasks(Paper plan) {
        return Statements.tasks(plan).stream()
                .map(t -> String.join(" / ", t.group(), t.text(), t.lead(), String.join("+", t.supporting()), t.timing()).replace("\n", "↵"))
                .toList();
    }

    private static Workbook book(String... lines) {
        return new Workbook().sheet("Sheet1", lines);
    }

    private static String[] rows(String... lines) {
        return Stream.concat(Stream.of(HEADER), Stream.of(lines)).toArray(String[]::new);
    }

    static Stream<Arguments> books() {
        return Stream.of(
                arguments("a plain list", book(rows("1 | Rà soát hộ kinh doanh | Phòng Kinh tế | Công an xã | Quý I/2026", "2 | Lắp camera | Công an xã | | Tháng 6/2026")),
                        List.of(" / Rà soát hộ kinh doanh / Phòng Kinh tế / Công an xã / Quý I/2026", " / Lắp camera / Công an xã /  / Tháng 6/2026")),
                arguments("titles above, who signs below, and the table not in the corner",
                        book("UBND XÃ SUỐI LÌN | | | | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", " | | DANH SÁCH NHIỆM VỤ NĂM 2026", "", "",
                                " | | TT | Tên nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn hoàn thành",
                                " | | 1 | Trồng cây | Văn phòng | | 30/4/2026", "", " | | 2 | Dạy chữ | Phòng Văn hóa | | 31/5/2026", "",
                                " | | | Người lập biểu | | | CHỦ TỊCH", " | | | | | | Lò Văn Păn"),
                        List.of(" / Trồng cây / Văn phòng /  / 30/4/2026", " / Dạy chữ / Phòng Văn hóa /  / 31/5/2026")),
                arguments("what is apart below the last number", book(rows("1 | A bê xê | Văn phòng | | Quý I", "", " | Suối Lìn, mùa xuân | | | TRƯỞNG PHÒNG")),
                        List.of(" / A bê xê / Văn phòng /  / Quý I")),
                arguments("groups with Roman numbers and a total", book(rows("I | HẠ TẦNG | | |", "1 | Kéo cáp | Văn phòng | | Quý I", "II | CON NGƯỜI", "1 | Dạy chữ | Phòng Văn hóa | | Quý II",
                        " | Tổng cộng | | | ")),
                        List.of("HẠ TẦNG / Kéo cáp / Văn phòng /  / Quý I", "CON NGƯỜI / Dạy chữ / Phòng Văn hóa /  / Quý II")),
                arguments("groups across the table", book(rows("I. Hạ tầng", "1 | Kéo cáp | Văn phòng | | Quý I", "II. Con người", "1 | Dạy chữ | Phòng Văn hóa | | Quý II")).merge("A2:E2", "A4:E4"),
                        List.of("Hạ tầng / Kéo cáp / Văn phòng /  / Quý I", "Con người / Dạy chữ / Phòng Văn hóa /  / Quý II")),
                arguments("groups that are a title and nothing else", book(rows(" | Hạ tầng", "1 | Kéo cáp | Văn phòng | | Quý I", " | Con người", "2 | Dạy chữ | Phòng Văn hóa | | Quý II")),
                        List.of("Hạ tầng / Kéo cáp / Văn phòng /  / Quý I", "Con người / Dạy chữ / Phòng Văn hóa /  / Quý II")),
                arguments("bold groups without numbers", book("Nội dung công việc | Người thực hiện | Thời hạn", "Hạ tầng", "Kéo cáp | Văn phòng | Quý I", "Con người", "Dạy chữ | Phòng Văn hóa | Quý II").bold(2, 4),
                        List.of("Hạ tầng / Kéo cáp / Văn phòng /  / Quý I", "Con người / Dạy chữ / Phòng Văn hóa /  / Quý II")),
                arguments("a column of groups, merged", book("TT | Lĩnh vực | Nhiệm vụ | Chủ trì | Hoàn thành", "1 | Hạ tầng | Kéo cáp | Văn phòng | Quý I", "2 | | Dựng cột | Văn phòng | Quý II", "3 | Con người | Dạy chữ | Phòng Văn hóa | Quý III").merge("B2:B3"),
                        List.of("Hạ tầng / Kéo cáp / Văn phòng /  / Quý I", "Hạ tầng / Dựng cột / Văn phòng /  / Quý II", "Con người / Dạy chữ / Phòng Văn hóa /  / Quý III")),
                arguments("a column of groups and little else", book("Nhóm nhiệm vụ | Nhiệm vụ", "Hạ tầng | Kéo cáp", "Hạ tầng | Dựng cột"),
                        List.of("Hạ tầng / Kéo cáp /  /  / ", "Hạ tầng / Dựng cột /  /  / ")),
                arguments("work that begins like a sum", book("Công việc | Chủ trì | Thời hạn", "Công tác tuyên truyền | Đoàn xã | Quý I", "Tổng kết phong trào | Văn phòng | Tháng 12"),
                        List.of(" / Công tác tuyên truyền / Đoàn xã /  / Quý I", " / Tổng kết phong trào / Văn phòng /  / Tháng 12")),
                arguments("a header of two rows", book("TT | Nhiệm vụ | Cơ quan | | Thời gian", " | | Chủ trì | Phối hợp", "(1) | (2) | (3) | (4) | (5)", "1 | Kéo cáp | Văn phòng | Công an xã | Quý I")
                                .merge("A1:A2", "B1:B2", "C1:D1", "E1:E2"),
                        List.of(" / Kéo cáp / Văn phòng / Công an xã / Quý I")),
                arguments("a cell that speaks for several rows", book(rows("1 | Kéo cáp | Văn phòng | Công an xã | Quý I", "2 | Dựng cột", "3 | Chôn ống")).merge("C2:C4", "D2:D3", "E2:E4"),
                        List.of(" / Kéo cáp / Văn phòng / Công an xã / Quý I", " / Dựng cột / Văn phòng / Công an xã / Quý I", " / Chôn ống / Văn phòng /  / Quý I")),
                arguments("a task that goes on in the next row", book(rows("1 | Kéo cáp | Văn phòng | Công an xã | Quý I", " | | | Đoàn xã | ", "2 | Dạy chữ | Đoàn xã")),
                        List.of(" / Kéo cáp / Văn phòng / Công an xã+Đoàn xã / Quý I", " / Dạy chữ / Đoàn xã /  / ")),
                arguments("first and last day in columns of their own",
                        book("STT | Công việc | Người phụ trách | Ngày bắt đầu | Ngày kết thúc", "1 | Kéo cáp | Lò Văn Păn | |", "2 | Dạy chữ | Vì Thị Mai | | ")
                                .day("D2", LocalDate.of(2026, 3, 1), "dd/mm/yyyy").day("E2", LocalDate.of(2026, 6, 30), "m/d/yy").day("E3", LocalDate.of(2026, 12, 5), "yyyy-mm-dd"),
                        List.of(" / Kéo cáp / Lò Văn Păn /  / Từ 01/03/2026 đến 30/06/2026", " / Dạy chữ / Vì Thị Mai /  / 05/12/2026")),
                arguments("who does it, in other words", book("Số TT | Nội dung thực hiện | Đơn vị thực hiện | Tiến độ", "1 | Kéo cáp | Văn phòng | Tháng 3"),
                        List.of(" / Kéo cáp / Văn phòng /  / Tháng 3")),
                arguments("words of every day", book("STT | Việc phải làm | Ai làm | Bao giờ xong", "1 | Kéo cáp | Văn phòng | Tháng 3"), List.of(" / Kéo cáp / Văn phòng /  / Tháng 3")),
                arguments("a unit and no more", book("STT | Công việc | Đơn vị | Deadline", "1 | Kéo cáp | Văn phòng | Tháng 3"), List.of(" / Kéo cáp / Văn phòng /  / Tháng 3")),
                arguments("work that is called a way of doing it, in groups", book("TT | Nhóm | Nhiệm vụ, giải pháp | Chủ trì", "1 | Hạ tầng | Kéo cáp | Văn phòng", "2 | Hạ tầng | Dựng cột | Đoàn xã"),
                        List.of("Hạ tầng / Kéo cáp / Văn phòng /  / ", "Hạ tầng / Dựng cột / Đoàn xã /  / ")),
                arguments("a list of work and no more", book("STT | Đầu việc", "1 | Kéo cáp", "2 | Dạy chữ"), List.of(" / Kéo cáp /  /  / ", " / Dạy chữ /  /  / ")),
                arguments("the second sheet, the first is something else",
                        new Workbook().sheet("Danh bạ", "STT | Họ và tên | Điện thoại", "1 | Lò Văn Păn | 0912").sheet("Việc", rows("1 | Kéo cáp | Văn phòng | | Quý I")),
                        List.of(" / Kéo cáp / Văn phòng /  / Quý I")),
                arguments("targets with who answers for them are no tasks",
                        new Workbook().sheet("Chỉ tiêu", "TT | Chỉ tiêu | Cơ quan chủ trì", "1 | Tỷ lệ hộ dùng điện | Văn phòng").sheet("2", rows("1 | Kéo cáp | Văn phòng | | Quý I")),
                        List.of(" / Kéo cáp / Văn phòng /  / Quý I")),
                arguments("a hidden sheet is not looked at, hidden rows are",
                        new Workbook().sheet("Cũ", rows("1 | Việc năm ngoái | Văn phòng | | Quý I")).hidden().sheet("Mới", rows("1 | Kéo cáp | Văn phòng | | Quý I", "2 | Dạy chữ | Đoàn xã | | Quý II"))
                                .change(s -> s.getRow(1).setZeroHeight(true)),
                        List.of(" / Kéo cáp / Văn phòng /  / Quý I", " / Dạy chữ / Đoàn xã /  / Quý II")),
                arguments("texts that look like formulas, and formulas", book(rows("1 | =HYPERLINK(\"http://a\") | -Văn phòng | @Công an | +Quý I", "2 | x | Đoàn xã | | Quý II"))
                                .formula("B3", "CONCATENATE(\"Dạy\",\" chữ\")", "Dạy chữ"),
                        List.of(" / =HYPERLINK(\"http://a\") / -Văn phòng / @Công an / +Quý I", " / Dạy chữ / Đoàn xã /  / Quý II")),
                arguments("letters in two parts, signs that can not be seen, lines in a cell",
                        book(rows("1 | " + Normalizer.normalize("Rà soát hộ nghèo", Normalizer.Form.NFD) + " | Văn\u200b phòng\u202e | Công an xã↵Đoàn xã | Quý  I\u00a0")),
                        List.of(" / Rà soát hộ nghèo / Văn phòng / Công an xã+Đoàn xã / Quý I")),
                arguments("an old typeface", book(rows("1 | Kéo cáp | Phßng V¨n hãa | | Quý I")).font("C2", ".VnTime"), List.of(" / Kéo cáp / Phòng Văn hóa /  / Quý I")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("books")
    void becomesTheTasksOfThePlan(String name, Workbook book, List<String> tasks) {
        assertThat(tasks(book)).containsExactlyElementsOf(tasks);
    }

    private static String timing(double number, String format) {
        return tasks(book(rows("1 | Kéo cáp | Văn phòng | | x")).number("E2", number, format)).getFirst().replaceFirst(".* / ", "");
    }

    @Test
    void daysAndNumbersAreWrittenAsExcelShowsThemButInVietnamese() {
        assertThat(timing(46203, "yyyy\\-mm\\-dd")).isEqualTo("30/06/2026");
        assertThat(timing(46203, "m/d/yyyy")).isEqualTo("30/06/2026");
        assertThat(timing(46203, "[$-42A]dd\\ mmmm\\ yyyy;@")).isEqualTo("30/06/2026");
        assertThat(timing(46203, "mmm\\-yy")).isEqualTo("06/2026");
        assertThat(timing(46203, "yyyy")).isEqualTo("2026");
        assertThat(timing(46203.3125, "d/m/yy h:mm")).isEqualTo("30/06/2026 07:30");
        assertThat(timing(2026, "General")).isEqualTo("2026");
        assertThat(timing(2026, "\"Năm \"0")).isEqualTo("Năm 2026");
        assertThat(timing(0.855, "0.0%")).isEqualTo("85,5%");
        assertThat(timing(1234567.5, "#,##0.00")).isEqualTo("1.234.567,50");
        assertThat(timing(1500000, "#,##0 \"đồng\"")).isEqualTo("1.500.000 đồng");
        assertThat(timing(0.1 + 0.2, "General")).isEqualTo("0,3");
    }

    @Test
    void aStretchThatStandsOutIsKeptAndASheetsLookIsNot() {
        var text = new XSSFRichTextString("Kéo cáp ngầm");
        var plan = plan(book(rows("1 | x | Văn phòng | | Quý I")).bold(2).cell("B2", c -> {
            var font = c.getSheet().getWorkbook().createFont();
            font.setItalic(true);
            text.applyFont(4, 7, font);
            c.setCellValue(text);
        }), "annual");
        var row = TaskTable.of(plan).orElseThrow().rows().getFirst();
        assertThat(row.cells().get(1).text()).isEqualTo("Kéo cáp ngầm");
        assertThat(row.cells().get(1).content().marks()).extracting(m -> m.from() + "-" + m.to() + m.style()).contains("4-7ITALIC");
        assertThat(row.cells().get(2).content().marks()).isEmpty();
    }

    private static List<String> labels(Table table) {
        return table.columns().stream().map(Column::label).toList();
    }

    @Test
    void whatTheTemplatesTableLacksGetsAColumnBehindTheOneBeforeItInTheList() {
        var table = TaskTable.of(plan(book("STT | Nhiệm vụ | Sản phẩm | Chủ trì | Mã số | Thời hạn | Ghi chú", "1 | Kéo cáp | Biên bản | Văn phòng | A1 | Quý I | "), "annual")).orElseThrow();
        assertThat(labels(table)).containsExactly("TT", "Nội dung", "Sản phẩm", "Cơ quan chủ trì", "Mã số", "Cơ quan phối hợp", "Thời gian thực hiện");
        assertThat(table.columns().get(2).role()).isEqualTo(Role.OUTCOME);
        assertThat(table.kind()).isEqualTo(TableKind.TASKS);
        assertThat(table.rows().getFirst().cells()).extracting(c -> c.computed() ? "#" : c.text()).containsExactly("#", "Kéo cáp", "Biên bản", "Văn phòng", "A1", "", "Quý I");
    }

    @Test
    void amountsAreWrittenAsPlansWriteThemAndTotalsAreComputed() {
        var plan = plan(book("STT | Nhiệm vụ | Chủ trì | Thời hạn | Kinh phí (triệu đồng)", "1 | Kéo cáp | Văn phòng | Quý I | 1500", "2 | Dạy chữ | Đoàn xã | Quý II | 20", " | Tổng cộng | | | 1520"), "annual");
        var table = TaskTable.of(plan).orElseThrow();
        assertThat(table.scale()).isEqualTo(1_000_000);
        var amounts = table.column(Role.AMOUNT).orElseThrow();
        assertThat(table.rows()).extracting(r -> r.cells().get(amounts).computed() ? "#" : r.cells().get(amounts).text()).containsExactly("1.500", "20", "#");
    }

    @Test
    void whoIsInChargeBesideAUnitIsTheTasksOwn() {
        var list = list(book("STT | Nhiệm vụ | Cơ quan chủ trì | Người phụ trách | Thời hạn", "1 | Kéo cáp | Văn phòng | Lò Văn Păn | Quý I"));
        assertThat(list.tasks()).singleElement().satisfies(t -> assertThat(t.assignee()).isEqualTo("Lò Văn Păn"));
        assertThat(labels(list.table())).doesNotContain("Người phụ trách");
    }

    @Test
    void unitsWrittenTogetherGoIntoTheColumnForThem() {
        assertThat(tasks(plan(book(rows("1 | Kéo cáp | Văn phòng | Công an xã | Quý I")), "budget"))).containsExactly(" / Kéo cáp / Văn phòng / Công an xã / Quý I");
    }

    @Test
    void whatAGroupsRowSaysBesideItsTitleIsKept() {
        var table = TaskTable.of(plan(book(rows("I | Hạ tầng | Văn phòng | | ", "1 | Kéo cáp | Đoàn xã | | Quý I")), "annual")).orElseThrow();
        assertThat(table.rows().getFirst().cells()).extracting(c -> c.computed() ? "#" : c.text()).containsExactly("#", "Hạ tầng", "Văn phòng", "", "");
    }

    @Test
    void theRowsThatTheTemplateProposesAreGoneWithTheirTasks() {
        var plan = plan(book(rows("1 | Kéo cáp | Văn phòng | | Quý I")), "annual");
        assertThat(Statements.tasks(plan)).hasSize(1);
        assertThat(Statements.targets(plan)).isNotEmpty();
        assertThat(TaskTable.of(plan).orElseThrow().rows()).hasSize(1);
    }

    static Stream<Arguments> useless() {
        return Stream.of(
                arguments("no table", book("Ghi chép linh tinh", "Mua giấy"), "LIST-NO-TABLE"),
                arguments("a table of something else", book("STT | Họ và tên | Điện thoại", "1 | Lò Văn Păn | 0912"), "LIST-NO-TABLE"),
                arguments("a header and nothing below", book(HEADER), "LIST-NO-TABLE"),
                arguments("nothing at all", book(""), "LIST-NO-TABLE"),
                arguments("a hidden sheet alone", new Workbook().sheet("a", "b").sheet("Cũ", rows("1 | Kéo cáp | Văn phòng | | Quý I")).hidden(), "LIST-NO-TABLE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("useless")
    void isToldToHaveNoList(String name, Workbook book, String code) {
        assertThatThrownBy(() -> list(book)).isInstanceOfSatisfying(UnreadableFileException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
