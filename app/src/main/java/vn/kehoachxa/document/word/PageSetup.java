package vn.kehoachxa.document.word;

import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.plan.Orientation;

/**
 * What the pages of a section look like: paper, margins, page numbers, and what stands in the margins.
 *
 * @param number the header of the pages after the first one
 * @param first header and footer of page 1
 * @param hasAddress whether that footer is the body's address: it stands above the bottom margin, and the text above it
 */
record PageSetup(Orientation orientation, Shell.Part number, Shell.FirstPage first, boolean hasAddress) {

    /** The width of the text on a page, in mm. */
    static double textWidth(Orientation orientation) {
        return width(orientation) - Decree30.MARGIN_LEFT - Decree30.MARGIN_RIGHT;
    }

    /** The height of the text on a page, in mm. */
    static double textHeight(Orientation orientation) {
        return height(orientation) - Decree30.MARGIN_TOP - Decree30.MARGIN_BOTTOM;
    }

    void write(Xml xml) {
        xml.start("w:sectPr");
        reference(xml, "w:headerReference", "default", number);
        reference(xml, "w:headerReference", "first", first.header());
        reference(xml, "w:footerReference", "first", first.footer());
        xml.value("w:type", "nextPage");
        paper(xml);
        margins(xml);
        xml.start("w:pgNumType").attribute("w:start", 1).end().flag("w:titlePg").end();
    }

    private static void reference(Xml xml, String kind, String pages, Shell.Part part) {
        xml.start(kind).attribute("w:type", pages).attribute("r:id", part.id()).end();
    }

    private void paper(Xml xml) {
        xml.start("w:pgSz")
                .attribute("w:w", Measure.twips(width(orientation)))
                .attribute("w:h", Measure.twips(height(orientation)));
        if (orientation == Orientation.LANDSCAPE) {
            xml.attribute("w:orient", "landscape");
        }
        xml.end();
    }

    private void margins(Xml xml) {
        xml.start("w:pgMar")
                .attribute("w:top", atLeast(Decree30.MARGIN_TOP))
                .attribute("w:right", atLeast(Decree30.MARGIN_RIGHT))
                .attribute("w:bottom", atLeast(Decree30.MARGIN_BOTTOM))
                .attribute("w:left", atLeast(Decree30.MARGIN_LEFT))
                .attribute("w:header", Measure.twips(Decree30.PAGE_NUMBER_FROM_EDGE))
                .attribute("w:footer", hasAddress ? atLeast(Decree30.MARGIN_BOTTOM) : Measure.twips(Decree30.PAGE_NUMBER_FROM_EDGE))
                .attribute("w:gutter", 0)
                .end();
    }

    /** Our margins are the least that the decree allows: they are not rounded down. */
    private static int atLeast(double mm) {
        var twips = Measure.twips(mm);
        return Measure.mmOfPoints(twips / 20.0) < mm ? twips + 1 : twips;
    }

    private static double width(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? Decree30.PAGE_WIDTH : Decree30.PAGE_HEIGHT;
    }

    private static double height(Orientation orientation) {
        return orientation == Orientation.PORTRAIT ? Decree30.PAGE_HEIGHT : Decree30.PAGE_WIDTH;
    }
}
