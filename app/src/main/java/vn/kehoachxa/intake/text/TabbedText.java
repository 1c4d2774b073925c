package vn.kehoachxa.intake.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Spot;
import vn.kehoachxa.intake.source.TextBuilder;
import vn.kehoachxa.intake.source.UnreadablePasteException;

/** Rows of a spreadsheet as plain text: a line each, tabs between the cells, quotes around a cell with line breaks in it. */
final class TabbedText {

    private static final double TEXT_WIDTH = 165;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CELLS = 100_000;

    /** What stands before a tab in a list that a word processor has written out as text. */
    private static final Pattern LABEL = Pattern.compile("\\s*([-+*•–—·§o●○▪➢\uf0b7\uf0a7\uf0d8]|\\(?(\\d{1,2}|[IVXLC]{1,6}|\\p{L})[.)/]|(\\d{1,2}\\.){1,4}\\d{1,2}\\.?)");
    private static final String SMALL_BULLET = "o\t";

    private final String text;
    private int at;

    private TabbedText(String text) {
        this.text = text;
    }

    /**
     * The cells; nothing where the text is none of cells.
     *
     * @param text lines end in {@code \n}
     */
    static Optional<Grid> grid(String text) {
        if (text.indexOf('\t') < 0) {
            return Optional.empty();
        }
        var rows = new ArrayList<>(new TabbedText(text).rows());
        while (!rows.isEmpty() && isEmpty(rows.getLast())) {
            rows.removeLast();
        }
        var filled = rows.stream().filter(r -> !isEmpty(r)).toList();
        var cells = !filled.isEmpty() && filled.stream().allMatch(r -> r.size() > 1) && !filled.stream().allMatch(TabbedText::isIndented)
                && !filled.stream().allMatch(TabbedText::isItem);
        return cells ? Optional.of(grid(rows)) : Optional.empty();
    }

    /** Lines with the signs that word processors write for the second level of their lists as such signs. */
    static List<String> bulleted(List<String> lines) {
        return lines.stream().map(l -> l.startsWith(SMALL_BULLET) ? "+" + l.substring(1) : l).toList();
    }

    private static boolean isEmpty(List<String> row) {
        return row.stream().allMatch(String::isBlank);
    }

    /** A paragraph whose first line was moved in by a tab. */
    private static boolean isIndented(List<String> row) {
        return row.stream().limit(row.size() - 1L).allMatch(String::isEmpty);
    }

    private static boolean isItem(List<String> row) {
        return row.size() == 2 && LABEL.matcher(row.getFirst()).matches();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        while (at < text.length()) {
            var row = new ArrayList<String>();
            row.add(cell());
            while (at < text.length() && text.charAt(at) == '\t') {
                at++;
                row.add(cell());
            }
            at++;
            rows.add(row);
        }
        return rows;
    }

    /** The cell here, up to the tab or the line end behind it. */
    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            var close = close();
            var quoted = close < 0 ? "" : text.substring(at + 1, close);
            // Programs that quote nothing give a cell's own quotes as they are.
            if (quoted.indexOf('\n') >= 0 || quoted.indexOf('\t') >= 0 || quoted.contains("\"\"")) {
                at = close + 1;
                return quoted.replace("\"\"", "\"");
            }
        }
        var from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /** Where the quotes that begin here end, if a cell ends behind them; else -1. */
    private int close() {
        for (var i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i + 1 == text.length() || text.charAt(i + 1) == '\t' || text.charAt(i + 1) == '\n' ? i : -1;
                }
            }
        }
        return -1;
    }

    private static Grid grid(List<List<String>> rows) {
        var columns = rows.stream().mapToInt(List::size).max().orElse(1);
        if (columns > MOST_COLUMNS || rows.size() * columns > MOST_CELLS) {
            throw new UnreadablePasteException("PASTE-TOO-BIG");
        }
        var out = new ArrayList<GridRow>();
        for (var row : rows) {
            var cells = new ArrayList<GridCell>();
            for (var c = 0; c < row.size(); c++) {
                cells.add(new GridCell(c, 1, 1, paras(row.get(c))));
            }
            out.add(new GridRow(false, cells, List.of(), 0));
        }
        return new Grid(true, Collections.nCopies(columns, TEXT_WIDTH / columns), out, Spot.NOWHERE);
    }

    private static List<Para> paras(String cell) {
        var built = new TextBuilder().add(cell, false, false).build();
        return built.content().isBlank() ? List.of() : List.of(Para.of(built.content().text()));
    }
}
