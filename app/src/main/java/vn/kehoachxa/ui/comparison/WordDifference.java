package vn.kehoachxa.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which words of two texts are others.
 *
 * @param before the old text in pieces, one after the other
 * @param after the new text in pieces
 */
public record WordDifference(List<Piece> before, List<Piece> after) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+|[^\\s\\p{L}\\p{M}\\d]");
    /** Above so many pairs of words no common ones are looked for between the first and the last that differ. */
    private static final long PAIRS = 1_000_000;

    /** Part of a text. @param changed whether the other text does not have it there */
    public record Piece(String text, boolean changed) {}

    /** The longest words that both have in the same order stay; the others were changed. */
    public static WordDifference between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        var end = 0;
        while (end < Math.min(old.size(), now.size()) - start && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        var keptOld = new boolean[old.size()];
        var keptNow = new boolean[now.size()];
        for (var i = 0; i < old.size(); i++) {
            keptOld[i] = i < start || i >= old.size() - end;
        }
        for (var j = 0; j < now.size(); j++) {
            keptNow[j] = j < start || j >= now.size() - end;
        }
        common(old, now, start, end, keptOld, keptNow);
        return new WordDifference(pieces(before, keptOld), pieces(after, keptNow));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void common(List<String> old, List<String> now, int start, int end, boolean[] keptOld, boolean[] keptNow) {
        var n = old.size() - end - start;
        var m = now.size() - end - start;
        if (n == 0 || m == 0 || (long) n * m > PAIRS) {
            return;
        }
        var best = new int[n + 1][m + 1];
        for (var i = n - 1; i >= 0; i--) {
            for (var j = m - 1; j >= 0; j--) {
                best[i][j] = old.get(start + i).equals(now.get(start + j)) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < n && j < m;) {
            if (old.get(start + i).equals(now.get(start + j))) {
                keptOld[start + i++] = true;
                keptNow[start + j++] = true;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** White space belongs to a change only where the words at both its sides do. */
    private static List<Piece> pieces(String text, boolean[] kept) {
        var pieces = new ArrayList<Piece>();
        var words = WORD.matcher(text).results().toList();
        var from = 0;
        for (var i = 0; i < words.size(); i++) {
            var last = i == words.size() - 1;
            if (last || kept[i] != kept[i + 1]) {
                var to = last ? text.length() : kept[i] ? words.get(i + 1).start() : words.get(i).end();
                pieces.add(new Piece(text.substring(from, to), !kept[i]));
                from = to;
            }
        }
        return List.copyOf(pieces);
    }
}
