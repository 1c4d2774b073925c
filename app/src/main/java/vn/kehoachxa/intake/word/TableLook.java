package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.office.Element;

/**
 * What a style says about tables.
 *
 * @param borders around and between cells
 * @param firstRow letters of the first row, where a table asks for that
 * @param firstColumn letters of the first column
 */
record TableLook(Borders borders, RunLook firstRow, RunLook firstColumn) {

    static final TableLook NOTHING = new TableLook(Borders.NOTHING, RunLook.NOTHING, RunLook.NOTHING);

    static TableLook of(Element style) {
        return new TableLook(
                style.at("tblPr", "tblBorders").map(Borders::of).orElse(Borders.NOTHING), part(style, "firstRow"), part(style, "firstCol"));
    }

    private static RunLook part(Element style, String part) {
        return style.children("tblStylePr").filter(p -> part.equals(p.attribute("type"))).findFirst()
                .map(p -> RunLook.of(p.child("rPr"))).orElse(RunLook.NOTHING);
    }

    TableLook over(TableLook below) {
        return new TableLook(borders.over(below.borders), firstRow.over(below.firstRow), firstColumn.over(below.firstColumn));
    }
}
