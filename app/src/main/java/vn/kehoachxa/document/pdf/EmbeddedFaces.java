package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.kehoachxa.document.layout.Face;

/** The faces that one file uses, each embedded with the letters that are used of it. All pages share them. */
final class EmbeddedFaces {

    private final PDDocument document;
    private final PdfFonts fonts;
    private final PDResources resources = new PDResources();
    private final Map<Face, BitSet> used = new EnumMap<>(Face.class);

    EmbeddedFaces(PDDocument document, PdfFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    PDResources resources() {
        return resources;
    }

    FaceLetters letters(Face face) {
        return fonts.letters(face);
    }

    /** What the face is called in the pages. */
    static String name(Face face) {
        return "F" + face.ordinal();
    }

    /** The letters of a face that are used, for the caller to add to. */
    BitSet used(Face face) {
        return used.computeIfAbsent(face, f -> new BitSet());
    }

    /** Embeds what was used. */
    void embed() throws IOException {
        for (var entry : used.entrySet()) {
            var font = PDType0Font.load(document, fonts.file(entry.getKey()), true);
            entry.getValue().stream().forEach(font::addToSubset);
            font.subset();
            resources.put(COSName.getPDFName(name(entry.getKey())), font);
        }
    }
}
