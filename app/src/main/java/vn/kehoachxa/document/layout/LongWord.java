package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.layout.Word.Gap;
import vn.kehoachxa.document.layout.Word.Span;

/** A word that no line can hold, an address of the web for one: it is cut, after a stroke or a dot where one is near. */
final class LongWord {

    private static final String CUTS = "/-._&?=";

    private LongWord() {}

    /** The word in parts of at most {@code first} points, then {@code rest}; each has one letter at least. */
    static List<Word> cut(Word word, double first, double rest, Metrics metrics, double size) {
        var parts = new ArrayList<Word>();
        var spans = new ArrayList<Span>();
        var left = first;
        for (var span : word.spans()) {
            for (var from = 0; from < span.text().length(); ) {
                var to = fitting(span, from, left, metrics, size);
                if (to == from && spans.isEmpty()) {
                    to = span.text().offsetByCodePoints(from, 1);
                }
                if (to > from) {
                    var text = span.text().substring(from, to);
                    var width = metrics.width(text, span.face(), size);
                    spans.add(new Span(text, span.face(), width));
                    left -= width;
                }
                from = to;
                if (from < span.text().length()) {
                    parts.add(part(spans));
                    spans = new ArrayList<>();
                    left = rest;
                }
            }
        }
        if (!spans.isEmpty()) {
            parts.add(part(spans));
        }
        return parts;
    }

    /** Where the part that begins at {@code from} ends. */
    private static int fitting(Span span, int from, double limit, Metrics metrics, double size) {
        var text = span.text();
        var to = from;
        var cut = from;
        for (var width = 0.0; to < text.length(); ) {
            var next = text.offsetByCodePoints(to, 1);
            width += metrics.width(text.substring(to, next), span.face(), size);
            if (width > limit) {
                return cut - from > (to - from) / 2 ? cut : to;
            }
            to = next;
            if (CUTS.indexOf(text.charAt(to - 1)) >= 0) {
                cut = to;
            }
        }
        return to;
    }

    private static Word part(List<Span> spans) {
        var width = spans.stream().mapToDouble(Span::width).sum();
        return new Word(List.copyOf(spans), width, Gap.BREAK, 0, spans.getFirst().face(), 0);
    }
}
