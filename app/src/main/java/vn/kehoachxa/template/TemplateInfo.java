package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.kehoachxa.plan.Texts;

/**
 * A template as a list shows it.
 *
 * @param asks what it wants to know beside the office's profile
 * @param takesTasks whether it has a table that a list of tasks can be put into
 */
public record TemplateInfo(String id, String name, String description, List<Ask> asks, boolean takesTasks) {

    /**
     * Something that a template asks for.
     *
     * @param field the key under which the answer is given
     * @param usual what stands there where nothing is answered; may be empty
     */
    public record Ask(String field, String label, String usual) {}

    public TemplateInfo {
        asks = List.copyOf(asks);
    }

    /** Of a template whose shape is known to be sound. */
    static TemplateInfo of(JsonNode template) {
        var fields = template.path("fields");
        return new TemplateInfo(
                template.get("id").textValue(), Texts.oneLine(template.get("name").textValue()),
                Texts.oneLine(template.path("description").asText()),
                StreamSupport.stream(template.path("asks").spliterator(), false)
                        .filter(a -> fields.has(a.get("field").textValue()))
                        .map(a -> new Ask(a.get("field").textValue(), a.get("label").textValue(), fields.get(a.get("field").textValue()).textValue()))
                        .toList(),
                takesTasks(template.get("paper")));
    }

    private static boolean takesTasks(JsonNode paper) {
        var appendices = StreamSupport.stream(paper.path("appendices").spliterator(), false).map(a -> a.path("blocks"));
        return Stream.concat(Stream.of(paper.path("body")), appendices)
                .flatMap(blocks -> StreamSupport.stream(blocks.spliterator(), false))
                .map(b -> b.path("table"))
                .anyMatch(t -> t.path("kind").asText().equals("tasks")
                        && StreamSupport.stream(t.path("columns").spliterator(), false).anyMatch(c -> c.path("role").asText().equals("text")));
    }
}
