package vn.kehoachxa.compare;

import java.util.List;
import vn.kehoachxa.plan.RichText;

/**
 * One piece of a paper, as a reader sees it: a value of the head, a line, a row of a table.
 *
 * @param key the same in all states of the paper
 * @param look what it is
 * @param depth how far it stands in; 0 at the left
 * @param label the number before it, or which value it is; may be empty
 * @param texts one, or one for each cell of a row as it is printed
 * @param computed for each text whether the program fills it in: then nobody changed it
 */
public record Part(String key, Look look, int depth, String label, List<RichText> texts, List<Boolean> computed) {

    /** What a piece is. */
    public enum Look {
        /** A value of head or foot; the label names it. */
        VALUE,
        SUBJECT,
        PASSAGE,
        HEADING,
        LINE,
        APPENDIX,
        TABLE_TITLE,
        TABLE_HEADER,
        ROW,
        GROUP,
        TOTAL
    }

    public Part {
        texts = List.copyOf(texts);
        computed = List.copyOf(computed);
    }

    static Part of(String key, Look look, int depth, String label, RichText text) {
        return new Part(key, look, depth, label, List.of(text), List.of(false));
    }

    /** Its words, cells with a stroke between. */
    public String words() {
        return String.join(" | ", texts.stream().map(RichText::text).filter(t -> !t.isBlank()).toList());
    }
}
