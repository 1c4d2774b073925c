package vn.kehoachxa.ui.editor;

import java.util.Objects;

/**
 * What the program says of a text of the clerk's; never part of the text.
 *
 * @param text a few words
 */
public record Note(Kind kind, String text) {

    /** What the words are for. */
    public enum Kind {
        /** What was understood; stands below the text. */
        UNDERSTOOD,
        /** That something was not understood, or not surely; stands below the text. */
        DOUBTFUL,
        /** That the text is not what its column is for: it is marked, and who wants to know is told. */
        ODD
    }

    public Note {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }
}
