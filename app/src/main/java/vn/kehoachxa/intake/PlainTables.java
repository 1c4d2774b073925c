package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridCell;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.RichText;

/** Tables that stand in a file as lines with tabs: a line with headers, then lines with cells. Left-over signs of Markdown go. */
final class PlainTables {

    private static final Pattern SIGNS = Pattern.compile("\\*{2,}");
    private static final double WIDTH = 160;

    private PlainTables() {}

    static List<Piece> found(List<Piece> pieces) {
        var out = new ArrayList<Piece>();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i) instanceof Para para ? plain(para) : pieces.get(i);
            if (!(piece instanceof Para header) || !isHeader(header)) {
                out.add(piece);
                continue;
            }
            var end = i + 1;
            while (end < pieces.size() && pieces.get(end) instanceof Para row && isRow(row, header.gaps().size() + 1)) {
                end++;
            }
            if (end - i < 3) {
                out.add(piece);
            } else {
                out.add(grid(pieces.subList(i, end).stream().map(Para.class::cast).toList(), header.gaps().size() + 1));
                i = end - 1;
            }
        }
        return out;
    }

    /** {@code **} has no meaning in a plan: where it was left over, a bold stretch began or ended. */
    private static Para plain(Para para) {
        if (!para.text().contains("**")) {
            return para;
        }
        var lines = new ArrayList<RichText>();
        var from = 0;
        for (var match : SIGNS.matcher(para.text()).results().toList()) {
            lines.add(Rich.slice(para.content(), from, match.start()));
            from = match.end();
        }
        var end = para.text().endsWith("*") ? para.text().length() - 1 : para.text().length();
        lines.add(Rich.slice(para.content(), Math.min(from, end), end));
        return Paras.with(para, Rich.join(lines.stream().filter(l -> !l.text().isEmpty()).toList(), "\n"));
    }

    private static boolean isHeader(Para para) {
        return para.gaps().size() >= 2 && cells(para).stream().filter(c -> ColumnRoles.role(c.text()).isPresent()).count() >= 2;
    }

    private static boolean isRow(Para para, int columns) {
        return !para.gaps().isEmpty() && para.gaps().size() < columns;
    }

    private static List<Para> cells(Para para) {
        return Paras.segments(para);
    }

    private static Grid grid(List<Para> lines, int columns) {
        var rows = new ArrayList<GridRow>();
        for (var line : lines) {
            var texts = cells(line);
            var cells = new ArrayList<GridCell>();
            for (var c = 0; c < Math.min(columns, texts.size()); c++) {
                cells.add(new GridCell(c, 1, 1, List.of(texts.get(c))));
            }
            rows.add(new GridRow(false, cells, line.anchors(), line.spot().page()));
        }
        return new Grid(true, Collections.nCopies(columns, WIDTH / columns), rows, lines.getFirst().spot());
    }
}
