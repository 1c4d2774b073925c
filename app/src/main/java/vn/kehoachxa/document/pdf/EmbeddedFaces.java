package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.kehoachxa.document.layout.Face;

/** The faces that one file uses, each embedded with the letters that are used of it. All pages share them. */
final class EmbeddedFaces {

    private final PdfFile file;
    private final PdfFonts fonts;
    private final int resources;
    private final Map<Face, BitSet> used = new EnumMap<>(Face.class);

    EmbeddedFaces(PdfFile file, PdfFonts fonts) {
        this.file = file;
        this.fonts = fonts;
        this.resources = file.reserve();
    }

    /** The number of the object that names them. */
    int resources() {
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
        var names = new PdfBytes();
        try (var document = new PDDocument()) {
            var objects = new CosObjects(file);
            for (var entry : used.entrySet()) {
                var font = PDType0Font.load(document, fonts.file(entry.getKey()), true);
                entry.getValue().stream().forEach(font::addToSubset);
                font.subset();
                names.put("/").put(name(entry.getKey())).put(" ").reference(objects.add(font.getCOSObject()));
            }
        }
        file.object(resources).put("<</Font<<").put(names.array(), names.length()).put(">>>>");
    }
}
