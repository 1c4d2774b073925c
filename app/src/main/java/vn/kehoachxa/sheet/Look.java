package vn.kehoachxa.sheet;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How every sheet looks and prints. */
final class Look {

    static final String FONT = "Times New Roman";
    static final int SIZE = 12;
    /** The row of the headers: titles above, and an empty row, so that a list's extent is plain to Excel. */
    static final int HEADER = 4;

    static final double LINE = 16.5;
    private static final int MOST_LINES = 6;
    private static final float MARGIN = 0.5f;
    private static final float FOOT = 0.7f;

    private Look() {}

    /** A4 landscape, as wide as the page, pages numbered. */
    static void page(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(MARGIN);
        sheet.rightMargin(MARGIN);
        sheet.topMargin(MARGIN);
        sheet.bottomMargin(FOOT);
        sheet.footer("Trang &P/&N", Position.CENTER, FONT, SIZE - 1);
    }

    /** @param last the last column @param width of all columns together, in letters */
    static void titles(Worksheet sheet, Titles titles, int last, int width) {
        title(sheet, 0, titles.office()).set();
        title(sheet, 1, titles.subject()).bold().wrapText(true).set();
        title(sheet, 2, titles.standing()).italic().set();
        if (last > 0) {
            // Only one range is merged: fastexcel writes several in an order that changes from run to run.
            sheet.range(1, 0, 1, last).merge();
        }
        // Excel does not fit the height of merged cells by itself; bold letters are a little wider.
        var lines = Math.min(MOST_LINES, 1 + titles.subject().length() * 11 / 10 / width);
        sheet.rowHeight(1, LINE * lines);
    }

    private static StyleSetter title(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, CellText.written(text));
        return body(sheet.style(row, 0));
    }

    static StyleSetter body(StyleSetter style) {
        return style.fontName(FONT).fontSize(SIZE).verticalAlignment("top");
    }
}
