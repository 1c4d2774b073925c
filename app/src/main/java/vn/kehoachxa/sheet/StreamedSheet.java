package vn.kehoachxa.sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.kehoachxa.sheet.StreamedTable.Kind;

/** Writes one sheet of a long table: titles, header with a filter, rows a stretch at a time, sums. */
final class StreamedSheet {

    private static final String HEADER_FILL = "E7EEF6";
    private static final String TOTAL = "Tổng cộng";
    private static final String BORDER = "A6A6A6";
    private static final String WHOLE = "#,##0";
    private static final String NUMBER = "#,##0.######";
    private static final String PERCENT = "0%";
    private static final String DAY = "dd/mm/yyyy";
    private static final String TEXT = "@";
    /** How many rows, and how many cells, are kept before they are written. */
    private static final int STRETCH = 512;
    private static final int CELLS = 64_000;
    /** Heights of rows stay in memory until the sheet ends; Excel fits those of later rows by itself. */
    private static final int HEIGHTS = 200_000;
    /** The filter and the sums need a row to be about. */
    private static final int FIRST = Look.HEADER + 1;

    private final Worksheet sheet;
    private final int number;
    private final StreamedTable table;
    private final List<StreamedTable.Column> columns;
    private final BigDecimal[] totals;

    /** @param number the sheet's number, from 1 */
    StreamedSheet(Worksheet sheet, int number, StreamedTable table) {
        this.sheet = sheet;
        this.number = number;
        this.table = table;
        this.columns = table.columns();
        this.totals = new BigDecimal[columns.size()];
        Arrays.fill(totals, BigDecimal.ZERO);
    }

    /**
     * Writes as many rows as the sheet takes.
     *
     * @param mostRows of the sheet
     * @return the sums below the list
     */
    List<Sum> write(Iterator<List<Value>> rows, int mostRows) throws IOException {
        head();
        var most = mostRows - FIRST - (table.hasSums() ? 1 : 0);
        var stretch = Math.clamp(CELLS / columns.size(), 1, STRETCH);
        var count = 0;
        var begun = 0;
        for (; count < most && rows.hasNext(); count++) {
            if (count - begun == stretch) {
                flush(begun, count);
                begun = count;
            }
            row(FIRST + count, rows.next());
        }
        looks(begun, count);
        sheet.setAutoFilter(Look.HEADER, 0, Math.max(FIRST, FIRST + count - 1), columns.size() - 1);
        return count == 0 ? List.of() : sums(FIRST + count);
    }

    private void head() {
        Look.page(sheet);
        sheet.repeatRows(Look.HEADER);
        sheet.freezePane(0, FIRST);
        var width = 0;
        for (var c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            sheet.width(c, column.width());
            width += column.width();
            sheet.inlineString(Look.HEADER, c, CellText.plain(column.label()));
        }
        sheet.rowHeight(Look.HEADER, Look.LINE * headerLines());
        framed(sheet.range(Look.HEADER, 0, Look.HEADER, columns.size() - 1).style())
                .bold().fillColor(HEADER_FILL).horizontalAlignment("center").verticalAlignment("center").wrapText(true).set();
        Look.titles(sheet, new Titles(table.office(), table.name(), table.title(), table.standing()), Math.min(columns.size() - 1, 12), Math.min(width, 160));
    }

    private int headerLines() {
        return columns.stream().mapToInt(c -> 1 + c.label().length() / Math.max(1, c.width() - 2)).max().orElse(1) > 2 ? 3 : 2;
    }

    private void flush(int from, int to) throws IOException {
        looks(from, to);
        sheet.flush();
    }

    private void row(int row, List<Value> cells) {
        var lines = 1;
        for (var c = 0; c < cells.size(); c++) {
            var value = cells.get(c);
            if (value != null) {
                put(row, c, value);
                lines = Math.max(lines, Widths.lines(value, columns.get(c).width()));
            }
        }
        if (lines > 1 && row < HEIGHTS) {
            sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, Look.LINE * lines));
        }
    }

    private void put(int row, int column, Value value) {
        switch (value) {
            case Value.Text(var text) -> text(row, column, CellText.plain(text));
            case Value.Number(var exact) -> {
                sheet.value(row, column, exact);
                add(column, exact);
            }
            case Value.Amount(var dong) -> {
                sheet.value(row, column, dong);
                add(column, BigDecimal.valueOf(dong));
            }
            case Value.Day(var date) -> sheet.value(row, column, date);
        }
    }

    /** A text stands in the sheet itself: the library keeps all those that sheets share in memory. */
    private void text(int row, int column, String text) {
        sheet.inlineString(row, column, text);
        if (CellText.looksLikeFormula(text)) {
            sheet.style(row, column).format(TEXT).set();
        }
    }

    private void add(int column, BigDecimal exact) {
        if (columns.get(column).kind() == Kind.SUMMED) {
            totals[column] = totals[column].add(exact);
        }
    }

    /** The looks of the rows from one of the table to another. */
    private void looks(int from, int to) {
        if (from == to) {
            return;
        }
        for (var c = 0; c < columns.size(); c++) {
            if (!table.sparse()) {
                look(c, FIRST + from, FIRST + to - 1);
                continue;
            }
            for (var r = FIRST + from; r < FIRST + to; r++) {
                if (sheet.value(r, c) != null) {
                    look(c, r, r);
                }
            }
        }
    }

    private void look(int column, int from, int to) {
        var range = sheet.range(from, column, to, column).style();
        var style = table.sparse() ? Look.body(range) : framed(range);
        switch (columns.get(column).kind()) {
            case TEXT -> style.wrapText(true);
            case SHORT -> style.horizontalAlignment("center").wrapText(true);
            case DAY -> style.horizontalAlignment("center").format(DAY);
            case NUMBER -> style.format(NUMBER);
            case PERCENT -> style.format(PERCENT);
            case SUMMED -> style.format(WHOLE);
        }
        style.set();
    }

    /** A sum follows the filter: it adds up the rows that are shown. */
    private List<Sum> sums(int row) {
        var sums = new ArrayList<Sum>();
        for (var c = 0; c < columns.size(); c++) {
            if (columns.get(c).kind() == Kind.SUMMED) {
                var formula = "SUBTOTAL(9," + sheet.range(FIRST, c, row - 1, c) + ")";
                sheet.formula(row, c, formula);
                sums.add(new Sum(number, formula, totals[c]));
            }
        }
        if (!sums.isEmpty()) {
            var first = columns.getFirst().kind() == Kind.SHORT && columns.size() > 1 ? 1 : 0;
            if (columns.get(first).kind() != Kind.SUMMED) {
                sheet.inlineString(row, first, TOTAL);
            }
            framed(sheet.range(row, 0, row, columns.size() - 1).style()).bold().format(WHOLE).set();
        }
        return sums;
    }

    private static StyleSetter framed(StyleSetter style) {
        return Look.body(style).borderStyle(BorderStyle.THIN).borderColor(BORDER);
    }
}
