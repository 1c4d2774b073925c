package vn.kehoachxa.document.layout;

import java.util.List;

/**
 * Letters between two places where a line may end.
 *
 * @param spans its stretches in one face each; empty only for an empty line
 * @param gap what stands before it
 * @param spaces how many spaces stand before it
 * @param spaceFace their face
 * @param spaceWidth their width together
 */
record Word(List<Span> spans, double width, Gap gap, int spaces, Face spaceFace, double spaceWidth) {

    /** What stands before a word. */
    enum Gap {
        /** A place where the line may end. */
        BREAK,
        /** A space that stays inside its line where the line is wide enough. */
        TIE,
        /** A space inside a name: it stays inside its line where the line above is not left too empty by that. */
        LOOSE_TIE,
        /** A line break of the text. */
        NEW_LINE
    }

    /** A stretch in one face. */
    record Span(String text, Face face, double width) {}

    String text() {
        if (spans.size() == 1) {
            return spans.getFirst().text();
        }
        var out = new StringBuilder();
        spans.forEach(s -> out.append(s.text()));
        return out.toString();
    }

    Word with(Gap newGap) {
        return new Word(spans, width, newGap, spaces, spaceFace, spaceWidth);
    }
}
