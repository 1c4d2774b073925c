package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.layout.Word.Gap;

/** A paragraph's words, measured once and broken into lines at any width, greedily, as Word does. */
final class Words {

    /** A line may be longer than its measure by this much: sums of widths are not exact. */
    static final double TOLERANCE = 0.01;

    /** A line is left open by at most this part of it so that a name or the last two words stay together: more would tear it apart. */
    private static final double LEFT_OPEN = 0.125;

    private final List<Word> words;
    private final Metrics metrics;
    private final double size;
    private final double natural;
    private final double widest;

    private Words(List<Word> words, Metrics metrics, double size) {
        this.words = words;
        this.metrics = metrics;
        this.size = size;
        var longest = 0.0;
        var line = 0.0;
        var widestWord = 0.0;
        for (var word : words) {
            var starts = line == 0 || word.gap() == Gap.NEW_LINE;
            line = starts ? word.width() : line + word.spaceWidth() + word.width();
            longest = Math.max(longest, line);
            widestWord = Math.max(widestWord, word.width());
        }
        this.natural = longest;
        this.widest = widestWord;
    }

    static Words of(Metrics metrics, List<Run> runs, double size) {
        return new Words(WordReader.read(metrics, runs, size), metrics, size);
    }

    List<Word> words() {
        return words;
    }

    /** The width of the longest line where nothing is broken. */
    double natural() {
        return natural;
    }

    /** The width of the longest word. */
    double widest() {
        return widest;
    }

    /** The width of the longest stretch that ties hold together, where it is at most {@code most}; else that of the longest word. */
    double widestTied(double most) {
        var widest = 0.0;
        for (var i = 0; i < words.size(); ) {
            var to = tiedEnd(i);
            var width = width(i, to);
            if (width > most) {
                return widest();
            }
            widest = Math.max(widest, width);
            i = to;
        }
        return widest;
    }

    List<TextLine> lines(double width) {
        return lines(width, width);
    }

    /** @param first the width of the first line, {@code rest} that of the others; in points */
    List<TextLine> lines(double first, double rest) {
        var filler = LineFiller.building(first + TOLERANCE, rest + TOLERANCE);
        fill(filler);
        return filler.lines();
    }

    /** How many lines there are at a width. */
    int count(double width) {
        var filler = LineFiller.counting(width + TOLERANCE);
        fill(filler);
        return filler.count();
    }

    private void fill(LineFiller filler) {
        for (var i = 0; i < words.size(); ) {
            var first = words.get(i);
            var to = chunkEnd(i, filler.room() <= filler.rest() * LEFT_OPEN);
            var chunk = width(i, to);
            if (first.gap() == Gap.NEW_LINE && i > 0) {
                filler.end(true);
            }
            if (!filler.isEmpty() && !filler.takes(first, chunk) && chunk <= filler.rest()) {
                filler.end(false);
            }
            if (filler.takes(first, chunk)) {
                for (; i < to; i++) {
                    filler.add(words.get(i));
                }
            } else {
                for (; i < to; i++) {
                    addLoose(filler, words.get(i));
                }
            }
        }
        filler.end(true);
    }

    /** A word of those that are tied, or alone, wider than a line: the ties give way, then the word does. */
    private void addLoose(LineFiller filler, Word word) {
        if (!filler.isEmpty() && !filler.takes(word, word.width())) {
            filler.end(false);
        }
        if (filler.takes(word, word.width())) {
            filler.add(word);
            return;
        }
        for (var part : LongWord.cut(word, filler.limit(), filler.rest(), metrics, size)) {
            if (!filler.isEmpty()) {
                filler.end(false);
            }
            filler.add(part);
        }
    }

    /** The smallest width, up to {@code width}, at which the text takes at most {@code count} lines and no word is broken. */
    double narrowest(double width, int count) {
        var low = Math.min(width, widest);
        var high = width;
        for (var i = 0; i < 12; i++) {
            var middle = (low + high) / 2;
            if (count(middle) <= count) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /**
     * The end of the words that one line is to hold: those that are tied, and near the end of a line a name, or the last word, which does
     * not stand alone.
     */
    private int chunkEnd(int from, boolean nearEnd) {
        var to = tiedEnd(from);
        while (nearEnd && to < words.size() && words.get(to).gap() == Gap.LOOSE_TIE) {
            to = tiedEnd(to);
        }
        return nearEnd && to == words.size() - 1 && words.get(to).gap() == Gap.BREAK ? words.size() : to;
    }

    private int tiedEnd(int from) {
        var to = from + 1;
        while (to < words.size() && words.get(to).gap() == Gap.TIE) {
            to++;
        }
        return to;
    }

    private double width(int from, int to) {
        var width = words.get(from).width();
        for (var i = from + 1; i < to; i++) {
            width += words.get(i).spaceWidth() + words.get(i).width();
        }
        return width;
    }
}
