package vn.kehoachxa.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.kehoachxa.document.FootPiece.Recipient;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Passage;

/** Nơi nhận and signature (Decree 30/2020, annex I, II.7, II.9 and III.3). */
final class FootComposer {

    private FootComposer() {}

    static FootPiece compose(List<Passage> recipients, Foot foot) {
        var lines = new ArrayList<Recipient>();
        for (var recipient : recipients) {
            if (!recipient.content().isBlank()) {
                lines.add(new Recipient(recipient.id(), "- " + EndMarks.bare(recipient.text()) + ";"));
            }
        }
        if (!foot.archive().isBlank()) {
            lines.add(new Recipient(null, archive(foot)));
        }
        var signature = foot.signature();
        return new FootPiece(lines, signature.authority(), signature.title(), signature.name());
    }

    /** {@code - Lưu: VT, VHXH. PL.(300)}: drafter and copies follow the full stop. */
    private static String archive(Foot foot) {
        var line = new StringBuilder("- Lưu: ").append(EndMarks.bare(foot.archive().strip())).append('.');
        var drafter = EndMarks.bare(foot.drafter().strip()).toUpperCase(Locale.forLanguageTag("vi"));
        if (!drafter.isEmpty()) {
            line.append(' ').append(drafter).append('.');
        }
        if (foot.copies() != null) {
            line.append(drafter.isEmpty() ? " (" : "(").append(foot.copies()).append(')');
        }
        return line.toString();
    }
}
