package vn.kehoachxa.document.word;

import java.util.Arrays;
import java.util.List;

/** A Word table of fixed column widths as it grows: the bare rows and cells. */
final class Grid {

    /** Eighths of a point. */
    private static final int THICKNESS = 4;

    private final Xml xml;
    private final Bookmarks bookmarks;
    private final int[] columns;

    /** Whether a row may be broken across pages, and whether it stands again at the top of each. */
    enum Kind {
        BREAKS,
        WHOLE,
        HEADER
    }

    /** Begins the table. @param columns widths in twips; {@code padding} beside the text of each cell, too */
    Grid(Xml xml, Bookmarks bookmarks, int[] columns, int padding, boolean ruled) {
        this.xml = xml;
        this.bookmarks = bookmarks;
        this.columns = columns;
        xml.start("w:tbl").start("w:tblPr");
        width("w:tblW", Arrays.stream(columns).sum());
        width("w:tblInd", 0);
        if (ruled) {
            rules();
        }
        xml.start("w:tblLayout").attribute("w:type", "fixed").end();
        xml.start("w:tblCellMar");
        width("w:top", 0);
        width("w:left", padding);
        width("w:bottom", 0);
        width("w:right", padding);
        xml.end().end().start("w:tblGrid");
        for (var column : columns) {
            xml.start("w:gridCol").attribute("w:w", column).end();
        }
        xml.end();
    }

    /** A row of one cell for each column. */
    @SafeVarargs
    final Grid row(Kind kind, List<Par>... cells) {
        startRow(kind);
        for (var c = 0; c < cells.length; c++) {
            xml.start("w:tc").start("w:tcPr");
            shape(xml, c, 1);
            xml.end();
            cells[c].forEach(par -> par.write(xml, bookmarks));
            xml.end();
        }
        endRow();
        return this;
    }

    Grid startRow(Kind kind) {
        xml.start("w:tr");
        if (kind != Kind.BREAKS) {
            xml.start("w:trPr").flag("w:cantSplit");
            if (kind == Kind.HEADER) {
                xml.flag("w:tblHeader");
            }
            xml.end();
        }
        return this;
    }

    Grid endRow() {
        xml.end();
        return this;
    }

    /** Ends the table. */
    void end() {
        xml.end();
    }

    /** Makes a cell as wide as {@code span} columns from {@code column} on. */
    void shape(Xml properties, int column, int span) {
        width(properties, "w:tcW", Arrays.stream(columns, column, column + span).sum());
        if (span > 1) {
            properties.value("w:gridSpan", span);
        }
    }

    /** Where the cells of a row are written. */
    Xml xml() {
        return xml;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    private void rules() {
        xml.start("w:tblBorders");
        for (var side : List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV")) {
            xml.start(side)
                    .attribute("w:val", "single")
                    .attribute("w:sz", THICKNESS)
                    .attribute("w:space", 0)
                    .attribute("w:color", "000000")
                    .end();
        }
        xml.end();
    }

    private void width(String name, int twips) {
        width(xml, name, twips);
    }

    private static void width(Xml xml, String name, int twips) {
        xml.start(name).attribute("w:w", twips).attribute("w:type", "dxa").end();
    }
}
