package vn.kehoachxa.document.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Ink;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;

/** Paints pages into one PDF: texts in the order in which they are read, rules after them. */
final class PagePainter {

    private final PDDocument document;
    private final PdfFonts fonts;
    private final Map<Face, PDType0Font> embedded = new EnumMap<>(Face.class);

    PagePainter(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    PDPage paint(Page page) throws IOException {
        var target = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(target);
        try (var content = new PDPageContentStream(document, target)) {
            paintTexts(page, content);
            paintRules(page, content);
        }
        return target;
    }

    private void paintTexts(Page page, PDPageContentStream content) throws IOException {
        content.beginText();
        Face face = null;
        var size = 0.0;
        var ink = Ink.BLACK;
        var x = 0.0;
        var y = 0.0;
        for (var item : page.items()) {
            if (!(item instanceof Placed.Text text)) {
                continue;
            }
            var shown = fonts.shown(text.text(), text.face());
            if (shown.isBlank()) {
                continue;
            }
            if (face != text.face() || size != text.size()) {
                face = text.face();
                size = text.size();
                content.setFont(font(face), (float) size);
            }
            if (ink != text.ink()) {
                ink = text.ink();
                content.setNonStrokingColor(color(ink));
            }
            var baseline = page.height() - text.y();
            content.newLineAtOffset((float) (text.x() - x), (float) (baseline - y));
            x = text.x();
            y = baseline;
            show(text, shown, content);
        }
        content.endText();
    }

    /** A justified line is shown at once, its spaces made wider one by one. */
    private static void show(Placed.Text text, String shown, PDPageContentStream content) throws IOException {
        if (text.spacing() == 0) {
            content.showText(shown);
            return;
        }
        var parts = new ArrayList<>();
        var more = (float) (-1000 * text.spacing() / text.size());
        var from = 0;
        for (var space = shown.indexOf(' '); space >= 0; space = shown.indexOf(' ', from)) {
            parts.add(shown.substring(from, space + 1));
            parts.add(more);
            from = space + 1;
        }
        if (from < shown.length()) {
            parts.add(shown.substring(from));
        }
        content.showTextWithPositioning(parts.toArray());
    }

    private static void paintRules(Page page, PDPageContentStream content) throws IOException {
        for (var group : alike(page)) {
            content.setLineWidth((float) group.getFirst().thickness());
            content.setStrokingColor(color(group.getFirst().ink()));
            for (var rule : group) {
                content.moveTo((float) rule.x1(), (float) (page.height() - rule.y1()));
                content.lineTo((float) rule.x2(), (float) (page.height() - rule.y2()));
            }
            content.stroke();
        }
    }

    /** The page's rules, those of one thickness and colour that follow each other together. */
    private static List<List<Placed.Rule>> alike(Page page) {
        var groups = new ArrayList<List<Placed.Rule>>();
        for (var item : page.items()) {
            if (item instanceof Placed.Rule rule) {
                var last = groups.isEmpty() ? null : groups.getLast().getFirst();
                if (last == null || last.thickness() != rule.thickness() || last.ink() != rule.ink()) {
                    groups.add(new ArrayList<>());
                }
                groups.getLast().add(rule);
            }
        }
        return groups;
    }

    private static Color color(Ink ink) {
        return switch (ink) {
            case BLACK -> Color.BLACK;
            case RED -> Color.RED;
        };
    }

    private PDType0Font font(Face face) throws IOException {
        var font = embedded.get(face);
        if (font == null) {
            font = fonts.embed(document, face);
            embedded.put(face, font);
        }
        return font;
    }
}
