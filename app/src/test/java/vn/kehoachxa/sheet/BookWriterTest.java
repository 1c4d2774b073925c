package vn.kehoachxa.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.sheet.StreamedTable.Column;
import vn.kehoachxa.sheet.StreamedTable.Kind;

class BookWriterTest {

    @TempDir
    private Path temp;

    private static StreamedTable table(String name, List<Column> columns, boolean sparse, List<List<Value>> rows) {
        return new StreamedTable(name, "Sở", "Tiêu đề", "Tính đến ngày 20/7/2026", columns, sparse, rows::iterator);
    }

    private static Column column(String label, Kind kind) {
        return new Column(label, kind, 20);
    }

    private static List<Value> row(Value... values) {
        return Arrays.asList(values);
    }

    private byte[] written(BookWriter writer, StreamedTable... tables) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write("Tổng hợp", "", List.of(tables), temp.resolve("aside"), out);
        assertThat(temp.resolve("aside")).doesNotExist();
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void eachKindOfColumnHasItsLook() throws IOException {
        var columns = List.of(
                column("Chữ", Kind.TEXT), column("Ngắn", Kind.SHORT), column("Ngày", Kind.DAY), column("Số", Kind.NUMBER), column("Tỷ lệ", Kind.PERCENT),
                column("Tiền", Kind.SUMMED));
        var cells = row(
                Value.text("Xã An Bảo"), Value.text("x"), Value.day(LocalDate.of(2026, 7, 20)), new Value.Number(new BigDecimal("12.5")),
                new Value.Number(new BigDecimal("0.25")), new Value.Amount(1_500_000));
        try (var book = read(written(new BookWriter(), table("Bảng", columns, false, List.of(cells, cells))))) {
            var sheet = book.getSheet("Bảng");
            var formats = IntStream.range(0, 6).mapToObj(c -> sheet.getRow(5).getCell(c).getCellStyle().getDataFormatString()).toList();
            assertThat(formats).containsExactly("General", "General", "dd/mm/yyyy", "#,##0.######", "0%", "#,##0");
            assertThat(sheet.getRow(5).getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 7, 20));
            assertThat(sheet.getRow(7).getCell(0).getStringCellValue()).isEqualTo("Tổng cộng");
            assertThat(sheet.getRow(7).getCell(5).getCellFormula()).isEqualTo("SUBTOTAL(9,F6:F7)");
            assertThat(sheet.getRow(7).getCell(5).getNumericCellValue()).isEqualTo(3_000_000);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:F7");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 5);
        }
    }

    @Test
    void whatIsLongerThanASheetGoesOnOnTheNext() throws IOException {
        var rows = IntStream.range(0, 25).mapToObj(i -> row(Value.text("n" + i), new Value.Amount(i))).toList();
        var table = table("Nhiệm vụ", List.of(column("Tên", Kind.TEXT), column("Tiền", Kind.SUMMED)), false, rows);
        try (var book = read(written(new BookWriter(16), table, table("Khác", List.of(column("Tên", Kind.TEXT)), false, List.of())))) {
            assertThat(IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName)).containsExactly("Nhiệm vụ", "Nhiệm vụ (2)", "Nhiệm vụ (3)", "Khác");
            assertThat(book.getSheetAt(0).getRow(14).getCell(0).getStringCellValue()).isEqualTo("n9");
            assertThat(book.getSheetAt(0).getRow(15).getCell(1).getNumericCellValue()).isEqualTo(45);
            assertThat(book.getSheetAt(2).getRow(9).getCell(0).getStringCellValue()).isEqualTo("n24");
            assertThat(book.getSheetAt(2).getRow(10).getCell(1).getNumericCellValue()).isEqualTo(110);
        }
    }

    @Test
    void manyStretchesOfRowsAreAllThere() throws IOException {
        var rows = IntStream.range(0, 3_000).mapToObj(i -> row(Value.text("hàng " + i), new Value.Amount(i))).toList();
        try (var book = read(written(new BookWriter(), table("Bảng", List.of(column("Tên", Kind.TEXT), column("Số", Kind.SUMMED)), false, rows)))) {
            var sheet = book.getSheet("Bảng");
            assertThat(IntStream.range(0, 3_000).allMatch(i -> sheet.getRow(5 + i).getCell(0).getStringCellValue().equals("hàng " + i)
                            && sheet.getRow(5 + i).getCell(1).getNumericCellValue() == i))
                    .isTrue();
            assertThat(sheet.getRow(3_005).getCell(1).getNumericCellValue()).isEqualTo(2999 * 1500);
        }
    }

    @Test
    void textsThatLookLikeFormulasStayTexts() throws IOException {
        var texts = List.of("=1+1", "+84 912", "-5", "@SUM(A1)", "\t=cmd|' /C calc'!A0", "\r=1", "=HYPERLINK(\"x\")", "a\u0000b\u0007c\u202ed");
        var rows = texts.stream().map(t -> row(Value.text(t))).toList();
        try (var book = read(written(new BookWriter(), table("Bảng", List.of(column("=Tên", Kind.TEXT)), false, rows)))) {
            var sheet = book.getSheet("Bảng");
            for (var i = 0; i < texts.size(); i++) {
                var cell = sheet.getRow(5 + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(i == 7 ? "General" : "@");
            }
            assertThat(sheet.getRow(12).getCell(0).getStringCellValue()).isEqualTo("abcd");
            assertThat(sheet.getRow(4).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        var rows = List.of(row(Value.text("x".repeat(50_000))));
        try (var book = read(written(new BookWriter(), table("Bảng", List.of(column("Tên", Kind.TEXT)), false, rows)))) {
            assertThat(book.getSheet("Bảng").getRow(5).getCell(0).getStringCellValue()).hasSize(32_767).endsWith("x…");
        }
    }

    @Test
    void theWidestTableIsWritten() throws IOException {
        var columns = IntStream.range(0, StreamedTable.MOST_COLUMNS).mapToObj(c -> column("c" + c, Kind.NUMBER)).toList();
        var cells = new Value[StreamedTable.MOST_COLUMNS];
        cells[0] = Value.text("đầu");
        cells[cells.length - 1] = new Value.Amount(7);
        var rows = Collections.nCopies(20, row(cells));
        try (var book = read(written(new BookWriter(), table("Bảng", columns, true, rows)))) {
            var last = book.getSheet("Bảng").getRow(24);
            assertThat(last.getCell(StreamedTable.MOST_COLUMNS - 1).getNumericCellValue()).isEqualTo(7);
            assertThat(last.getPhysicalNumberOfCells()).isEqualTo(2);
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        var rows = IntStream.range(0, 700).mapToObj(i -> row(Value.text("n" + i), new Value.Amount(i))).toList();
        var table = table("Bảng", List.of(column("Tên", Kind.TEXT), column("Số", Kind.SUMMED)), false, rows);
        assertThat(written(new BookWriter(), table)).isEqualTo(written(new BookWriter(), table));
    }
}
