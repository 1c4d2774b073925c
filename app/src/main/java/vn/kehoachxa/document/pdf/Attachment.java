package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A file inside a PDF file: the data that the pages were made of (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4), as electronic invoices carry theirs.
 *
 * @param name by which viewers offer to save it; letters, digits, dots and hyphens, so that any system takes it
 * @param type its media type, {@code application/json}
 * @param description what viewers say of it
 */
public record Attachment(String name, String type, String description, byte[] content) {

    public Attachment {
        if (!name.matches("[a-zA-Z0-9][a-zA-Z0-9.-]*") || !type.matches("[a-z]+/[a-z0-9.+-]+")) {
            throw new IllegalArgumentException(name + " " + type);
        }
    }

    /** Writes them; gives what the catalog says of them, which is nothing where there are none. */
    static String write(PdfFile file, List<Attachment> attachments) throws IOException {
        if (attachments.isEmpty()) {
            return "";
        }
        var names = new PdfBytes();
        var all = new PdfBytes();
        // A tree of names is sorted.
        for (var attachment : attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList()) {
            var number = attachment.write(file);
            names.text(attachment.name).reference(number);
            all.reference(number);
        }
        return "/AF[" + all + "]/Names<</EmbeddedFiles<</Names[" + names + "]>>>>";
    }

    private int write(PdfFile file) throws IOException {
        var bytes = new PdfBytes().put(content, content.length);
        var stream = file.reserve();
        // No day: the same paper gives the same file on any.
        file.stream(stream, "/Type/EmbeddedFile/Subtype/" + type.replace("/", "#2F")
                + "/Params<</Size " + content.length + "/CheckSum<" + HexFormat.of().formatHex(PdfFile.digest().digest(content)) + ">>>", bytes);
        var number = file.reserve();
        file.object(number).put("<</Type/Filespec/F").text(name).put("/UF").text(name).put("/Desc").text(description)
                .put("/AFRelationship/Source/EF<</F ").reference(stream).put("/UF ").reference(stream).put(">>>>");
        return number;
    }
}
