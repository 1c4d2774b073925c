package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.kehoachxa.plan.Texts;

/**
 * Stretches that a template names by their words, since their places are only known once the fields are filled in: {@code "bold"},
 * {@code "italic"}, and {@code "runIn"} for the title with which a line begins.
 */
final class Stretches {

    private Stretches() {}

    /** Turns the words into the places at which they stand in the text of a line, a passage or a cell. */
    static void find(JsonNode node) {
        if (!(node instanceof ObjectNode object) || !object.has("text")) {
            return;
        }
        var text = Texts.clean(object.get("text").textValue());
        object.put("text", text);
        for (var style : List.of("bold", "italic")) {
            var words = object.remove(style);
            if (words != null) {
                var from = start(text, words.textValue());
                object.withArray("marks").addObject().put("from", from).put("to", from + clean(words).length()).put("style", style);
            }
        }
        var title = object.remove("runIn");
        if (title != null) {
            object.put("titleTo", start(text, title.textValue()) + clean(title).length());
        }
    }

    private static int start(String text, String words) {
        var from = text.indexOf(Texts.clean(words));
        if (from < 0) {
            throw new IllegalStateException("a template marks words that it does not have: " + words);
        }
        return from;
    }

    private static String clean(JsonNode words) {
        return Texts.clean(words.textValue());
    }
}
