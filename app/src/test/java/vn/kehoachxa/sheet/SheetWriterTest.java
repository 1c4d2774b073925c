package vn.kehoachxa.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kehoachxa.document.PaperParts.column;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoachxa.document.AwkwardPaper;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;

/** Reads the files back with another library. */
class SheetWriterTest {

    private static final int HEADER = 4;
    private static final List<String> HEADERS_OF_A_BUDGET = List.of("TT", "Nội dung chi", "Số tiền (đồng)", "Ghi chú");

    private static byte[] bytes(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new SheetWriter().write(paper, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook written(Paper paper) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(paper)));
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        var cells = new ArrayList<Cell>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static int indexOf(Sheet sheet, String label) {
        for (var cell : sheet.getRow(HEADER)) {
            if (cell.getStringCellValue().equals(label)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + label + " in " + headers(sheet));
    }

    private static Cell cell(Sheet sheet, int item, String label) {
        return sheet.getRow(HEADER + item).getCell(indexOf(sheet, label));
    }

    private static List<String> headers(Sheet sheet) {
        var labels = new ArrayList<String>();
        sheet.getRow(HEADER).forEach(c -> labels.add(c.getStringCellValue()));
        return labels;
    }

    private static Paper withTables(Table... tables) {
        return SamplePapers.plan().withBody(List.of(tables)).withAppendices(List.of());
    }

    private static Table budget(PaperParts p, int scale, String... amounts) {
        var rows = Stream.of(amounts).map(a -> p.row("Khoản chi", a, "")).toArray(vn.kehoachxa.plan.Row[]::new);
        var columns = List.of(
                column("TT", Role.NO), column("Nội dung chi", Role.TEXT), column("Số tiền", Role.AMOUNT), column("Ghi chú", Role.NOTE));
        return new Table(p.id(), TableKind.BUDGET, "", scale, columns, List.of(), List.of(rows));
    }

    static Stream<Paper> papers() {
        return Stream.of(SamplePapers.plan(), SamplePapers.issuedPlan(), SamplePapers.report(), AwkwardPaper.paper());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void onlyOurSumsAreFormulas(Paper paper) throws IOException {
        try (var book = written(paper)) {
            assertThat(cells(book)).filteredOn(c -> c.getCellType() == CellType.FORMULA)
                    .allSatisfy(c -> assertThat(c.getCellFormula()).matches("SUBTOTAL\\(9,([A-Z]+)6:\\1\\d+\\)"));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void theSamePaperGivesTheSameBytesInAnyTimeZone(Paper paper) throws IOException {
        var first = bytes(paper);
        var home = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Arrays.mismatch(bytes(paper), first)).isEqualTo(-1);
        } finally {
            TimeZone.setDefault(home);
        }
    }

    @Test
    void aSheetStandsForEachKindThatThePaperHas() throws IOException {
        try (var plan = written(SamplePapers.plan()); var report = written(SamplePapers.report())) {
            assertThat(plan).extracting(Sheet::getSheetName).containsExactly("Chỉ tiêu", "Nhiệm vụ");
            assertThat(report).extracting(Sheet::getSheetName).containsExactly("Dự toán");
        }
    }

    @Test
    void aTableOfTheScreenKeepsItsColumnsAndItsDays() throws IOException {
        var text = new ShownTable.Cell("=1+1", null);
        var table = new ShownTable(
                "Nhiệm vụ", "UBND xã Vân Hồ", "Danh sách nhiệm vụ", "Đến ngày 25/05/2026 – 2 việc", List.of("Nhiệm vụ", "Đến hạn"),
                List.of(
                        List.of(text, new ShownTable.Cell("21/05/2026", LocalDate.of(2026, 5, 21))),
                        List.of(new ShownTable.Cell("Cử cán bộ", null), new ShownTable.Cell("thường xuyên", null))));
        var out = new ByteArrayOutputStream();
        new SheetWriter().writeTable(table, out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheet("Nhiệm vụ");
            assertThat(headers(sheet)).containsExactly("TT", "Nhiệm vụ", "Đến hạn");
            assertThat(cell(sheet, 1, "Nhiệm vụ").getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell(sheet, 1, "Đến hạn").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 5, 21));
            assertThat(cell(sheet, 2, "Đến hạn").getStringCellValue()).isEqualTo("thường xuyên");
        }
    }

    @Test
    void aPaperWithoutListsSaysSo() throws IOException {
        try (var book = written(SamplePapers.plan().withAppendices(List.of()))) {
            assertThat(book).extracting(Sheet::getSheetName).containsExactly("Kế hoạch");
            assertThat(book.getSheetAt(0).getRow(HEADER).getCell(0).getStringCellValue())
                    .isEqualTo("Kế hoạch này không có chỉ tiêu, nhiệm vụ hay dự toán nào để lập bảng.");
        }
    }

    @Test
    void everyRowOfThePaperIsInItsList() throws IOException {
        try (var book = written(AwkwardPaper.paper())) {
            var tasks = book.getSheet("Nhiệm vụ");
            assertThat(tasks.getLastRowNum()).isEqualTo(HEADER + 400 + 1);
            assertThat(cell(tasks, 400, "TT").getNumericCellValue()).isEqualTo(400);
            assertThat(cell(tasks, 41, "Nhóm").getStringCellValue()).isEqualTo("Nhóm việc thứ 2: dữ liệu và hạ tầng");
            assertThat(cell(tasks, 1, "Cơ quan phối hợp").getStringCellValue()).isEqualTo("Các bản\nTrung tâm Dịch vụ tổng hợp");
        }
    }

    @Test
    void amountsAreNumbersAndTheirSumIsAFormulaWithItsResult() throws IOException {
        try (var book = written(SamplePapers.report())) {
            var sheet = book.getSheetAt(0);
            assertThat(headers(sheet)).isEqualTo(HEADERS_OF_A_BUDGET);
            var amount = cell(sheet, 1, "Số tiền (đồng)");
            assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(amount.getNumericCellValue()).isEqualTo(18_500_000);
            assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            var sum = cell(sheet, 3, "Số tiền (đồng)");
            assertThat(sum.getCellFormula()).isEqualTo("SUBTOTAL(9,C6:C7)");
            assertThat(sum.getNumericCellValue()).isEqualTo(54_500_000);
            assertThat(book.getCreationHelper().createFormulaEvaluator().evaluate(sum).getNumberValue()).isEqualTo(54_500_000);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 | 1.250.000 | 1250000", "1000 | 1.250 | 1250000", "1000000 | 1,25 | 1250000"})
    void amountsAreInDongWhateverThePaperCountsIn(int scale, String written, double dong) throws IOException {
        try (var book = written(withTables(budget(new PaperParts(), scale, written)))) {
            assertThat(cell(book.getSheetAt(0), 1, "Số tiền (đồng)").getNumericCellValue()).isEqualTo(dong);
        }
    }

    @Test
    void anAmountInWordsStaysInWords() throws IOException {
        try (var book = written(withTables(budget(new PaperParts(), 1, "theo thực tế", "2.000")))) {
            assertThat(cell(book.getSheetAt(0), 1, "Số tiền (đồng)").getStringCellValue()).isEqualTo("theo thực tế");
            assertThat(cell(book.getSheetAt(0), 3, "Số tiền (đồng)").getNumericCellValue()).isEqualTo(2000);
        }
    }

    @Test
    void severalBudgetTablesAreToldApart() throws IOException {
        var p = new PaperParts();
        try (var book = written(withTables(budget(p, 1, "1.000"), budget(p, 1000, "2")))) {
            var sheet = book.getSheetAt(0);
            assertThat(cell(sheet, 1, "Bảng").getStringCellValue()).isEqualTo("Bảng 1");
            assertThat(cell(sheet, 2, "Bảng").getStringCellValue()).isEqualTo("Bảng 2");
            assertThat(cell(sheet, 3, "Số tiền (đồng)").getNumericCellValue()).isEqualTo(3000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+84 912", "- gạch đầu dòng", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=HYPERLINK(\"x\")", " =cmd|' /C calc'!A0", "-1.000", "=",
        "_x003D_1+1", "<f>1</f>", "</t></si>", "a & b \"c\" 'd'"})
    void aTextStaysAText(String text) throws IOException {
        var p = new PaperParts();
        var columns = List.of(
                column("=TT", Role.NO), column("Nội dung", Role.TEXT), column("=1+1", Role.OTHER), column("Số", Role.VALUE),
                column("Tiền", Role.AMOUNT));
        var table = p.table(TableKind.TASKS, columns, p.group(5, text), p.row(text, text, text, text));
        var task = new Task(p.id(), table.rows().get(1).id(), text, text, List.of(text), text, text, text, text, text, null);
        var entries = List.<Entry>of(task, new BudgetLine(p.id(), table.rows().get(1).id(), null));
        var paper = withTables(table).withSubject(text).withEntries(Entries.of(entries));
        try (var book = written(paper)) {
            assertThat(cells(book)).noneMatch(c -> c.getCellType() == CellType.FORMULA && !c.getCellFormula().startsWith("SUBTOTAL(9,"));
            var tasks = book.getSheet("Nhiệm vụ");
            assertThat(cell(tasks, 1, "Nội dung").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(tasks, 1, "Nội dung").getStringCellValue()).isEqualTo(Texts.clean(text));
            assertThat(cell(tasks, 1, "=1+1").getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(tasks, 1, "Người phụ trách").getStringCellValue()).isEqualTo(Texts.clean(text));
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaIsMarkedAsTextForWhoeverEditsIt() throws IOException {
        var p = new PaperParts();
        var table = p.table(TableKind.TASKS, List.of(column("TT", Role.NO), column("Việc", Role.TEXT)), p.row("=1+1"), p.row("Họp"));
        try (var book = written(withTables(table))) {
            var sheet = book.getSheetAt(0);
            assertThat(cell(sheet, 1, "Nhiệm vụ").getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell(sheet, 2, "Nhiệm vụ").getCellStyle().getDataFormatString()).isEqualTo("General");
        }
    }

    @Test
    void knownDaysAreRealDatesAndUnknownOnesEmpty() throws IOException {
        var p = new PaperParts();
        var columns = List.of(column("TT", Role.NO), column("Việc", Role.TEXT), column("Thời gian", Role.TIMING));
        var table = p.table(TableKind.TASKS, columns, p.row("Họp", "Quý I - II/2026"), p.row("Trực", "Thường xuyên"));
        var due = LocalDate.of(2026, 6, 30);
        var reading = new TimingReading(TimingKind.WINDOW, LocalDate.of(2026, 1, 1), due, List.of(due), List.of(), true);
        var task = new Task(p.id(), table.rows().get(0).id(), "", "", List.of(), "", "", "", "", "", reading);
        try (var book = written(withTables(table).withEntries(Entries.of(List.of(task))))) {
            var sheet = book.getSheetAt(0);
            assertThat(DateUtil.isCellDateFormatted(cell(sheet, 1, "Hạn hoàn thành"))).isTrue();
            assertThat(cell(sheet, 1, "Hạn hoàn thành").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(due);
            assertThat(cell(sheet, 1, "Bắt đầu").getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 1));
            assertThat(cell(sheet, 1, "Thời gian thực hiện").getStringCellValue()).isEqualTo("Quý I - II/2026");
            assertThat(cell(sheet, 2, "Hạn hoàn thành").getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    void aTaskOfTheTextIsListedUnderItsHeading() throws IOException {
        var p = new PaperParts();
        var heading = p.heading("Tuyên truyền");
        var line = p.line(Level.BULLET, "Viết 10 bài trên trang thông tin");
        var paper = SamplePapers.plan().withBody(List.of(heading, line)).withAppendices(List.of())
                .withEntries(Entries.of(List.of(Task.at(p.id(), line.id()))));
        try (var book = written(paper)) {
            assertThat(cell(book.getSheetAt(0), 1, "Nhóm").getStringCellValue()).isEqualTo("Tuyên truyền");
            assertThat(cell(book.getSheetAt(0), 1, "Nhiệm vụ").getStringCellValue()).isEqualTo("Viết 10 bài trên trang thông tin");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "100% | Bằng | 100 | %", "tối thiểu 10 tin, bài | Tối thiểu | 10 | tin, bài", "không quá 1.500 hộ | Tối đa | 1500 | hộ",
        "75,5% trở lên | Tối thiểu | 75.5 | %"})
    void aTargetsLevelIsANumberBesideItsWords(String written, String compare, double value, String unit) throws IOException {
        var p = new PaperParts();
        var columns = List.of(column("TT", Role.NO), column("Chỉ tiêu", Role.TEXT), column("Năm 2026", Role.VALUE));
        try (var book = written(withTables(p.table(TableKind.TARGETS, columns, p.row("Hồ sơ trực tuyến", written))))) {
            var sheet = book.getSheetAt(0);
            assertThat(cell(sheet, 1, "Mức ghi trong văn bản").getStringCellValue()).isEqualTo(written);
            assertThat(cell(sheet, 1, "So với mức").getStringCellValue()).isEqualTo(compare);
            assertThat(cell(sheet, 1, "Mức (số)").getNumericCellValue()).isEqualTo(value);
            assertThat(cell(sheet, 1, "Đơn vị tính").getStringCellValue()).isEqualTo(unit);
        }
    }

    @Test
    void columnsOfThePaperThatAListDoesNotKnowFollowItsOwn() throws IOException {
        var p = new PaperParts();
        var columns = List.of(
                column("TT", Role.NO), column("Chỉ tiêu", Role.TEXT), column("2026", Role.VALUE), column("2027", Role.VALUE),
                column("Kinh phí (triệu đồng)", Role.AMOUNT), column("Mã", Role.OTHER));
        var table = p.table(TableKind.TARGETS, columns, p.row("Bản có sóng", "60%", "75,5", "12", "007"));
        var scaled = new Table(table.id(), table.kind(), "", 1_000_000, columns, List.of(), table.rows());
        try (var book = written(withTables(scaled))) {
            var sheet = book.getSheetAt(0);
            assertThat(headers(sheet)).endsWith("Đơn vị tính", "2027", "Kinh phí (đồng)", "Mã");
            assertThat(cell(sheet, 1, "2027").getNumericCellValue()).isEqualTo(75.5);
            assertThat(cell(sheet, 1, "Kinh phí (đồng)").getNumericCellValue()).isEqualTo(12_000_000);
            assertThat(cell(sheet, 1, "Mã").getStringCellValue()).isEqualTo("007");
        }
    }

    @Test
    void headersStayInSightFilterAndRepeatOnPaper() throws IOException {
        try (var book = written(AwkwardPaper.paper())) {
            var sheet = (XSSFSheet) book.getSheet("Nhiệm vụ");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (HEADER + 1));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:K405");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(cell(sheet, 0, "TT").getCellStyle().getFontIndex()).isNotZero();
            assertThat(book.getFontAt(cell(sheet, 0, "TT").getCellStyle().getFontIndex()).getBold()).isTrue();
            for (var c = 0; c < 9; c++) {
                assertThat(sheet.getColumnWidth(c) / 256.0).isBetween(6.0, 60.0);
            }
        }
    }

    @Test
    void titlesSayWhoseListItIs() throws IOException {
        try (var book = written(SamplePapers.plan())) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("UBND xã Vân Hồ");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("Kế hoạch Ứng dụng khoa học, công nghệ");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Năm 2026 – Dự thảo");
        }
    }

    @Test
    void aTextLongerThanACellCanHoldIsCutAndEndsInDots() throws IOException {
        var p = new PaperParts();
        var table = p.table(TableKind.TASKS, List.of(column("TT", Role.NO), column("Việc", Role.TEXT)), p.row(SamplePapers.plan().toString().repeat(9)));
        try (var book = written(withTables(table).withAppendices(List.of(p.appendix("", Orientation.PORTRAIT))))) {
            assertThat(cell(book.getSheetAt(0), 1, "Nhiệm vụ").getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }
}
