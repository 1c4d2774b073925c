package vn.kehoachxa.intake;

import java.util.UUID;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/** Makes the line of a paragraph: what the level prints bold by itself is no mark of the text. */
final class LineMaker {

    private LineMaker() {}

    /** @param duties whether it stands below a heading that says who does what */
    static Line line(UUID id, Part.Draft draft, boolean heading, boolean duties) {
        var content = draft.content();
        if (heading) {
            var title = Rich.all(content, MarkStyle.BOLD) ? Rich.without(content, MarkStyle.BOLD) : content;
            var own = !draft.level().isAlwaysHeading();
            return new Line(
                    id, draft.level(), true, null, title, null, own ? HeadingFacts.timing(title.text()) : null,
                    own && duties ? HeadingFacts.unit(title.text()) : null);
        }
        var title = runIn(draft);
        if (title == 0) {
            return new Line(id, draft.level(), false, null, content, null, null, null);
        }
        var words = content.text().substring(0, title);
        var said = draft.level().mayBeHeading() && title < content.text().length();
        return new Line(
                id, draft.level(), false, null, unbold(content, title), title, said ? HeadingFacts.timing(words) : null,
                said && duties ? HeadingFacts.unit(words) : null);
    }

    /** The length of the bold beginning where it is a title that the text runs on from. */
    private static int runIn(Part.Draft draft) {
        var bold = Rich.prefix(draft.content(), MarkStyle.BOLD);
        if (bold == 0 || draft.level() == Level.TEXT) {
            return 0;
        }
        if (draft.level().mayBeHeading() && draft.label() != null && (draft.label().boldNumber() || !draft.label().isTyped())) {
            return bold;
        }
        var text = draft.text();
        var closed = ":.".indexOf(text.charAt(bold - 1)) >= 0 || bold < text.length() && ":.".indexOf(text.charAt(bold)) >= 0;
        return closed || bold == text.length() && !draft.level().mayBeHeading() ? bold : 0;
    }

    private static RichText unbold(RichText content, int to) {
        return new RichText(content.text(), content.marks().stream()
                .filter(m -> m.style() != MarkStyle.BOLD || m.from() >= to || m.to() > to)
                .map(m -> m.style() == MarkStyle.BOLD && m.from() < to
                        ? new Mark(Math.min(nextWord(content.text(), to), m.to() - 1), m.to(), MarkStyle.BOLD)
                        : m)
                .filter(m -> m.style() != MarkStyle.BOLD || !content.text().substring(m.from(), m.to()).isBlank())
                .toList());
    }

    private static int nextWord(String text, int from) {
        var i = from;
        while (i < text.length() - 1 && Rich.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
