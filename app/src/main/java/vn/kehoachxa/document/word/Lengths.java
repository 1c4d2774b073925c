package vn.kehoachxa.document.word;

import java.util.List;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.layout.Sizing;
import vn.kehoachxa.document.layout.TableSize;
import vn.kehoachxa.document.layout.TitleSize;

/**
 * How long texts are, in mm. Word lays out by itself, but the rules of the head, the lines of titles and the columns of tables have to be
 * known while writing; they are those of our own pages.
 */
record Lengths(Sizing sizing) {

    /** @param lines how many, {@code longest} of them, {@code measure} in which Word breaks the {@code text} so */
    record Title(int lines, double longest, double measure, List<Run> text) {}

    /** The length of a text on one line; of its longest line where it has several. */
    double of(Run text, double size) {
        var longest = 0.0;
        for (var line : lines(List.of(text), size, Double.MAX_VALUE)) {
            longest = Math.max(longest, line);
        }
        return Measure.mmOfPoints(longest);
    }

    /** How many lines a text has. */
    int count(Run text, double size, double width) {
        return lines(List.of(text), size, Measure.pointsOfMm(width)).length;
    }

    /** Whether a paragraph of the body is one line. */
    boolean isOneLine(List<Run> runs, double width) {
        return lines(runs, Decree30.BODY_SIZE, Measure.pointsOfMm(width - Decree30.FIRST_LINE_INDENT)).length == 1;
    }

    /** A name in lines of like length. @param width of a line at most */
    Title balanced(List<Run> runs, double size, double width) {
        return title(sizing.balanced(runs, size, Measure.pointsOfMm(width)));
    }

    /** A title. @param width of the page's text */
    Title title(List<Run> runs, double size, double width) {
        return title(sizing.title(runs, size, Measure.pointsOfMm(width)));
    }

    /** The line of an appendix that names the paper. @param width of the page's text */
    Title reference(AnnexPiece annex, double width) {
        return title(sizing.reference(annex, Measure.pointsOfMm(width)));
    }

    private static Title title(TitleSize size) {
        return new Title(size.lines(), Measure.mmOfPoints(size.longest()), Measure.mmOfPoints(size.measure()), size.text());
    }

    /** A running text with no-break spaces where our pages keep words together. */
    List<Run> running(List<Run> runs, double size, double width) {
        return running(runs, size, width, width);
    }

    /** @param first the width of the first line, {@code rest} that of the others */
    List<Run> running(List<Run> runs, double size, double first, double rest) {
        return sizing.running(runs, size, Measure.pointsOfMm(first), Measure.pointsOfMm(rest));
    }

    /** A centred text of the body, with no-break spaces so that its lines are those of our pages. */
    List<Run> centred(List<Run> runs, double size, double width) {
        return sizing.centred(runs, size, Measure.pointsOfMm(width));
    }

    TableSize table(TablePiece table, double width) {
        return sizing.table(table, Measure.pointsOfMm(width));
    }

    /** How wide the list of recipients may be beside the signature. */
    double recipients(FootPiece foot, double width) {
        return Measure.mmOfPoints(sizing.recipients(foot, Measure.pointsOfMm(width)));
    }

    double lineHeight(double size) {
        return Measure.mmOfPoints(sizing.lineHeight(size));
    }

    /**
     * The width of a stamp's frame: fixed for the urgency marks (Decree 30/2020, annex I, III.2.b), for others what the text takes and some
     * room beside it.
     */
    double stamp(String text) {
        var needed = of(Run.bold(text), Decree30.STAMP_SIZE) + Measure.mmOfPoints(Decree30.STAMP_SIZE);
        return Math.max(needed, Decree30.STAMP_WIDTHS.getOrDefault(text, 0.0));
    }

    private double[] lines(List<Run> runs, double size, double points) {
        return sizing.lines(runs, size, points);
    }
}
