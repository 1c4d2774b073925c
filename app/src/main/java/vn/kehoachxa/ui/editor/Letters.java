package vn.kehoachxa.ui.editor;

import java.text.BreakIterator;
import vn.kehoachxa.search.Range;

/** Where the letters and the words of a text begin and end, as a caret goes by them. A letter may have several UTF-16 units. */
public final class Letters {

    private Letters() {}

    /** Where the next letter begins (1), or the one before (-1); the same place at the ends. */
    public static int letterFrom(String text, int at, int direction) {
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        var to = direction < 0 ? at == 0 ? 0 : letters.preceding(at) : at >= text.length() ? at : letters.following(at);
        return to == BreakIterator.DONE ? at : to;
    }

    /** Where the next word begins (1), or the one before (-1). */
    public static int wordFrom(String text, int at, int direction) {
        var to = at;
        if (direction < 0) {
            while (to > 0 && !isOfWord(text, to - 1)) {
                to--;
            }
            while (to > 0 && isOfWord(text, to - 1)) {
                to--;
            }
        } else {
            while (to < text.length() && isOfWord(text, to)) {
                to++;
            }
            while (to < text.length() && !isOfWord(text, to)) {
                to++;
            }
        }
        return to == at ? letterFrom(text, at, direction) : to;
    }

    /** The word that touches a place; nothing long where none does. */
    static Range wordAround(String text, int at) {
        var from = Math.min(at, text.length());
        var to = from;
        while (from > 0 && isOfWord(text, from - 1)) {
            from--;
        }
        while (to < text.length() && isOfWord(text, to)) {
            to++;
        }
        return new Range(from, to);
    }

    private static boolean isOfWord(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
