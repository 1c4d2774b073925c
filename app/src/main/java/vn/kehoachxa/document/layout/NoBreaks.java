package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.layout.Word.Gap;

/**
 * Writes no-break spaces into a text, for a program that makes lines by itself: where words are tied, and where lines of ours end before
 * they are full. That program then ends its lines where ours do, and the text can still be edited.
 */
final class NoBreaks {

    /** No two programs measure quite alike: what is to go to the next line is too long for this one by so much, in points. */
    private static final double CLEAR = 2;
    private static final char NO_BREAK = '\u00a0';

    private final List<Word> words;
    /** The words before which the space must not become the end of a line. */
    private final BitSet tied = new BitSet();

    private NoBreaks(List<Word> words) {
        this.words = words;
    }

    /**
     * Running text, which fills each line: only where a line of ours ends although more would fit is it held.
     *
     * @param first the width of the first line, {@code rest} that of the others: words that are tied but do not fit are not
     */
    static List<Run> running(List<Run> runs, Words text, double first, double rest) {
        return of(runs, text, text.lines(first, rest), first, rest, Words.TOLERANCE);
    }

    /**
     * Text in lines that are given.
     *
     * @param width of a line in the other program; no line is longer
     */
    static List<Run> inLines(List<Run> runs, Words text, List<TextLine> lines, double width) {
        return of(runs, text, lines, width, width, CLEAR);
    }

    private static List<Run> of(List<Run> runs, Words text, List<TextLine> lines, double first, double rest, double near) {
        var breaks = new NoBreaks(text.words());
        breaks.tie(rest);
        // Words that are longer than a line have been cut: such a text is left as it runs.
        if (lines.stream().mapToInt(TextLine::words).sum() == text.words().size()) {
            var start = 0;
            for (var i = 0; i + 1 < lines.size(); i++) {
                start += lines.get(i).words();
                breaks.hold(lines.get(i).width(), start, start + lines.get(i + 1).words(), i == 0 ? first : rest, near);
            }
        }
        return breaks.write(runs);
    }

    private void tie(double width) {
        for (var from = 0; from < words.size(); ) {
            var to = from + 1;
            var length = words.get(from).width();
            for (; to < words.size() && words.get(to).gap() == Gap.TIE; to++) {
                length += words.get(to).spaceWidth() + words.get(to).width();
            }
            if (length + CLEAR <= width) {
                tied.set(from + 1, to);
            }
            from = to;
        }
    }

    /**
     * Ties so many words at the beginning of a line that they do not fit on the line above, where they would.
     *
     * @param above the length of the line above, which may be as long as {@code width}
     * @param near what is too long by less than this might fit in the other program
     */
    private void hold(double above, int start, int end, double width, double near) {
        tied.clear(start);
        if (words.get(start).gap() == Gap.NEW_LINE) {
            return;
        }
        var length = above;
        var enough = width + near;
        var to = start;
        while (to < end && (length <= enough || tied.get(to))) {
            length += words.get(to).spaceWidth() + words.get(to).width();
            to++;
            if (length <= enough) {
                enough = width + CLEAR;
            }
        }
        tied.set(start + 1, to);
    }

    private List<Run> write(List<Run> runs) {
        if (tied.isEmpty()) {
            return runs;
        }
        var written = new ArrayList<Run>(runs.size());
        var next = firstWithLetters(0);
        var inWord = false;
        for (var run : runs) {
            var letters = run.text().toCharArray();
            for (var i = 0; i < letters.length; i++) {
                var gap = letters[i] == ' ' || letters[i] == '\t' || letters[i] == '\n';
                if (gap && inWord) {
                    next = firstWithLetters(next + 1);
                }
                if (gap && tied.get(next)) {
                    letters[i] = NO_BREAK;
                }
                inWord = !gap;
            }
            written.add(new Run(new String(letters), run.bold(), run.italic()));
        }
        return written;
    }

    /** Empty lines are words without letters. */
    private int firstWithLetters(int from) {
        var at = from;
        while (at < words.size() && words.get(at).spans().isEmpty()) {
            at++;
        }
        return at;
    }
}
