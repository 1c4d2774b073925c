package vn.kehoachxa.ui.complete;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a text that is being typed.
 *
 * @param from its first letter
 * @param to one past its last, where the caret is
 */
public record Part(int from, int to) {

    String of(String text) {
        return text.substring(from, to);
    }

    /** The text with something else in place of this part. */
    public String replaced(String text, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    /** The whole text, where the caret stands at its end; none where it stands elsewhere. */
    static List<Part> whole(String text, int caret) {
        return caret == text.length() ? List.of(new Part(0, caret)) : List.of();
    }

    /**
     * In a list with these signs between its items: what stands between such a sign and the caret, the shortest first. A name may have
     * a comma of its own. None within a word.
     */
    static List<Part> listed(String text, int caret, String separators) {
        var parts = new ArrayList<Part>();
        if (caret < text.length() && Character.isLetterOrDigit(text.charAt(caret))) {
            return parts;
        }
        for (var i = caret; i >= 0; i--) {
            if (i == 0 || separators.indexOf(text.charAt(i - 1)) >= 0) {
                parts.add(new Part(begin(text, i, caret), caret));
            }
        }
        return parts;
    }

    /** Behind spaces and the dash of an item. */
    private static int begin(String text, int from, int caret) {
        var begin = from;
        while (begin < caret && !Character.isLetterOrDigit(text.charAt(begin))) {
            begin++;
        }
        return begin;
    }
}
