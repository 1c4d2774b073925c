package vn.kehoachxa.document.layout;

import java.util.Arrays;
import java.util.List;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;

/**
 * What a writer that leaves the pages to another program has to know of the layout, so that its file looks like our pages: how wide
 * columns are, where titles break, how long lines are. Lengths in points.
 */
public final class Sizing {

    /** No two programs measure quite alike: a title's longest line has so much more room. */
    private static final double SLACK = 3;
    /** LibreOffice sets each no-break space in italics wider by so much. */
    private static final double ITALIC_SPACE = 1.5;

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

    /** A centred text, broken into lines of like length. @param width of a line at most */
    public TitleSize balanced(List<Run> runs, double size, double width) {
        var words = type.words(runs, size);
        return title(runs, words, Phrases.lines(words, width), width, 0);
    }

    /** The subject of the paper, or the title of an appendix. @param width of the page's text; a title is narrower */
    public TitleSize title(List<Run> runs, double size, double width) {
        return balanced(runs, size, TitleFlow.measure(width));
    }

    /** The line of an appendix that names the paper. @param width of the page's text */
    public TitleSize reference(AnnexPiece annex, double width) {
        var runs = List.of(Run.italic(annex.reference()));
        var words = type.words(runs, Decree30.ANNEX_REFERENCE_SIZE);
        return title(runs, words, TitleFlow.referenceLines(annex, width, type), TitleFlow.measure(width), ITALIC_SPACE);
    }

    /** A centred text that is not set narrower than the page's, with no-break spaces so that its lines are ours. */
    public List<Run> centred(List<Run> runs, double size, double width) {
        var words = type.words(runs, size);
        return NoBreaks.inLines(runs, words, Phrases.lines(words, width), width);
    }

    /**
     * A running text with no-break spaces where our lines keep words together.
     *
     * @param first the width of the first line, {@code rest} that of the others
     */
    public List<Run> running(List<Run> runs, double size, double first, double rest) {
        return NoBreaks.running(runs, type.words(runs, size), first, rest);
    }

    /** How wide the list of recipients may be beside its signature, in a text of this width. */
    public double recipients(FootPiece foot, double width) {
        return FootFlow.recipientsWidth(foot, width, type);
    }

    /** The height of a line. */
    public double lineHeight(double size) {
        return type.lineHeight(size);
    }

    /** @param noBreak how much wider another program may set a no-break space */
    private static TitleSize title(List<Run> runs, Words words, List<TextLine> lines, double width, double noBreak) {
        var longest = Arrays.stream(lengths(lines)).max().orElse(0);
        if (lines.size() == 1) {
            return new TitleSize(1, longest, width, NoBreaks.running(runs, words, width, width));
        }
        var tied = Run.text(NoBreaks.running(runs, words, width, width)).chars().filter(c -> c == '\u00a0').count();
        // Lines that would fit on one together must not.
        var most = words.natural() - 2 * SLACK;
        var measure = Math.max(longest + SLACK, Math.min(longest + SLACK + tied * noBreak, most));
        return new TitleSize(lines.size(), longest, measure, NoBreaks.inLines(runs, words, lines, measure));
    }

    private static double[] lengths(List<TextLine> lines) {
        return lines.stream().mapToDouble(TextLine::width).toArray();
    }
}
