package vn.kehoachxa.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How much of what should have been read was read: texts in their order, words alone, white space and line breaks aside. */
final class Likeness {

    private final List<String> wanted;
    private final List<String> read;
    private final List<String> missed = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private int same;

    Likeness(List<String> wanted, List<String> read) {
        this.wanted = wanted.stream().map(Likeness::words).filter(w -> !w.isEmpty()).toList();
        this.read = read.stream().map(Likeness::words).filter(w -> !w.isEmpty()).toList();
        compare();
    }

    static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    /** The longest run of texts that both have in the same order. */
    private void compare() {
        var n = wanted.size();
        var m = read.size();
        var longest = new int[n + 1][m + 1];
        for (var i = n - 1; i >= 0; i--) {
            for (var j = m - 1; j >= 0; j--) {
                longest[i][j] = wanted.get(i).equals(read.get(j))
                        ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        same = longest[0][0];
        var i = 0;
        var j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && wanted.get(i).equals(read.get(j))) {
                i++;
                j++;
            } else if (j == m || i < n && longest[i + 1][j] >= longest[i][j + 1]) {
                missed.add(wanted.get(i++));
            } else {
                added.add(read.get(j++));
            }
        }
    }

    int same() {
        return same;
    }

    int all() {
        return Math.max(wanted.size(), read.size());
    }

    double share() {
        return all() == 0 ? 1 : (double) same / all();
    }

    List<String> missed() {
        return missed;
    }

    @Override
    public String toString() {
        return "%d of %d (%.2f %%)%n  missed: %s%n  instead: %s".formatted(
                same, all(), 100 * share(), String.join("\n    ", missed), String.join("\n    ", added));
    }
}
