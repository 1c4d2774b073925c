package vn.kehoachxa.document.layout;

import java.util.Arrays;
import java.util.List;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;

/**
 * What a writer that leaves the pages to another program has to know of the layout, so that its file looks like our pages: how wide
 * columns are, where titles break, how long lines are. Lengths in points.
 */
public final class Sizing {

    private static final int HALVINGS = 8;

    private final Typesetter type;

    /** @param metrics of the faces that the file will be shown in */
    public Sizing(Metrics metrics) {
        this.type = new Typesetter(metrics);
    }

    /** A table in a text of this width. */
    public TableSize table(TablePiece table, double width) {
        return new TableSize(SizedTable.of(table, Origin.NONE, width, type));
    }

    /** The lengths of the lines of a text that is broken where the width ends. */
    public double[] lines(List<Run> runs, double size, double width) {
        return lengths(type.words(runs, size).lines(width));
    }

    /** A centred title, broken into lines of like length. */
    public TitleSize title(List<Run> runs, double size, double width) {
        var words = type.words(runs, size);
        var lines = lengths(Phrases.lines(words, width));
        var longest = Arrays.stream(lines).max().orElse(0);
        return new TitleSize(lines.length, longest, lines.length == 1 ? width : measure(words, longest, width));
    }

    /** How wide the list of recipients may be beside its signature, in a text of this width. */
    public double recipients(FootPiece foot, double width) {
        return FootFlow.recipientsWidth(foot, width, type);
    }

    /** The height of a line. */
    public double lineHeight(double size) {
        return type.lineHeight(size);
    }

    /**
     * The width for a program that fills one line after the other: as long as the longest line, and half of what it may be wider without
     * a word changing lines, since no two programs measure quite alike.
     */
    private static double measure(Words words, double longest, double width) {
        var wanted = lengths(words.lines(longest));
        var low = longest;
        var high = width;
        for (var step = 0; step < HALVINGS; step++) {
            var middle = (low + high) / 2;
            if (Arrays.equals(lengths(words.lines(middle)), wanted)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (longest + low) / 2;
    }

    private static double[] lengths(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::width).toArray();
    }
}
