package vn.kehoachxa.document;

import java.util.List;
import java.util.Optional;
import vn.kehoachxa.plan.AmountWords;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;

/** The total of a table in words, on a line of its own below it: {@code (Bằng chữ: Một tỷ hai trăm chín mươi bảy triệu đồng.)} */
final class AmountLine {

    private static final String BEFORE = "(Bằng chữ: ";
    private static final String AFTER = ".)";

    private AmountLine() {}

    /** The line below a table; empty where no total row states an amount. With several totals it is the last, which counts all. */
    static Optional<Paragraph> below(Table table) {
        var filled = TableNumbers.filled(table);
        return filled.rows().stream()
                .filter(r -> r.kind() == RowKind.TOTAL)
                .reduce((above, below) -> below)
                .flatMap(r -> Amounts.read(filled.said(r, Role.AMOUNT), table.scale()))
                .map(total -> new Paragraph(
                        null, ParagraphStyle.BODY, 0, List.of(Run.italic(BEFORE + AmountWords.dong(total) + AFTER))));
    }

    /** Whether a piece is such a line: it belongs to its table and takes no end mark. */
    static boolean is(Piece piece) {
        return piece instanceof Paragraph paragraph && paragraph.source() == null && paragraph.style() == ParagraphStyle.BODY;
    }
}
