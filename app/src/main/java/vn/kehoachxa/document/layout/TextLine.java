package vn.kehoachxa.document.layout;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.document.layout.Word.Span;

/**
 * A line of text, not yet placed.
 *
 * @param spans its stretches, spaces between words included
 * @param width without any stretching
 * @param spaces how many spaces can be stretched
 * @param words how many of the text, or their parts where one is cut
 * @param ends whether the paragraph or a line break of the text ends it: such a line is not justified
 */
record TextLine(List<Span> spans, double width, int spaces, int words, boolean ends) {

    /** Collects the words of one line. */
    static final class Builder {

        private final List<Span> spans = new ArrayList<>();
        private double width;
        private int spaces;
        private int words;
        private boolean empty = true;

        boolean isEmpty() {
            return empty;
        }

        /** The width with more on the line. @param first the word that comes next, {@code more} the width from it on */
        double widthWith(Word first, double more) {
            return empty ? more : width + first.spaceWidth() + more;
        }

        void add(Word word) {
            if (!empty && word.spaces() > 0) {
                append(new Span(" ".repeat(word.spaces()), word.spaceFace(), word.spaceWidth()));
                spaces += word.spaces();
            }
            word.spans().forEach(this::append);
            empty = false;
            words++;
        }

        private void append(Span span) {
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.face() == span.face()) {
                spans.set(spans.size() - 1, new Span(last.text() + span.text(), span.face(), last.width() + span.width()));
            } else {
                spans.add(span);
            }
            width += span.width();
        }

        TextLine build(boolean ends) {
            return new TextLine(List.copyOf(spans), width, spaces, words, ends);
        }
    }
}
