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

        private final List<Span> spans = new ArrayList<>(2);
        /** The stretch that is being put together, of one face. */
        private final StringBuilder text = new StringBuilder();
        private Face face;
        private double textWidth;
        private double width;
        private int spaces;
        private int words;
        private boolean empty = true;

        void add(Word word) {
            if (!empty && word.spaces() > 0) {
                begin(word.spaceFace(), word.spaceWidth());
                text.repeat(' ', word.spaces());
                spaces += word.spaces();
            }
            for (var span : word.spans()) {
                begin(span.face(), span.width());
                text.append(span.text());
            }
            empty = false;
            words++;
        }

        /** Letters of a face follow, so wide together. */
        private void begin(Face next, double more) {
            if (face != next) {
                endStretch();
                face = next;
            }
            textWidth += more;
            width += more;
        }

        private void endStretch() {
            if (face != null) {
                spans.add(new Span(text.toString(), face, textWidth));
                text.setLength(0);
                textWidth = 0;
            }
        }

        TextLine build(boolean ends) {
            endStretch();
            return new TextLine(List.copyOf(spans), width, spaces, words, ends);
        }
    }
}
