package vn.kehoachxa.intake.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import vn.kehoachxa.intake.source.UnreadableFileException;

/**
 * Finds the paper that a file of ours carries inside. Where a file is there under our name, it is the data, whatever is in it: it is for
 * the reader of papers to say what is wrong with it, and never a reason to go by the pages without a word.
 */
final class Embedded {

    private static final String OURS = "kehoachxa.json";
    private static final String SCHEMA = "kehoachxa.paper/";
    private static final int LARGEST = 16 << 20;
    private static final int HEAD = 400;
    private static final int DEEPEST = 20;

    private Embedded() {}

    /**
     * The paper's JSON, or null where it carries none.
     *
     * @throws UnreadableFileException {@code INTAKE-DATA} where it carries one that can't be read
     */
    static String json(PDDocument pdf) {
        try {
            var names = pdf.getDocumentCatalog().getNames();
            return names == null || names.getEmbeddedFiles() == null ? null : json(names.getEmbeddedFiles(), 0);
        } catch (IOException | ClassCastException e) {
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

    private static String json(PDComplexFileSpecification file) {
        var name = file == null ? null : file.getFilename();
        var content = name == null || !name.toLowerCase(Locale.ROOT).endsWith(".json") ? null : file.getEmbeddedFile();
        if (content == null) {
            return null;
        }
        var ours = name.equals(OURS);
        try (var in = content.createInputStream()) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                var text = new String(bytes, StandardCharsets.UTF_8);
                return ours || text.substring(0, Math.min(text.length(), HEAD)).contains(SCHEMA) ? text : null;
            }
        } catch (IOException damaged) {
            if (ours) {
                throw new UnreadableFileException("INTAKE-DATA", damaged);
            }
        }
        if (ours) {
            throw new UnreadableFileException("INTAKE-DATA", null);
        }
        return null;
    }
}
