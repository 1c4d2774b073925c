package vn.kehoachxa.ui.editor;

import java.util.Objects;

/**
 * A place between two letters of a paper.
 *
 * @param at how many UTF-16 units of the spot's text stand before it, from 0
 */
public record Caret(Spot spot, int at) {

    public Caret {
        Objects.requireNonNull(spot);
        if (at < 0) {
            throw new IllegalArgumentException("a caret at " + at);
        }
    }
}
