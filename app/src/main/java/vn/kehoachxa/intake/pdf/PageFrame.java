package vn.kehoachxa.intake.pdf;

import org.apache.pdfbox.pdmodel.PDPage;

/** The part of a page that is shown, and how it is turned: from the file's coordinates to the page's as it is seen. */
record PageFrame(double left, double bottom, double cutWidth, double cutHeight, int turn) {

    static PageFrame of(PDPage page) {
        var box = page.getCropBox();
        return new PageFrame(
                box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight(), Math.floorMod(page.getRotation() / 90, 4));
    }

    double width() {
        return turn % 2 == 0 ? cutWidth : cutHeight;
    }

    double height() {
        return turn % 2 == 0 ? cutHeight : cutWidth;
    }

    double x(double px, double py) {
        return switch (turn) {
            case 0 -> px - left;
            case 1 -> py - bottom;
            case 2 -> cutWidth - (px - left);
            default -> cutHeight - (py - bottom);
        };
    }

    double y(double px, double py) {
        return switch (turn) {
            case 0 -> cutHeight - (py - bottom);
            case 1 -> px - left;
            case 2 -> py - bottom;
            default -> cutWidth - (px - left);
        };
    }
}
