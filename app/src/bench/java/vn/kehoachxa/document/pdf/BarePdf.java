package vn.kehoachxa.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Pages;
import vn.kehoachxa.document.layout.Placed;

/** What we are measured against: PDFBox by itself, writing the same letters and rules at the same places and nothing else. */
final class BarePdf {

    private final PDDocument pdf;
    private final PdfFonts fonts;
    private final Map<Face, PDType0Font> embedded = new EnumMap<>(Face.class);

    private BarePdf(PDDocument pdf, PdfFonts fonts) {
        this.pdf = pdf;
        this.fonts = fonts;
    }

    static void write(Pages pages, PdfFonts fonts, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            var bare = new BarePdf(pdf, fonts);
            for (var page : pages.pages()) {
                bare.add(page);
            }
            pdf.save(out);
        }
    }

    private void add(Page page) throws IOException {
        var target = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        pdf.addPage(target);
        try (var content = new PDPageContentStream(pdf, target)) {
            addTexts(page, content);
            addRules(page, content);
        }
    }

    private void addTexts(Page page, PDPageContentStream content) throws IOException {
        content.beginText();
        Face face = null;
        var size = 0.0;
        var x = 0.0;
        var y = 0.0;
        for (var item : page.items()) {
            if (item instanceof Placed.Text text && !text.text().isBlank()) {
                if (face != text.face() || size != text.size()) {
                    face = text.face();
                    size = text.size();
                    content.setFont(font(face), (float) size);
                }
                var baseline = page.height() - text.y();
                content.newLineAtOffset((float) (text.x() - x), (float) (baseline - y));
                x = text.x();
                y = baseline;
                show(text, fonts.shown(text.text(), face), content);
            }
        }
        content.endText();
    }

    private static void show(Placed.Text text, String shown, PDPageContentStream content) throws IOException {
        if (text.spacing() == 0) {
            content.showText(shown);
            return;
        }
        var parts = new ArrayList<>();
        var from = 0;
        for (var space = shown.indexOf(' '); space >= 0; space = shown.indexOf(' ', from)) {
            parts.add(shown.substring(from, space + 1));
            parts.add((float) (-1000 * text.spacing() / text.size()));
            from = space + 1;
        }
        parts.add(shown.substring(from));
        content.showTextWithPositioning(parts.toArray());
    }

    private static void addRules(Page page, PDPageContentStream content) throws IOException {
        content.setStrokingColor(Color.BLACK);
        var thickness = 0.0;
        for (var item : page.items()) {
            if (item instanceof Placed.Rule rule) {
                if (thickness != rule.thickness()) {
                    if (thickness > 0) {
                        content.stroke();
                    }
                    thickness = rule.thickness();
                    content.setLineWidth((float) thickness);
                }
                content.moveTo((float) rule.x1(), (float) (page.height() - rule.y1()));
                content.lineTo((float) rule.x2(), (float) (page.height() - rule.y2()));
            }
        }
        if (thickness > 0) {
            content.stroke();
        }
    }

    private PDType0Font font(Face face) throws IOException {
        var font = embedded.get(face);
        if (font == null) {
            font = PDType0Font.load(pdf, fonts.file(face), true);
            embedded.put(face, font);
        }
        return font;
    }
}
