package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.kehoachxa.plan.Texts;

/**
 * A template as a list shows it.
 *
 * @param asks what it wants to know beside the office's profile
 */
public record TemplateInfo(String id, String name, String description, List<Ask> asks) {

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
                        .toList());
    }
}
