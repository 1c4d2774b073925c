package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.kehoachxa.intake.font.OldFonts;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadablePasteException;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Texts;

/**
 * Understands what is pasted. One paragraph is words; several become lines, with the levels that the same text would have in a whole
 * document; a table and nothing else is cells. Nothing is asked and nothing told: the clerk sees what comes out, and undoes it.
 */
public final class PasteReader {

    private final Function<String, Source> htmlReader;
    private final Function<String, Source> textReader;
    private final Supplier<UUID> ids;

    /**
     * @param htmlReader what HTML shows
     * @param textReader what a plain text holds: one grid where it is cells
     * @param ids gives the ids of lines, tables and rows
     */
    public PasteReader(Function<String, Source> htmlReader, Function<String, Source> textReader, Supplier<UUID> ids) {
        this.htmlReader = htmlReader;
        this.textReader = textReader;
        this.ids = ids;
    }

    /**
     * What the clipboard holds: its HTML where that says anything, else its text. Of words within a line, the text knows whether spaces
     * stand around them.
     *
     * @param html or null @param plain or null
     * @throws UnreadablePasteException {@code PASTE-TOO-BIG} where it is more than any plan holds
     */
    public Pasted clipboard(String html, String plain) {
        var pasted = html == null ? new Pasted.Words(RichText.EMPTY) : html(html);
        if (!(pasted instanceof Pasted.Words words)) {
            return pasted;
        }
        if (words.text().isBlank()) {
            return plain == null ? words : text(plain);
        }
        return plain == null ? words : singleLine(plain).map(l -> (Pasted) new Pasted.Words(spaced(words.text(), l))).orElse(words);
    }

    /** @param html as another program gives it, with or without the header of the clipboard @throws UnreadablePasteException as above */
    public Pasted html(String html) {
        return read(htmlReader.apply(html).pieces());
    }

    /** @param plain lines end in any way @throws UnreadablePasteException as above */
    public Pasted text(String plain) {
        var source = textReader.apply(plain).pieces();
        var line = singleLine(plain);
        if (line.isEmpty()) {
            return read(source);
        }
        // Signs of a single line that could stand for bold letters are the clerk's own.
        return source.size() == 1 && read(source) instanceof Pasted.Lines lines ? lines : new Pasted.Words(RichText.of(unicode(line.get())));
    }

    private static String unicode(String line) {
        return OldFonts.guess(line).map(f -> f.decode(line)).orElse(line);
    }

    /** The text without line ends behind it, where it is one line without tabs. */
    private static Optional<String> singleLine(String plain) {
        var end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == '\n' || plain.charAt(end - 1) == '\r')) {
            end--;
        }
        var line = plain.substring(0, end);
        return line.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t' || c == '\u000b' || c == '\f') ? Optional.empty() : Optional.of(line);
    }

    /** With the spaces around that the plain text has. */
    private static RichText spaced(RichText words, String plain) {
        var line = Texts.clean(plain);
        if (!Wording.oneLine(line).equals(Wording.oneLine(words.text()))) {
            return words;
        }
        var before = Rich.isSpace(line.charAt(0)) ? " " : "";
        var after = Rich.isSpace(line.charAt(line.length() - 1)) ? " " : "";
        var shifted = words.marks().stream().map(m -> new Mark(m.from() + before.length(), m.to() + before.length(), m.style())).toList();
        return new RichText(before + words.text() + after, shifted);
    }

    private Pasted read(List<Piece> source) {
        var pieces = source.stream().filter(p -> !Layouts.isBlank(p)).toList();
        if (pieces.size() == 1 && pieces.getFirst() instanceof Grid grid && filled(grid) > 1) {
            return cells(grid);
        }
        var notes = new Notes();
        // A cell alone is a text with a frame.
        var texts = pieces.size() == 1 ? List.<Piece>copyOf(Layouts.paras(pieces.getFirst())) : pieces;
        var parts = TableJoin.joined(Drafts.ofPart(AllBold.plain(PlainTables.found(texts)), notes));
        if (parts.isEmpty()) {
            return new Pasted.Words(RichText.EMPTY);
        }
        if (parts.size() == 1 && parts.getFirst() instanceof Part.Draft draft && !isItem(draft)) {
            return new Pasted.Words(draft.para().content());
        }
        return new Pasted.Lines(new BodyReader(ids, notes).blocks(parts).stream().map(PasteReader::unwritten).toList());
    }

    private static long filled(Grid grid) {
        return grid.rows().stream().flatMap(r -> r.cells().stream()).filter(c -> !c.text().isBlank()).count();
    }

    /** Whether a paragraph alone is an item of a list: a number or a sign that a space parts from words, and not the beginning of "-5 %". */
    private static boolean isItem(Part.Draft draft) {
        var label = draft.label();
        if (label == null || draft.text().isEmpty()) {
            return false;
        }
        var text = draft.para().text();
        var seam = text.length() - label.rest().text().length();
        return !label.isTyped() || seam > 0 && seam <= text.length() && Rich.isSpace(text.charAt(seam - 1));
    }

    /** The line with the number that is computed, and not with the one that it had elsewhere. */
    private static Block unwritten(Block block) {
        if (!(block instanceof Line line)) {
            return block;
        }
        var shape = line.shape();
        return line.withShape(new LineShape(shape.level(), shape.heading(), null, shape.titleTo(), shape.timing(), shape.unit()));
    }

    private Pasted cells(Grid grid) {
        var rows = new ArrayList<List<RichText>>();
        CellGrid.of(grid).rows().forEach(r -> rows.add(r.stream().map(c -> c.content()).toList()));
        while (rows.getLast().stream().allMatch(RichText::isBlank)) {
            rows.removeLast();
        }
        return new Pasted.Cells(rows, new TableReader(ids, new Notes()).read(grid, "", ""));
    }
}
