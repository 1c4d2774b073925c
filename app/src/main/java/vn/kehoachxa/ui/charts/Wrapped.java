package vn.kehoachxa.ui.charts;

import java.util.ArrayList;
import java.util.List;

/** A text in short lines. */
final class Wrapped {

    private Wrapped() {}

    /** @return one line or more, each of at most so many letters unless a single word is longer; the last ends with an ellipsis where words are left out */
    static List<String> lines(String text, int letters, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                if (lines.size() == most - 1) {
                    lines.add(line + "…");
                    return lines;
                }
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
