package vn.kehoachxa.ui.editor;

import java.time.LocalTime;

/**
 * Whether what is on the screen is on the disk too.
 *
 * @param at when it was last written; null before
 */
public record SaveState(Kind kind, LocalTime at) {

    /** How far the last change has come. */
    public enum Kind {
        /** Nothing was changed since the paper was opened. */
        OPENED,
        WRITING,
        SAVED,
        FAILED
    }
}
