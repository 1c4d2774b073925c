package vn.kehoachxa.plan;

import java.util.List;
import java.util.UUID;

/**
 * A paragraph outside the body: a legal basis, the opening, the closing, a recipient, an addressee.
 *
 * @param citations the legal acts that the text names, in order
 */
public record Passage(UUID id, RichText content, List<Citation> citations) {

    public Passage {
        citations = List.copyOf(citations);
        for (var citation : citations) {
            if (citation.from() < 0 || citation.to() < citation.from() || citation.to() > content.text().length()) {
                throw new IllegalArgumentException("a citation outside its text");
            }
        }
    }

    /** A passage that cites nothing. */
    public static Passage of(UUID id, String text) {
        return new Passage(id, RichText.of(text), List.of());
    }

    public String text() {
        return content.text();
    }

    public Passage withContent(RichText newContent) {
        return new Passage(id, newContent, TextChange.between(text(), newContent.text()).carryCitations(citations));
    }
}
