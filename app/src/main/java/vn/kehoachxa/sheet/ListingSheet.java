package vn.kehoachxa.sheet;

import java.util.ArrayList;
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
        var width = 0;
        var lines = new int[listing.size()];
        for (var c = 0; c < columns; c++) {
            var own = Widths.of(listing.fields().get(c));
            sheet.width(c, own);
            width += own;
            column(c, listing.fields().get(c));
            count(lines, listing.fields().get(c), own);
        }
        heights(lines);
        Look.titles(sheet, titles, columns - 1, width);
        return sums(columns);
    }

    private static void count(int[] lines, Field field, int width) {
        for (var i = 0; i < lines.length; i++) {
            lines[i] = Math.max(lines[i], Widths.lines(field.values().get(i), width));
        }
    }

    /** Excel fits a row's height by itself, other programs do not. A row that has one line keeps its own. */
    private void heights(int[] lines) {
        sheet.rowHeight(Look.HEADER, Look.LINE * 2);
        for (var i = 0; i < lines.length; i++) {
            if (lines[i] > 1) {
                sheet.rowHeight(first + i, Math.min(Worksheet.MAX_ROW_HEIGHT, Look.LINE * lines[i]));
            }
        }
    }

    private void column(int c, Field field) {
        sheet.value(Look.HEADER, c, CellText.written(field.label()));
        framed(sheet.range(Look.HEADER, c, Look.HEADER, c).style())
                .bold().fillColor(HEADER_FILL).horizontalAlignment("center").verticalAlignment("center").wrapText(true).set();
        var marked = new ArrayList<Integer>();
        for (var i = 0; i < field.values().size(); i++) {
            put(first + i, c, field.values().get(i), marked);
        }
        styled(framed(sheet.range(first, c, last, c).style()), field.kind()).set();
        marked.forEach(r -> sheet.style(r, c).format(TEXT).set());
    }

    private void put(int row, int column, Value value, List<Integer> marked) {
        switch (value) {
            case null -> { }
            case Value.Text(var text) -> {
                sheet.value(row, column, CellText.written(text));
                if (CellText.looksLikeFormula(text)) {
                    marked.add(row);
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
                sums.add(new Sum(number, formula, field.sum()));
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
