package vn.kehoachxa.document.pdf.measure;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.kehoachxa.document.pdf.measure.Sheet.Letter;
import vn.kehoachxa.document.pdf.measure.Sheet.Line;
import vn.kehoachxa.document.pdf.measure.Sheet.Rule;

/** Reads a finished PDF's pages with PDFBox's own engines, which know nothing of how they were made. */
final class Reader {

    /** A gap wider than this, in mm, is one between columns where no space was typed. */
    private static final double COLUMN_GAP = 2.5;

    private Reader() {}

    static double mm(double points) {
        return points * 25.4 / 72;
    }

    static List<Sheet> read(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var sheets = new ArrayList<Sheet>();
            for (var page : pdf.getPages()) {
                var box = page.getMediaBox();
                var index = sheets.size();
                sheets.add(new Sheet(
                        index, mm(box.getWidth()), mm(box.getHeight()), new Texts(index).lines(pdf), new Rules(page, index).rules()));
            }
            return sheets;
        }
    }

    /** Collects letters in the order of the file and joins those that stand beside each other. */
    private static final class Texts extends PDFTextStripper {

        private final int page;
        private final List<Line> lines = new ArrayList<>();
        private List<Letter> letters = new ArrayList<>();
        private double y;

        Texts(int page) {
            this.page = page;
            setStartPage(page + 1);
            setEndPage(page + 1);
            addOperator(new SetNonStrokingDeviceRGBColor(this));
        }

        List<Line> lines(PDDocument pdf) throws IOException {
            getText(pdf);
            end();
            return lines;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            var name = position.getFont().getName();
            var letter = new Letter(
                    position.getUnicode(), mm(position.getXDirAdj()), mm(position.getWidthDirAdj()), position.getFontSizeInPt(),
                    name.substring(name.indexOf('+') + 1), isRed(getGraphicsState().getNonStrokingColor()));
            var baseline = mm(position.getYDirAdj());
            var last = letters.isEmpty() ? null : letters.getLast();
            if (last != null) {
                var gap = letter.x() - last.right();
                if (Math.abs(baseline - y) > 0.1 || gap < -0.5 || gap > COLUMN_GAP && !last.text().isBlank()) {
                    end();
                }
            }
            y = baseline;
            letters.add(letter);
        }

        private void end() {
            if (letters.stream().anyMatch(l -> !l.text().isBlank())) {
                lines.add(new Line(page, y, List.copyOf(letters)));
            }
            letters = new ArrayList<>();
        }
    }

    private static boolean isRed(PDColor color) {
        var parts = color.getComponents();
        return parts.length == 3 && parts[0] == 1 && parts[1] == 0 && parts[2] == 0;
    }

    /** Collects the lines that are stroked. */
    private static final class Rules extends PDFGraphicsStreamEngine {

        private final int index;
        private final double height;
        private final List<double[]> open = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private float x;
        private float y;

        Rules(PDPage page, int index) {
            super(page);
            this.index = index;
            this.height = page.getMediaBox().getHeight();
        }

        List<Rule> rules() throws IOException {
            processPage(getPage());
            return rules;
        }

        @Override
        public void moveTo(float toX, float toY) {
            x = toX;
            y = toY;
        }

        @Override
        public void lineTo(float toX, float toY) {
            open.add(new double[] {Math.min(x, toX), Math.max(y, toY), Math.max(x, toX), Math.min(y, toY)});
            moveTo(toX, toY);
        }

        @Override
        public void strokePath() throws IOException {
            var state = getGraphicsState();
            for (var line : open) {
                rules.add(new Rule(
                        index, mm(line[0]), mm(height - line[1]), mm(line[2]), mm(height - line[3]), state.getLineWidth(),
                        isRed(state.getStrokingColor())));
            }
            open.clear();
        }

        @Override
        public Point2D getCurrentPoint() {
            return new Point2D.Float(x, y);
        }

        @Override
        public void endPath() {
            open.clear();
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            throw new IllegalStateException("no rectangle is expected");
        }

        @Override
        public void drawImage(PDImage image) {
            throw new IllegalStateException("no picture is expected");
        }

        @Override
        public void clip(int rule) {
            throw new IllegalStateException("nothing is cut off");
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            throw new IllegalStateException("no curve is expected");
        }

        @Override
        public void closePath() {
            throw new IllegalStateException("no closed path is expected");
        }

        @Override
        public void fillPath(int rule) {
            throw new IllegalStateException("nothing is filled");
        }

        @Override
        public void fillAndStrokePath(int rule) {
            throw new IllegalStateException("nothing is filled");
        }

        @Override
        public void shadingFill(COSName name) {
            throw new IllegalStateException("nothing is shaded");
        }
    }
}
