package vn.kehoachxa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Label;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.Spot;
import vn.kehoachxa.intake.word.WordSource;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.template.Templates;

/** Sources for tests, made by hand or of a paper that the program wrote as Word. */
final class Intake {

    private static final int TODAY = 2026;

    private Intake() {}

    static Reading read(Source source) {
        var count = new AtomicLong(0x8000_0000_0000_0000L);
        return new Recogniser(() -> new UUID(0x0198_0000_0002_7000L, count.incrementAndGet()))
                .read(source, new Templates(UUID::randomUUID).freshOffice(), null, TODAY);
    }

    static Reading read(Piece... pieces) {
        return read(source(List.of(pieces)));
    }

    static Source source(List<Piece> pieces) {
        return new Source(pieces, "", null, List.of());
    }

    /** What the Word reader finds in the file that the program writes of a paper. */
    static Source asWord(Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new WordWriter(new PdfFonts()).write(Composer.compose(paper), out);
        } catch (IOException damagedProgram) {
            throw new UncheckedIOException(damagedProgram);
        }
        return new WordSource().read(out.toByteArray());
    }

    static Para para(String text) {
        return Para.of(text);
    }

    static Para bold(String text) {
        return styled(text, Align.JUSTIFIED, 0, true);
    }

    static Para centred(String text) {
        return styled(text, Align.CENTER, 0, true);
    }

    static Para heading(String text, int outline) {
        return styled(text, Align.LEFT, outline, true);
    }

    /** With a bold beginning. */
    static Para runIn(String text, int to) {
        return new Para(
                new RichText(text, List.of(new Mark(0, to, MarkStyle.BOLD))), List.of(), null, Look.PLAIN, List.of(), Spot.NOWHERE);
    }

    /** With a gap where each tab stands. */
    static Para tabbed(String text) {
        var gaps = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\t').boxed().toList();
        return new Para(RichText.of(text), gaps, null, Look.PLAIN, List.of(), Spot.NOWHERE);
    }

    /** A paragraph of an automatic list. */
    static Para listed(String label, int depth, String text) {
        var bullet = !label.matches(".*[\\p{L}\\d].*");
        return new Para(RichText.of(text), List.of(), new Label(label, 1, depth, bullet), Look.PLAIN, List.of(), Spot.NOWHERE);
    }

    private static Para styled(String text, Align align, int outline, boolean bold) {
        var marks = bold ? List.of(new Mark(0, text.length(), MarkStyle.BOLD)) : List.<Mark>of();
        return new Para(new RichText(text, marks), List.of(), null, new Look(align, 0, 0, 14, outline), List.of(), Spot.NOWHERE);
    }

    /** A table with lines; every row has its cells' texts, {@code null} where a cell to the left covers the column. */
    static Grid table(String[]... rows) {
        return grid(true, rows);
    }

    /** Texts beside each other, without lines. */
    static Grid beside(String[]... rows) {
        return grid(false, rows);
    }

    static String[] row(String... cells) {
        return cells;
    }

    private static Grid grid(boolean ruled, String[]... rows) {
        var columns = rows[0].length;
        var out = new ArrayList<GridRow>();
        for (var row : rows) {
            var cells = new ArrayList<GridCell>();
            for (var c = 0; c < row.length; c++) {
                if (row[c] != null) {
                    var span = 1;
                    while (c + span < row.length && row[c + span] == null) {
                        span++;
                    }
                    cells.add(new GridCell(c, span, 1, row[c].lines().map(Para::of).toList()));
                }
            }
            out.add(new GridRow(false, cells, List.of(), 0));
        }
        return new Grid(ruled, Collections.nCopies(columns, 30.0), out, Spot.NOWHERE);
    }
}
