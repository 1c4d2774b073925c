package vn.kehoachxa.search;

import java.util.ArrayList;
import java.util.List;

/**
 * As much of a text as a row of results can show, with what was found in it.
 *
 * @param text on one line; an ellipsis where the text begins earlier or goes on
 * @param found the words that were looked for, in order, none over another
 */
public record Snippet(String text, List<Range> found) {

    private static final String MORE = "…";
    /** How far before the first word that was found a long text begins. */
    private static final int BEFORE = 24;

    public Snippet {
        found = List.copyOf(found);
    }

    /** @param longest how many letters can be shown, at least 40 */
    public static Snippet of(String text, Query query, int longest) {
        var line = text.replace('\n', ' ');
        var all = ranges(line, query);
        if (line.length() <= longest) {
            return new Snippet(line, all);
        }
        var first = all.isEmpty() ? 0 : densest(all, longest - BEFORE);
        // Before a word near the end there is room for more.
        var from = first <= longest - BEFORE ? 0 : wordStart(line, Math.min(first - BEFORE, line.length() - longest));
        var to = Math.min(line.length(), from + longest);
        to = to < line.length() ? wordEnd(line, from, to) : to;
        var head = from > 0 ? MORE : "";
        var cut = new ArrayList<Range>();
        for (var range : all) {
            if (range.from() >= from && range.to() <= to) {
                cut.add(new Range(range.from() - from + head.length(), range.to() - from + head.length()));
            }
        }
        return new Snippet(head + line.substring(from, to) + (to < line.length() ? MORE : ""), cut);
    }

    /** Where a window of this many letters has most of what was found in it. */
    private static int densest(List<Range> all, int window) {
        var best = all.getFirst().from();
        var most = 0;
        for (var i = 0; i < all.size(); i++) {
            var from = all.get(i).from();
            var count = (int) all.stream().filter(r -> r.from() >= from && r.to() <= from + window).count();
            if (count > most) {
                most = count;
                best = from;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        var space = text.indexOf(' ', at);
        return space < 0 ? at : space + 1;
    }

    private static int wordEnd(String text, int from, int at) {
        var space = text.lastIndexOf(' ', at);
        return space <= from ? at : space;
    }

    /** Whether every word that is looked for begins a word of a text. */
    public static boolean saysAll(String text, Query query) {
        var folded = Folded.of(text).text();
        return query.words().stream().allMatch(word -> Words.find(folded, word, 0) >= 0);
    }

    /** Where the words stand; words that touch or overlap are one. */
    public static List<Range> ranges(String text, Query query) {
        var folded = Folded.of(text);
        var found = new ArrayList<Range>();
        for (var word : query.words()) {
            for (var at = Words.find(folded.text(), word, 0); at >= 0; at = Words.find(folded.text(), word, at + 1)) {
                found.add(folded.range(at, at + word.length()));
            }
        }
        found.sort((a, b) -> a.from() != b.from() ? Integer.compare(a.from(), b.from()) : Integer.compare(b.to(), a.to()));
        var apart = new ArrayList<Range>();
        for (var range : found) {
            if (!apart.isEmpty() && range.from() <= apart.getLast().to()) {
                var last = apart.removeLast();
                apart.add(new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                apart.add(range);
            }
        }
        return apart;
    }
}
