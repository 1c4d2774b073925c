package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** Finds the paper that a file of ours carries inside. */
final class Embedded {

    private static final String SCHEMA = "kehoachxa.paper/";
    private static final int LARGEST = 16 << 20;
    private static final int HEAD = 400;
    private static final int DEEPEST = 20;

    private Embedded() {}

    /** The paper's JSON, or null. */
    static String json(PDDocument pdf) {
        try {
            var names = pdf.getDocumentCatalog().getNames();
            return names == null || names.getEmbeddedFiles() == null ? null : json(names.getEmbeddedFiles(), 0);
        } catch (IOException e) {
            return null;
        }
    }

    private static String json(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        var files = node.getNames();
        if (files != null) {
            for (var file : files.values()) {
                var found = json(file);
                if (found != null) {
                    return found;
                }
            }
        }
        var kids = depth < DEEPEST ? node.getKids() : null;
        if (kids != null) {
            for (var kid : kids) {
                var found = json(kid, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String json(PDComplexFileSpecification file) throws IOException {
        var name = file == null ? null : file.getFilename();
        var content = name == null || !name.toLowerCase(Locale.ROOT).endsWith(".json") ? null : file.getEmbeddedFile();
        if (content == null) {
            return null;
        }
        try (var in = content.createInputStream()) {
            var bytes = in.readNBytes(LARGEST + 1);
            var text = bytes.length > LARGEST ? "" : new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, Math.min(text.length(), HEAD)).contains(SCHEMA) ? text : null;
        }
    }
}
