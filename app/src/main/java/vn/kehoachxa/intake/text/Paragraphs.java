package vn.kehoachxa.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Spot;
import vn.kehoachxa.plan.Orientation;

/** Makes paragraphs and tables of the lines of a text. */
final class Paragraphs {

    /** What lines are drawn with. */
    private static final String STROKES = "-=_*~—–";
    private static final int LEAST_STROKES = 3;
    private static final int DEEPEST_HEADING = 6;
    private static final String BREAK = "  ";

    private final List<String> lines;
    private final Wrapping wrapping;
    private final boolean paged;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> table = new ArrayList<>();
    private String last = "";
    private boolean apart;
    private boolean broken;
    private int page = 1;
    private boolean opens;
    private Spot begun = Spot.NOWHERE;

    Paragraphs(List<String> lines) {
        this(lines, Wrapping::of);
    }

    /** @param wrapping tells how lines were broken, of the lines without their page breaks */
    Paragraphs(List<String> lines, Function<List<String>, Wrapping> wrapping) {
        this.paged = lines.stream().anyMatch(l -> l.indexOf('\f') >= 0);
        this.lines = lines;
        this.wrapping = wrapping.apply(lines.stream().map(l -> l.replace("\f", "")).toList());
    }

    List<Piece> pieces() {
        for (var line : lines) {
            var parts = line.split("\f", -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    page++;
                    opens = true;
                    apart = true;
                }
                if (!parts[i].isEmpty() || parts.length == 1) {
                    line(parts[i]);
                }
            }
        }
        endTable();
        endParagraph();
        return pieces;
    }

    private void line(String raw) {
        var line = unquoted(raw);
        var stripped = line.strip();
        if (MarkdownTable.isRow(stripped)) {
            endParagraph();
            if (table.isEmpty()) {
                begun = spot();
            }
            table.add(stripped);
            return;
        }
        endTable();
        var rank = rank(stripped);
        if (stripped.isEmpty() || isDrawn(stripped)) {
            apart = true;
        } else if (rank > 0) {
            endParagraph();
            begin(heading(stripped, rank));
            end(rank);
        } else {
            ordinary(line, stripped);
        }
    }

    // By hand and not by patterns: on lines of a million signs, those run out of stack or time.

    /** The line without the signs of a quotation before it. */
    private static String unquoted(String line) {
        var from = 0;
        for (var i = 0; i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == ' '); i++) {
            from = line.charAt(i) == '>' ? i + 1 : from;
        }
        return line.substring(from);
    }

    /** Whether it is a line that is drawn, or the fence of a piece of code. */
    private static boolean isDrawn(String line) {
        return line.startsWith("```")
                || line.chars().allMatch(c -> c == ' ' || STROKES.indexOf(c) >= 0) && line.chars().filter(c -> c != ' ').count() >= LEAST_STROKES;
    }

    /** How many signs of a heading stand before the line; 0 where it is none. */
    private static int rank(String line) {
        var rank = 0;
        while (rank < line.length() && line.charAt(rank) == '#') {
            rank++;
        }
        return rank <= DEEPEST_HEADING && rank < line.length() && Character.isWhitespace(line.charAt(rank)) ? rank : 0;
    }

    private static String heading(String line, int rank) {
        var to = line.length();
        while (to > rank && line.charAt(to - 1) == '#') {
            to--;
        }
        return line.substring(rank, Character.isWhitespace(line.charAt(to - 1)) ? to : line.length());
    }

    private void ordinary(String line, String stripped) {
        if (text.isEmpty()) {
            begin(stripped);
        } else if (broken && !apart) {
            text.append('\n').append(stripped);
        } else if (wrapping.goesOn(last, stripped, apart)) {
            text.append(' ').append(stripped);
            opens = false;
        } else {
            endParagraph();
            begin(stripped);
        }
        last = stripped;
        apart = false;
        broken = line.endsWith(BREAK) && !wrapping.spaced();
    }

    private void begin(String first) {
        begun = spot();
        text.append(first);
    }

    private Spot spot() {
        var spot = new Spot(paged ? page : 0, 0, Orientation.PORTRAIT, opens);
        opens = false;
        return spot;
    }

    private void endParagraph() {
        end(0);
    }

    private void end(int outline) {
        var built = Emphasis.read(text.toString());
        if (!built.content().isBlank()) {
            pieces.add(new Para(built.content(), built.gaps(), null, new Look(Align.LEFT, 0, 0, 0, outline), List.of(), begun));
        }
        text.setLength(0);
        apart = false;
        broken = false;
    }

    private void endTable() {
        if (!table.isEmpty()) {
            pieces.add(MarkdownTable.read(table, begun));
            table.clear();
        }
    }
}
