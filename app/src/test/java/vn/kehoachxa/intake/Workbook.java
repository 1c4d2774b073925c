package vn.kehoachxa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files of Excel for tests, written by POI: a sheet is lines of cells with strokes between. */
public final class Workbook {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;

    /** @param lines cells parted by {@code |}; an empty one is not written at all, {@code ↵} breaks its line */
    public Workbook sheet(String name, String... lines) {
        sheet = book.createSheet(name);
        for (var r = 0; r < lines.length; r++) {
            var cells = lines[r].split("\\|", -1);
            for (var c = 0; c < cells.length; c++) {
                var text = cells[c].strip();
                if (!text.isEmpty()) {
                    var cell = row(r).createCell(c);
                    if (text.matches("\\d+")) {
                        cell.setCellValue(Integer.parseInt(text));
                    } else {
                        cell.setCellValue(text.replace("↵", "\n"));
                    }
                }
            }
        }
        return this;
    }

    private org.apache.poi.xssf.usermodel.XSSFRow row(int index) {
        return sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    }

    public Workbook merge(String... ranges) {
        for (var range : ranges) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        }
        return this;
    }

    /** The rows' letters are bold. @param rows from 1 */
    public Workbook bold(int... rows) {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        for (var row : rows) {
            sheet.getRow(row - 1).forEach(c -> c.setCellStyle(style));
        }
        return this;
    }

    /** A number that is shown in a format. */
    public Workbook number(String at, double number, String format) {
        return cell(at, c -> {
            c.setCellValue(number);
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            c.setCellStyle(style);
        });
    }

    public Workbook day(String at, LocalDate day, String format) {
        return number(at, day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay(), format);
    }

    public Workbook cell(String at, Consumer<XSSFCell> change) {
        var place = new CellReference(at);
        change.accept((XSSFCell) row(place.getRow()).getCell(place.getCol(), org.apache.poi.ss.usermodel.Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
        return this;
    }

    /** A formula with what it came to when it was last reckoned. */
    public Workbook formula(String at, String formula, String result) {
        return cell(at, c -> {
            c.setCellFormula(formula);
            c.setCellValue(result);
        });
    }

    public Workbook font(String at, String name) {
        return cell(at, c -> {
            var font = book.createFont();
            font.setFontName(name);
            var style = book.createCellStyle();
            style.setFont(font);
            c.setCellStyle(style);
        });
    }

    public Workbook change(Consumer<XSSFSheet> change) {
        change.accept(sheet);
        return this;
    }

    /** The sheet written last is not shown. */
    public Workbook hidden() {
        book.setSheetHidden(book.getSheetIndex(sheet), true);
        return this;
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
