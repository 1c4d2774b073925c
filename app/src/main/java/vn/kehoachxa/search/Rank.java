package vn.kehoachxa.search;

import java.util.Locale;

/** How well something that was found fits: the words together before scattered ones, titles before texts, the marks that were typed before none. */
final class Rank {

    private static final int TOGETHER = 400;
    private static final int AT_START = 200;
    private static final int IN_TITLE = 150;
    private static final int EXACT_TOGETHER = 120;
    private static final int EXACT = 80;
    private static final int HEADING = 60;
    private static final int WHOLE = 10;

    private Rank() {}

    /** The higher the better. */
    static int of(Item item, Query query) {
        var title = item.foldedTitle();
        var rank = item.heading() ? HEADING : 0;
        var inTitle = true;
        for (var word : query.words()) {
            inTitle = inTitle && Words.has(title, word);
            rank += Words.hasWhole(title, word) || Words.hasWhole(item.foldedMore(), word) ? WHOLE : 0;
        }
        rank += inTitle ? IN_TITLE : 0;
        var at = Words.find(title, query.folded(), 0);
        if (at >= 0) {
            rank += TOGETHER + (at == 0 ? AT_START : 0);
        } else if (Words.has(item.foldedMore(), query.folded())) {
            rank += TOGETHER / 2;
        }
        return rank + exact(item, query);
    }

    private static int exact(Item item, Query query) {
        var title = item.title().toLowerCase(Locale.ROOT);
        var more = item.more().toLowerCase(Locale.ROOT);
        for (var word : query.exact()) {
            if (!Words.has(title, word) && !Words.has(more, word)) {
                return 0;
            }
        }
        return EXACT + (Words.has(title, query.written()) || Words.has(more, query.written()) ? EXACT_TOGETHER : 0);
    }
}
