package vn.kehoachxa.intake;

import java.util.List;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.plan.MarkStyle;

/** A text that is bold throughout: its bold letters tell no title from a sentence, so that they are taken for plain ones. */
final class AllBold {

    /** Longer than titles are. */
    private static final int SENTENCE = 60;
    private static final int ENOUGH = 3;
    private static final double NEARLY_ALL = 0.9;

    private AllBold() {}

    /** The pieces, plain where nearly all of their sentences are bold. */
    static List<Piece> plain(List<Piece> pieces) {
        var sentences = pieces.stream().filter(p -> p instanceof Para para && para.text().length() > SENTENCE).map(Para.class::cast).toList();
        var bold = sentences.stream().filter(Paras::isBold).count();
        if (sentences.size() < ENOUGH || bold < NEARLY_ALL * sentences.size()) {
            return pieces;
        }
        return pieces.stream().map(p -> p instanceof Para para ? Paras.with(para, Rich.without(para.content(), MarkStyle.BOLD)) : p).toList();
    }
}
