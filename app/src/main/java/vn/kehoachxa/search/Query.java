package vn.kehoachxa.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.plan.Texts;

/**
 * What is looked for.
 *
 * @param written as it was typed, on one line, in small letters and NFC
 * @param folded the same without marks
 * @param words each must begin a word of what is found; without marks, the longest first
 * @param exact the same words with the marks that were typed, in the order of {@code words}
 */
public record Query(String written, String folded, List<String> words, List<String> exact) {

    public Query {
        words = List.copyOf(words);
        exact = List.copyOf(exact);
    }

    /** Reads what was typed. */
    public static Query of(String typed) {
        var line = Texts.oneLine(typed).toLowerCase(Locale.ROOT);
        // The longest word is in the fewest texts: most are done with after one look.
        var exact = Arrays.stream(line.split(" "))
                .map(Query::bare)
                .filter(w -> !w.isEmpty())
                .distinct()
                .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                .toList();
        return new Query(line, Texts.fold(line), exact.stream().map(Texts::fold).toList(), exact);
    }

    /** Without the quotes, brackets and stops around it. */
    private static String bare(String word) {
        var from = 0;
        var to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether each word begins a word of what is said of an item. */
    public boolean finds(Item item) {
        return Rank.folded(item, this) != Rank.NONE;
    }
}
