package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Align;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.layout.Strip.Keep;

/** Recipients and signature side by side (Decree 30/2020, annex I, II.7 and II.9). */
final class FootFlow {

    private static final double ABOVE = 12;
    private static final double COLUMN_GAP = 6;
    /** Between recipients and the signature's longest line. */
    private static final double SIGNATURE_GAP = 12;

    private FootFlow() {}

    /**
     * The signature with the recipients beside it, then, strip by strip, the recipients that it has no room for. All stay together where a
     * page holds them.
     */
    static List<Strip> strips(FootPiece foot, Origin origin, double width, Typesetter type) {
        var signature = signature(foot, origin, width, type);
        var items = new ArrayList<Placed>();
        var below = new ArrayList<Strip>();
        var size = Decree30.RECIPIENTS_SIZE;
        var leftWidth = recipientsWidth(signature, width);
        var y = type.baseline(Decree30.SIGNATURE_SIZE) - type.baseline(Decree30.RECIPIENTS_LABEL_SIZE);
        if (!foot.recipients().isEmpty()) {
            var label = type.words(List.of(new Run(Decree30.RECIPIENTS_LABEL, true, true)), Decree30.RECIPIENTS_LABEL_SIZE);
            type.put(items, label.lines(leftWidth).getFirst(), 0, y, Decree30.RECIPIENTS_LABEL_SIZE, 0, origin, Ink.BLACK);
            y += type.lineHeight(Decree30.RECIPIENTS_LABEL_SIZE);
        }
        var part = 0;
        for (var recipient : foot.recipients()) {
            part++;
            var lines = type.words(List.of(Run.plain(recipient.text())), size).lines(leftWidth);
            var beside = below.isEmpty() && y < signature.height();
            for (var line : lines) {
                var out = beside ? items : new ArrayList<Placed>();
                type.put(out, line, 0, beside ? y : 0, size, 0, origin.part(part).with(recipient.source()), Ink.BLACK);
                if (beside) {
                    y += type.lineHeight(size);
                } else {
                    below.add(Strip.of(0, type.lineHeight(size), out, Keep.SOFT));
                }
            }
        }
        items.addAll(signature.items());
        var strips = new ArrayList<Strip>();
        strips.add(Strip.of(ABOVE, Math.max(y, signature.height()), items, below.isEmpty() ? Keep.NO : Keep.SOFT));
        strips.addAll(below);
        strips.set(strips.size() - 1, strips.getLast().withKeep(Keep.NO));
        return strips;
    }

    /** The room beside the signature, in points. */
    static double recipientsWidth(FootPiece foot, double width, Typesetter type) {
        return recipientsWidth(signature(foot, Origin.NONE, width, type), width);
    }

    private static double recipientsWidth(Stack signature, double width) {
        var beside = signature.items().stream().filter(Placed.Text.class::isInstance).mapToDouble(t -> ((Placed.Text) t).x()).min()
                .orElse(Double.MAX_VALUE);
        var most = Math.min(beside, width * Decree30.RECIPIENTS_MOST) - SIGNATURE_GAP;
        return Math.max(most, width * Decree30.RECIPIENTS_PART - COLUMN_GAP);
    }

    private static Stack signature(FootPiece foot, Origin origin, double width, Typesetter type) {
        var stack = new Stack(type, width * Decree30.RECIPIENTS_PART, width * (1 - Decree30.RECIPIENTS_PART),
                origin.part(foot.recipients().size() + 1));
        foot.authority().forEach(line -> stack.text(line, Run.bold(""), Decree30.SIGNATURE_SIZE, Align.CENTER));
        return stack.text(foot.title(), Run.bold(""), Decree30.SIGNATURE_SIZE, Align.CENTER)
                .gap(Measure.pt(Decree30.SIGNATURE_ROOM))
                .text(foot.name(), Run.bold(""), Decree30.SIGNATURE_SIZE, Align.CENTER);
    }
}
