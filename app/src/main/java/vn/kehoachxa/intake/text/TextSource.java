package vn.kehoachxa.intake.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoachxa.intake.font.OldFont;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Remark;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.SourceReader;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.intake.source.UnreadablePasteException;

/** Reads plain text and Markdown, in Unicode or any way that Vietnamese was written on PCs before. */
public final class TextSource implements SourceReader {

    /** Bytes; a plan of 75 pages has a fifth of a million. */
    private static final int LARGEST = 8_000_000;
    /** Letters of what is pasted. */
    private static final int LARGEST_PASTE = 2_000_000;
    private static final int MOST_PARAGRAPHS = 20_000;

    @Override
    public Source read(byte[] file) {
        if (file.length > LARGEST) {
            throw new UnreadableFileException("INTAKE-TOO-BIG", null);
        }
        var decoded = Encoding.decode(file);
        var met = EnumSet.noneOf(OldFont.class);
        if (decoded.old() != null) {
            met.add(decoded.old());
        }
        var pieces = new Paragraphs(Encoding.lines(decoded.text(), met)).pieces();
        return new Source(pieces, "", null, remarks(met));
    }

    /**
     * Reads a text that was pasted: cells where its lines are rows of a table with tabs between, as spreadsheets give them, else as a file.
     *
     * @param text up to 2 million letters and 20,000 paragraphs
     * @throws UnreadablePasteException {@code PASTE-TOO-BIG}
     */
    public Source pasted(String text) {
        if (text.length() > LARGEST_PASTE) {
            throw new UnreadablePasteException("PASTE-TOO-BIG");
        }
        var met = EnumSet.noneOf(OldFont.class);
        var lines = Encoding.lines(text, met);
        var grid = TabbedText.grid(String.join("\n", lines));
        var pieces = grid.isPresent() ? List.<Piece>of(grid.get()) : new Paragraphs(TabbedText.bulleted(lines), Wrapping::ofPart).pieces();
        if (pieces.size() > MOST_PARAGRAPHS) {
            throw new UnreadablePasteException("PASTE-TOO-BIG");
        }
        return new Source(pieces, "", null, remarks(met));
    }

    private static List<Remark> remarks(EnumSet<OldFont> met) {
        var remarks = new ArrayList<Remark>();
        if (!met.isEmpty()) {
            remarks.add(new Remark("OLD-FONT", "", List.of(met.stream().map(OldFont::name).collect(Collectors.joining(", ")))));
        }
        return remarks;
    }
}
