package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.layout.Strip.Keep;

/**
 * Kính gửi: one addressee beside it, or several below it with their hyphens under the colon (Decree 30/2020, annex I, II.9.d). The block
 * is centred as a whole.
 */
final class AddresseeFlow {

    private AddresseeFlow() {}

    /** @param origins of the paragraphs, one each */
    static List<Strip> strips(List<Paragraph> paragraphs, List<Origin> origins, double width, Typesetter type) {
        var size = Decree30.BODY_SIZE;
        var words = paragraphs.stream().map(p -> type.words(p.runs(), size)).toList();
        var colon = paragraphs.size() < 2 ? 0 : words.getFirst().natural();
        var widest = words.getFirst().natural();
        for (var item : words.subList(1, words.size())) {
            widest = Math.max(widest, colon + item.natural());
        }
        var left = Math.max(0, (width - widest) / 2);
        var strips = new ArrayList<Strip>();
        for (var i = 0; i < words.size(); i++) {
            var x = i == 0 ? left : Math.min(left + colon, width / 2);
            for (var line : words.get(i).lines(width - x)) {
                var items = new ArrayList<Placed>();
                type.put(items, line, x, 0, size, 0, origins.get(i), Ink.BLACK);
                strips.add(Strip.of(0, type.lineHeight(size), items, Keep.NO));
            }
        }
        return Strip.together(strips, Decree30.PARAGRAPH_GAP, Keep.NO);
    }
}
