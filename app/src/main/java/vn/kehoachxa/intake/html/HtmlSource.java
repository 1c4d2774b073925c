package vn.kehoachxa.intake.html;

import java.util.List;
import org.jsoup.parser.Parser;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadablePasteException;

/**
 * Reads HTML as other programs put it on the clipboard. Nothing that it names is loaded: pictures, scripts and styles of other files are
 * not there.
 */
public final class HtmlSource {

    /**
     * What is shown: paragraphs, with the numbers of lists as their labels, and tables.
     *
     * @param html with or without the clipboard's header and the marks of the fragment; up to 8 million letters
     * @throws UnreadablePasteException {@code PASTE-TOO-BIG} where it holds more than any plan does
     */
    public Source read(String html) {
        Limits.letters(html);
        var document = Parser.htmlParser().setMaxDepth(Limits.DEEPEST).parseInput(Fragment.markup(html), "");
        Fragment.cut(document);
        var walker = new Walker(new Shared(StyleSheet.of(document), new Limits(), new Lists()));
        return new Source(walker.read(document.body()), "", null, List.of());
    }

    /** What the readers of the text and of its cells have in common. */
    record Shared(StyleSheet styles, Limits limits, Lists lists) {}
}
