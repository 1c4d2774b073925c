package vn.kehoachxa.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.kehoachxa.sheet.Field.Kind;

/** Writes one list onto its sheet: titles, header with a filter, rows, sums. */
final class ListingSheet {

    private static final String HEADER_FILL = "E7EEF6";
    private static final String TOTAL = "Tổng cộng";
    private static final String BORDER = "A6A6A6";
    private static final String MONEY = "#,##0";
    private static final String DAY = "dd/mm/yyyy";
    /** Of a cell whose text stays a text when it is edited. */
    private static final String TEXT = "@";

    private final Worksheet sheet;
    private final int number;
    private final Titles titles;
    private final Listing listing;
    private final int first = Look.HEADER + 1;
    private final int last;

    /** @param number the sheet's number, from 1 */
    ListingSheet(Worksheet sheet, int number, Titles titles, Listing listing) {
        this.sheet = sheet;
        this.number = number;
        this.titles = titles;
        this.listing = listing;
        this.last = Look.HEADER + listing.size();
    }

    /** @return the sums below the list */
    List<Sum> write() {
        var columns = listing.fields().size();
        Look.page(sheet);
        sheet.repeatRows(Look.HEADER);
        sheet.freezePane(0, first);
        sheet.setAutoFilter(Look.HEADER, 0, last, columns - 1);
        var widths = listing.fields().stream().mapToInt(Widths::of).toArray();
        for (var c = 0; c < columns; c++) {
            sheet.width(c, widths[c]);
        }
        sheet.rowHeight(Look.HEADER, Look.LINE * 2);
        var marked = rows(widths);
        for (var c = 0; c < columns; c++) {
            looks(c, listing.fields().get(c).kind());
        }
        // Only now: a mark is laid over the look of its column.
        marked.forEach(cell -> sheet.style(cell.row(), cell.column()).format(TEXT).set());
        Look.titles(sheet, titles, columns - 1, Arrays.stream(widths).sum());
        return sums(columns);
    }

    private record Place(int row, int column) {}

    /**
     * Header and values row by row, the order in which fastexcel keeps and writes them.
     *
     * @return the cells to be marked as text
     */
    private List<Place> rows(int[] widths) {
        var fields = listing.fields();
        for (var c = 0; c < fields.size(); c++) {
            sheet.value(Look.HEADER, c, CellText.written(fields.get(c).label()));
        }
        var marked = new ArrayList<Place>();
        for (var i = 0; i < listing.size(); i++) {
            var lines = 1;
            for (var c = 0; c < fields.size(); c++) {
                var value = fields.get(c).values().get(i);
                put(first + i, c, value, marked);
                lines = Math.max(lines, Widths.lines(value, widths[c]));
            }
            height(first + i, lines);
        }
        return marked;
    }

    /** Excel fits a row's height by itself, other programs do not. A row that has one line keeps its own. */
    private void height(int row, int lines) {
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, Look.LINE * lines));
        }
    }

    private void looks(int column, Kind kind) {
        framed(sheet.style(Look.HEADER, column))
                .bold().fillColor(HEADER_FILL).horizontalAlignment("center").verticalAlignment("center").wrapText(true).set();
        styled(framed(sheet.range(first, column, last, column).style()), kind).set();
    }

    private void put(int row, int column, Value value, List<Place> marked) {
        switch (value) {
            case null -> { }
            case Value.Text(var text) -> {
                sheet.value(row, column, CellText.written(text));
                if (CellText.looksLikeFormula(text)) {
                    marked.add(new Place(row, column));
                }
            }
            case Value.Number(var number) -> sheet.value(row, column, number);
            case Value.Amount(var dong) -> sheet.value(row, column, dong);
            case Value.Day(var date) -> sheet.value(row, column, date);
        }
    }

    private static StyleSetter styled(StyleSetter style, Kind kind) {
        return switch (kind) {
            case COUNT -> style.horizontalAlignment("center");
            case MAIN, TEXT -> style.wrapText(true);
            case SHORT -> style.horizontalAlignment("center").wrapText(true);
            case DAY -> style.horizontalAlignment("center").format(DAY);
            case AMOUNT -> style.format(MONEY).wrapText(true);
        };
    }

    /** A sum follows the filter: it adds up the rows that are shown. */
    private List<Sum> sums(int columns) {
        var sums = new ArrayList<Sum>();
        var row = last + 1;
        for (var c = 0; c < columns; c++) {
            var field = listing.fields().get(c);
            if (field.kind() == Kind.AMOUNT) {
                var formula = "SUBTOTAL(9," + sheet.range(first, c, last, c) + ")";
                sheet.formula(row, c, formula);
                sums.add(new Sum(number, formula, BigDecimal.valueOf(field.sum())));
            }
        }
        if (!sums.isEmpty()) {
            sheet.value(row, 1, TOTAL);
            framed(sheet.range(row, 0, row, columns - 1).style()).bold().format(MONEY).set();
        }
        return sums;
    }

    private static StyleSetter framed(StyleSetter style) {
        return Look.body(style).borderStyle(BorderStyle.THIN).borderColor(BORDER);
    }
}
