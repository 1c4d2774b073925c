package vn.kehoachxa.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Look;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.source.Spot;
import vn.kehoachxa.plan.Orientation;

/** Makes paragraphs and tables of the lines of a text. */
final class Paragraphs {

    private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*");
    /** Lines that are drawn, and the fences of code. */
    private static final Pattern DRAWN = Pattern.compile("\\s*([-=_*~—–]\\s?){3,}\\s*|\\s*(```|~~~).*");
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}(>\\s?)+");
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
        this.paged = lines.stream().anyMatch(l -> l.indexOf('\f') >= 0);
        this.lines = lines;
        this.wrapping = Wrapping.of(lines.stream().map(l -> l.replace("\f", "")).toList());
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
        var line = QUOTE.matcher(raw).replaceFirst("");
        var stripped = line.strip();
        if (MarkdownTable.isRow(line)) {
            endParagraph();
            if (table.isEmpty()) {
                begun = spot();
            }
            table.add(line);
            return;
        }
        endTable();
        var heading = HEADING.matcher(line);
        if (stripped.isEmpty() || DRAWN.matcher(line).matches()) {
            apart = true;
        } else if (heading.matches()) {
            endParagraph();
            begin(heading.group(2));
            end(heading.group(1).length());
        } else {
            ordinary(line, stripped);
        }
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
