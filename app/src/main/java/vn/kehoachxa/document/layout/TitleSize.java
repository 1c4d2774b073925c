package vn.kehoachxa.document.layout;

import java.util.List;
import vn.kehoachxa.document.Run;

/**
 * How a centred title is set. Lengths in points.
 *
 * @param lines how many it has
 * @param longest the longest of them
 * @param measure the width in which {@code text} is broken so where one line is filled after the other
 * @param text with no-break spaces
 */
public record TitleSize(int lines, double longest, double measure, List<Run> text) {

    public TitleSize {
        text = List.copyOf(text);
    }
}
