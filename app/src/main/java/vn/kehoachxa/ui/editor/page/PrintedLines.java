package vn.kehoachxa.ui.editor.page;

import java.util.List;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/** The lines that a text has on the screen, and which places of the text stand on them. */
final class PrintedLines {

    private final List<TextLineInfo> lines;
    private final String text;

    /** @param flow laid out with this text */
    PrintedLines(TextFlow flow, String text) {
        this.lines = flow.getLayoutInfo().getTextLines(false);
        this.text = text;
    }

    int count() {
        return lines.size();
    }

    /** Which of them holds a place. */
    int of(int at) {
        for (var i = 0; i < lines.size() - 1; i++) {
            if (at < lines.get(i).end()) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    /** The first place on a line. */
    int first(int line) {
        return Math.min(lines.get(line).start(), text.length());
    }

    /** The last place on a line. */
    int last(int line) {
        var info = lines.get(line);
        var end = Math.min(info.end(), text.length());
        // Behind the last letter of a line that goes on there is the next line's first place.
        var goesOn = end < text.length() || line < lines.size() - 1 && end > 0 && text.charAt(end - 1) == '\n';
        return goesOn && end > info.start() ? end - 1 : end;
    }

    /** The middle of a line, from the top of the flow. */
    double middle(int line) {
        var bounds = lines.get(line).bounds();
        return (bounds.getMinY() + bounds.getMaxY()) / 2;
    }
}
