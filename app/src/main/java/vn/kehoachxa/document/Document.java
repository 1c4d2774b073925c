package vn.kehoachxa.document;

import java.util.List;

/**
 * A document ready to be laid out or written.
 *
 * @param title for the file's properties: {@code Kế hoạch …}
 * @param author the issuing body, for the file's properties
 * @param sections the paper itself, then each appendix; each counts its own pages
 */
public record Document(String title, String author, List<Section> sections) {

    public Document {
        sections = List.copyOf(sections);
    }
}
