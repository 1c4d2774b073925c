package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.intake.source.Align;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** Paragraphs as a reader found them, cut and looked at. */
final class Paras {

    private Paras() {}

    /** A paragraph with another content; what is known of gaps goes where the text changed. */
    static Para with(Para para, RichText content) {
        var gaps = content.text().equals(para.text()) ? para.gaps() : List.<Integer>of();
        return new Para(content, gaps, para.label(), para.look(), para.anchors(), para.spot());
    }

    /** Without the number of an automatic list. */
    static Para unlabelled(Para para, RichText content) {
        return new Para(content, List.of(), null, para.look(), List.of(), para.spot());
    }

    /** One paragraph for each line that the writer broke by hand; blank ones are dropped. */
    static List<Para> lines(Para para) {
        return cut(para, breaks(para));
    }

    /** As {@link #lines}, also cut where a gap stands: texts that stand side by side on one line. */
    static List<Para> segments(Para para) {
        var cuts = new ArrayList<>(breaks(para));
        cuts.addAll(para.gaps());
        cuts.sort(null);
        return cut(para, cuts);
    }

    private static List<Integer> breaks(Para para) {
        var cuts = new ArrayList<Integer>();
        for (var i = para.text().indexOf('\n'); i >= 0; i = para.text().indexOf('\n', i + 1)) {
            cuts.add(i);
        }
        return cuts;
    }

    private static List<Para> cut(Para para, List<Integer> cuts) {
        if (cuts.isEmpty()) {
            return para.text().isBlank() && para.label() == null ? List.of() : List.of(para);
        }
        var out = new ArrayList<Para>();
        var from = 0;
        for (var i = 0; i <= cuts.size(); i++) {
            var to = i < cuts.size() ? cuts.get(i) : para.text().length();
            var content = Rich.slice(para.content(), from, to);
            if (!content.text().isEmpty()) {
                out.add(out.isEmpty()
                        ? new Para(content, List.of(), para.label(), para.look(), para.anchors(), para.spot())
                        : unlabelled(para, content));
            }
            from = to;
        }
        return out;
    }

    static boolean isBold(Para para) {
        return Rich.all(para.content(), MarkStyle.BOLD);
    }

    static boolean isItalic(Para para) {
        return Rich.all(para.content(), MarkStyle.ITALIC);
    }

    static boolean isCentred(Para para) {
        return para.look().align() == Align.CENTER;
    }

    /** Whether it looks like a title: bold, centred, in capitals, or of a heading's style. */
    static boolean standsOut(Para para) {
        return isBold(para) || isCentred(para) || para.look().outline() > 0 || Wording.isCapitals(para.text());
    }
}
