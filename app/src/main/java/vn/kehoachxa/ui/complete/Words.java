package vn.kehoachxa.ui.complete;

import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Texts;

/** The words of a text without marks and case, and how well the beginning of a name was typed. */
record Words(List<String> words) {

    /** Not found. */
    static final int NONE = Integer.MAX_VALUE;
    /** A word that was left out costs as much as this many places behind the first word. */
    private static final int GAP = 10;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Words of(String text) {
        return new Words(BETWEEN.splitAsStream(Texts.fold(text)).filter(w -> !w.isEmpty()).toList());
    }

    /** All letters without anything between. */
    String joined() {
        return String.join("", words);
    }

    /**
     * How far these words are from having been typed: 0 where {@code typed} begins as they do, more where it begins at a later word,
     * much more for words that were left out between; {@link #NONE} where it is something else. Each word typed is the beginning of a
     * word, or the first letters of several in a row ({@code vh} for Văn hóa).
     */
    int distance(Words typed) {
        if (typed.words.isEmpty()) {
            return 0;
        }
        var best = joined().startsWith(typed.joined()) ? 0 : NONE;
        for (var start = 0; start < words.size() && best > start; start++) {
            var rest = from(typed.words, 0, start);
            best = rest == NONE ? best : Math.min(best, rest + start);
        }
        return best;
    }

    /** What it costs to find the words typed from the {@code i}-th on, the first of them at {@code at}. */
    private int from(List<String> typed, int i, int at) {
        var best = NONE;
        for (var next : ends(typed.get(i), at)) {
            if (i + 1 == typed.size()) {
                return 0;
            }
            for (var on = next; on < words.size() && (on - next) * GAP < best; on++) {
                var rest = from(typed, i + 1, on);
                best = rest == NONE ? best : Math.min(best, rest + (on - next) * GAP);
            }
        }
        return best;
    }

    /** The places behind what one word typed can stand for. */
    private List<Integer> ends(String word, int at) {
        var one = words.get(at).startsWith(word);
        var several = word.length() > 1 && at + word.length() <= words.size() && isInitials(word, at);
        return one && several ? List.of(at + 1, at + word.length()) : one ? List.of(at + 1) : several ? List.of(at + word.length()) : List.of();
    }

    private boolean isInitials(String word, int at) {
        for (var i = 0; i < word.length(); i++) {
            if (words.get(at + i).charAt(0) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
