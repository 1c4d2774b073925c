package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.kehoachxa.document.layout.Ink;
import vn.kehoachxa.document.layout.Page;
import vn.kehoachxa.document.layout.Placed;

/** Paints pages into one PDF: texts in the order in which they are read, rules after them, as no part of the text. */
final class PagePainter {

    private final PDDocument document;
    private final EmbeddedFaces faces;
    private final Tags tags;
    private final StructTree tree;

    PagePainter(PDDocument document, EmbeddedFaces faces, Tags tags, StructTree tree) {
        this.document = document;
        this.faces = faces;
        this.tags = tags;
        this.tree = tree;
    }

    PDPage paint(Page page) throws IOException {
        var target = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        target.setResources(faces.resources());
        document.addPage(target);
        tree.begin(target);
        var content = new Content();
        new TextPainter(target, content, faces, tags, tree).paint(page.items(), page.height());
        paintRules(page, content);
        target.setContents(new PDStream(document, content.stream(), COSName.FLATE_DECODE));
        return target;
    }

    private static void paintRules(Page page, Content content) {
        var groups = alike(page);
        if (groups.isEmpty()) {
            return;
        }
        content.put("/Artifact BMC\n");
        for (var group : groups) {
            content.put(group.getFirst().thickness()).put("w").put(color(group.getFirst().ink()));
            for (var rule : group) {
                content.put(rule.x1()).put(page.height() - rule.y1()).put("m");
                content.put(rule.x2()).put(page.height() - rule.y2()).put("l\n");
            }
            content.put("S\n");
        }
        content.put("EMC\n");
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

    private static String color(Ink ink) {
        return switch (ink) {
            case BLACK -> "0 0 0 RG\n";
            case RED -> "1 0 0 RG\n";
        };
    }
}
