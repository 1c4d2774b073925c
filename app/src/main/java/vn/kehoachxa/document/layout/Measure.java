package vn.kehoachxa.document.layout;

import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.plan.Orientation;

/** Lengths of the decree in points, and the frame of a page. */
record Measure(double pageWidth, double pageHeight) {

    static final double LEFT = pt(Decree30.MARGIN_LEFT);
    static final double TOP = pt(Decree30.MARGIN_TOP);
    private static final double RIGHT = pt(Decree30.MARGIN_RIGHT);
    private static final double BOTTOM = pt(Decree30.MARGIN_BOTTOM);

    static Measure of(Orientation orientation) {
        var shorter = pt(Decree30.PAGE_WIDTH);
        var longer = pt(Decree30.PAGE_HEIGHT);
        return switch (orientation) {
            case PORTRAIT -> new Measure(shorter, longer);
            case LANDSCAPE -> new Measure(longer, shorter);
        };
    }

    /** Millimetres as points. */
    static double pt(double mm) {
        return mm * 72 / 25.4;
    }

    double textWidth() {
        return pageWidth - LEFT - RIGHT;
    }

    double textHeight() {
        return pageHeight - TOP - BOTTOM;
    }
}
