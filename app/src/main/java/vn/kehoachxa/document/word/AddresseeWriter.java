package vn.kehoachxa.document.word;

import java.util.List;
import vn.kehoachxa.document.Decree30;
import vn.kehoachxa.document.Paragraph;

/**
 * Writes Kính gửi: one addressee beside it, or several below it with their hyphens under the colon (Decree 30/2020, annex I, II.9.d). The
 * block is in the middle as a whole.
 */
final class AddresseeWriter {

    private final Story story;

    AddresseeWriter(Story story) {
        this.story = story;
    }

    void write(List<Paragraph> paragraphs) {
        var lengths = paragraphs.stream().mapToDouble(this::length).toArray();
        var colon = lengths.length < 2 ? 0 : lengths[0];
        var widest = lengths[0];
        for (var i = 1; i < lengths.length; i++) {
            widest = Math.max(widest, colon + lengths[i]);
        }
        var left = Math.max(0, (story.width() - widest) / 2);
        for (var i = 0; i < lengths.length; i++) {
            var paragraph = paragraphs.get(i);
            var indent = i == 0 ? left : Math.min(left + colon, story.width() / 2);
            var par = story.par(WordStyle.ADDRESSEE)
                    .inset(indent, 0)
                    .source(paragraph.source())
                    .runs(story.lengths().running(paragraph.runs(), Decree30.BODY_SIZE, story.width() - indent));
            if (i == lengths.length - 1) {
                par.after(Decree30.PARAGRAPH_GAP);
            }
        }
    }

    private double length(Paragraph paragraph) {
        return Measure.mmOfPoints(story.lengths().sizing().lines(paragraph.runs(), Decree30.BODY_SIZE, Double.MAX_VALUE)[0]);
    }
}
