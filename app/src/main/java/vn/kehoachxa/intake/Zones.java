package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.GridRow;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;

/**
 * Where the parts of a paper lie among the pieces of a file.
 *
 * @param head what stands over the paper's name
 * @param type the name of the paper's kind, or null where there is none
 * @param typePara the paragraph that holds it, or null
 * @param text from the subject to the last line of the text
 * @param foot Nơi nhận and who signs, with what is left behind them
 * @param appendices the first piece begins one; may be empty
 */
record Zones(List<Piece> head, TypeNames.Found type, Para typePara, List<Piece> text, List<Piece> foot, List<Piece> appendices) {

    private static final int DEEPEST_NAME = 40;
    private static final int SIGNATURE_BEFORE = 10;

    /** The same with another text. */
    Zones withText(UnaryOperator<List<Piece>> change) {
        return new Zones(head, type, typePara, change.apply(text), foot, appendices);
    }

    static Zones of(List<Piece> source) {
        var pieces = source.stream().filter(p -> !Layouts.isBlank(p)).toList();
        pieces = opened(pieces);
        var name = name(pieces);
        var from = name < 0 ? afterHead(pieces) : name + 1;
        var type = name < 0 ? null : TypeNames.find((Para) pieces.get(name)).orElseThrow();
        var foot = foot(pieces, from);
        var appendix = appendix(pieces, from, foot);
        var head = pieces.subList(0, name < 0 ? from : name);
        var typePara = name < 0 ? null : (Para) pieces.get(name);
        if (appendix < foot && foot < pieces.size()) {
            // Appendices before the foot: the foot is the paper's all the same.
            var after = appendix(pieces, foot, foot);
            var appendices = new ArrayList<>(pieces.subList(appendix, foot));
            appendices.addAll(pieces.subList(after, pieces.size()));
            return new Zones(head, type, typePara, pieces.subList(from, appendix), pieces.subList(foot, after), appendices);
        }
        var end = Math.min(foot, appendix);
        return new Zones(
                head, type, typePara, pieces.subList(from, end), pieces.subList(end, appendix), pieces.subList(appendix, pieces.size()));
    }

    /** A grid at the top that holds the paper's name too is read row by row. */
    private static List<Piece> opened(List<Piece> pieces) {
        var out = new ArrayList<Piece>();
        for (var i = 0; i < pieces.size(); i++) {
            if (i < DEEPEST_NAME && pieces.get(i) instanceof Grid grid && Layouts.paras(grid).stream().anyMatch(p -> TypeNames.find(p).isPresent())
                    && !isHeaderCell(grid)) {
                opened(grid).forEach(out::addAll);
            } else {
                out.add(pieces.get(i));
            }
        }
        return out;
    }

    /** What stands beside each other column by column, a cell across all columns in its place. */
    private static List<List<Para>> opened(Grid grid) {
        var out = new ArrayList<List<Para>>();
        var rows = new ArrayList<GridRow>();
        for (var row : grid.rows()) {
            if (row.cells().size() == 1 && row.cells().getFirst().colSpan() >= grid.columns() && grid.columns() > 1) {
                out.addAll(Layouts.columns(rows));
                rows.clear();
                out.add(row.cells().getFirst().paras());
            } else {
                rows.add(row);
            }
        }
        out.addAll(Layouts.columns(rows));
        return out;
    }

    /** A table with a column "Kế hoạch". */
    private static boolean isHeaderCell(Grid grid) {
        return grid.columns() > 2 && Layouts.isTable(grid);
    }

    private static int name(List<Piece> pieces) {
        for (var i = 0; i < Math.min(pieces.size(), DEEPEST_NAME); i++) {
            if (pieces.get(i) instanceof Para para && TypeNames.find(para).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private static int afterHead(List<Piece> pieces) {
        var after = 0;
        for (var i = 0; i < Math.min(pieces.size(), SIGNATURE_BEFORE); i++) {
            if (Layouts.paras(pieces.get(i)).stream().anyMatch(HeadReader::isOfHead)) {
                after = i + 1;
            }
        }
        return after;
    }

    private static int foot(List<Piece> pieces, int from) {
        var recipients = find(pieces, from, p -> Paras.segments(p).stream().anyMatch(s -> FootReader.isRecipients(s.text())));
        var label = recipients.orElse(pieces.size());
        if (recipients.isEmpty()) {
            return find(pieces, from + (pieces.size() - from) / 3, p -> Paras.segments(p).stream().anyMatch(SignatureReader::isOfSignature))
                    .orElse(pieces.size());
        }
        for (var i = Math.max(from, label - SIGNATURE_BEFORE); i < label; i++) {
            if (Layouts.paras(pieces.get(i)).stream().flatMap(p -> Paras.segments(p).stream()).anyMatch(SignatureReader::isOfSignature)) {
                return i;
            }
        }
        return label;
    }

    private static Optional<Integer> find(List<Piece> pieces, int from, Predicate<Para> wanted) {
        for (var i = from; i < pieces.size(); i++) {
            if (Layouts.paras(pieces.get(i)).stream().anyMatch(wanted)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static int appendix(List<Piece> pieces, int from, int foot) {
        for (var i = from; i < pieces.size(); i++) {
            if (AppendixHeads.begins(pieces, i, i > foot)) {
                return i;
            }
        }
        // Tables behind the foot belong to an appendix also where nothing says so.
        for (var i = foot + 1; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Grid grid && Layouts.isTable(grid) && !isFoot(grid)) {
                return titled(pieces, foot + 1, i);
            }
        }
        return pieces.size();
    }

    private static boolean isFoot(Grid grid) {
        return Layouts.paras(grid).stream().anyMatch(p -> FootReader.isRecipients(p.text()) || SignatureReader.isOfSignature(p));
    }

    /** The titles right above a table. */
    private static int titled(List<Piece> pieces, int least, int table) {
        var at = table;
        while (at > least && pieces.get(at - 1) instanceof Para para && Paras.standsOut(para) && !SignatureReader.isOfSignature(para)
                && Wording.oneLine(para.text()).length() > 30) {
            at--;
        }
        return at;
    }
}
