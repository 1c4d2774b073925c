package vn.kehoachxa.search;

import java.util.Locale;

/**
 * How well something fits a query: the words together before scattered ones, titles before texts, the marks that were typed before none.
 * The marks are looked at last, and only where they can still make a difference: most of what a first letter finds is never shown.
 */
final class Rank {

    /** What does not fit at all. */
    static final int NONE = -1;
    /** What the marks can add. */
    static final int MOST_EXACT = 200;

    private static final int TOGETHER = 400;
    private static final int AT_START = 200;
    private static final int IN_TITLE = 150;
    private static final int EXACT_TOGETHER = 120;
    private static final int EXACT = 80;
    private static final int HEADING = 60;
    private static final int WHOLE = 10;

    private Rank() {}

    /** The higher the better, without the marks; {@link #NONE} where a word is not found. */
    static int folded(Item item, Query query) {
        var title = item.foldedTitle();
        var rank = item.heading() ? HEADING : 0;
        var inTitle = true;
        var first = -1;
        for (var word : query.words()) {
            var text = title;
            var at = Words.find(text, word, 0);
            if (at < 0) {
                inTitle = false;
                text = item.foldedMore();
                at = Words.find(text, word, 0);
                if (at < 0) {
                    return NONE;
                }
            } else {
                first = at;
            }
            rank += Words.endsAt(text, at + word.length()) ? WHOLE : 0;
        }
        rank += inTitle ? IN_TITLE : 0;
        var isWord = query.words().size() == 1 && query.folded().equals(query.words().getFirst());
        var together = isWord ? first : inTitle ? Words.find(title, query.folded(), 0) : -1;
        if (together >= 0) {
            return rank + TOGETHER + (together == 0 ? AT_START : 0);
        }
        return rank + (!inTitle && Words.find(item.foldedMore(), query.folded(), 0) >= 0 ? TOGETHER / 2 : 0);
    }

    /** What the marks add, at most {@link #MOST_EXACT}. */
    static int exact(Item item, Query query) {
        for (var i = 0; i < query.words().size(); i++) {
            var word = query.words().get(i);
            var exact = query.exact().get(i);
            if (!stands(item.title(), item.foldedTitle(), word, exact) && !stands(item.more(), item.foldedMore(), word, exact)) {
                return 0;
            }
        }
        var together = stands(item.title(), item.foldedTitle(), query.folded(), query.written())
                || stands(item.more(), item.foldedMore(), query.folded(), query.written());
        return EXACT + (together ? EXACT_TOGETHER : 0);
    }

    /** Whether words stand in a text with just these marks, in capitals or small letters. */
    private static boolean stands(String text, String folded, String words, String exact) {
        if (text.length() != folded.length() || words.length() != exact.length()) {
            return Words.find(text.toLowerCase(Locale.ROOT), exact, 0) >= 0;
        }
        // Letter by letter the same place.
        for (var at = Words.find(folded, words, 0); at >= 0; at = Words.find(folded, words, at + 1)) {
            if (text.regionMatches(true, at, exact, 0, exact.length())) {
                return true;
            }
        }
        return false;
    }
}
