package vn.kehoachxa.document;

import java.util.List;
import java.util.UUID;

/**
 * A document ready to be laid out or written.
 *
 * @param source the paper that it was made of; null where none is to be named
 * @param office whose paper it is; null where none is to be named
 * @param title for the file's properties: {@code Kế hoạch …}
 * @param author the issuing body, for the file's properties
 * @param sections the paper itself, then each appendix; each counts its own pages
 */
public record Document(UUID source, UUID office, String title, String author, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }

    /** A document that names no paper. */
    public Document(String title, String author, List<Section> sections) {
        this(null, null, title, author, sections);
    }
}
