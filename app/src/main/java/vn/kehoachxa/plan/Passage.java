package vn.kehoachxa.plan;

import java.util.UUID;

/**
 * A paragraph outside the body: a legal basis, the opening, the closing, a recipient, an addressee. The legal acts that it names follow
 * from its words and are found when they are asked for.
 */
public record Passage(UUID id, RichText content) {

    public static Passage of(UUID id, String text) {
        return new Passage(id, RichText.of(text));
    }

    public String text() {
        return content.text();
    }

    public Passage withContent(RichText newContent) {
        return new Passage(id, newContent);
    }
}
