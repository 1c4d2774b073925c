package vn.kehoachxa.intake.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** A small PDF, drawn by hand for one rule of the reader. Places are points from the page's top left corner. */
final class Paper implements AutoCloseable {

    /** What a test draws; may fail as PDFBox does. */
    @FunctionalInterface
    interface Drawn {
        void on(Paper paper) throws IOException;
    }

    private static final String FACES = "/liberation/";

    final PDDocument pdf = new PDDocument();
    final PDFont plain;
    final PDFont bold;
    final PDFont italic;
    PDPageContentStream stream;
    PDPage page;
    private double height;

    private Paper() throws IOException {
        plain = face("LiberationSerif-Regular.ttf");
        bold = face("LiberationSerif-Bold.ttf");
        italic = face("LiberationSerif-Italic.ttf");
        page(PDRectangle.A4);
    }

    static byte[] bytes(Drawn drawn) {
        try (var paper = new Paper(); var out = new ByteArrayOutputStream()) {
            drawn.on(paper);
            paper.stream.close();
            paper.pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont face(String name) throws IOException {
        try (var in = Paper.class.getResourceAsStream(FACES + name)) {
            return PDType0Font.load(pdf, in, true);
        }
    }

    /** A new page; what follows is drawn on it. */
    Paper page(PDRectangle size) throws IOException {
        if (stream != null) {
            stream.close();
        }
        page = new PDPage(size);
        height = size.getHeight();
        pdf.addPage(page);
        stream = new PDPageContentStream(pdf, page);
        return this;
    }

    Paper text(double x, double y, String text) throws IOException {
        return text(plain, 14, x, y, text);
    }

    Paper text(PDFont font, double size, double x, double y, String text) throws IOException {
        return text(stream, font, size, Matrix.getTranslateInstance((float) x, (float) (height - y)), text);
    }

    static double width(PDFont font, double size, String text) throws IOException {
        return font.getStringWidth(text) * size / 1000;
    }

    Paper centred(PDFont font, double size, double y, String text) throws IOException {
        return text(font, size, 318.9 - width(font, size, text) / 2, y, text);
    }

    Paper text(PDPageContentStream on, PDFont font, double size, Matrix matrix, String text) throws IOException {
        on.beginText();
        on.setFont(font, (float) size);
        on.setTextMatrix(matrix);
        on.showText(text);
        on.endText();
        return this;
    }

    /** A justified line between 85 and 552.8. */
    Paper full(double x, double y, String text) throws IOException {
        var spaces = text.chars().filter(c -> c == ' ').count();
        var wide = (552.8 - x - width(plain, 14, text)) / spaces;
        var at = x;
        for (var word : text.split(" ")) {
            text(at, y, word);
            at += width(plain, 14, word + " ") + wide;
        }
        return this;
    }

    Paper line(double x0, double y0, double x1, double y1) throws IOException {
        stream.moveTo((float) x0, (float) (height - y0));
        stream.lineTo((float) x1, (float) (height - y1));
        stream.stroke();
        return this;
    }

    Paper bar(double x0, double y0, double x1, double y1) throws IOException {
        stream.addRect((float) x0, (float) (height - y1), (float) (x1 - x0), (float) (y1 - y0));
        stream.fill();
        return this;
    }

    /** Lines around all cells. */
    Paper net(double[] xs, double[] ys) throws IOException {
        for (var y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (var x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        pdf.close();
    }
}
