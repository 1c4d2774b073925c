package vn.kehoachxa.sheet;

import org.dhatim.fastexcel.Worksheet;

/** The one sheet of a paper in which nothing is to be listed: it says so. */
final class EmptySheet {

    private static final int WIDTH = 90;

    private EmptySheet() {}

    static void write(Worksheet sheet, Titles titles) {
        Look.page(sheet);
        sheet.width(0, WIDTH);
        Look.titles(sheet, titles, 0, WIDTH);
        sheet.value(Look.HEADER, 0, titles.type() + " này không có chỉ tiêu, nhiệm vụ hay dự toán nào để lập bảng.");
        Look.body(sheet.range(Look.HEADER, 0, Look.HEADER, 0).style()).wrapText(true).set();
    }
}
