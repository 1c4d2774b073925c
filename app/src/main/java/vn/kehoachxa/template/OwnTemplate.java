package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.UUID;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PlanFileException;

/**
 * A template that the office made of a plan of its own, or was given by another office as a file.
 *
 * @param json the form in which it is kept and shared
 */
public record OwnTemplate(TemplateInfo info, JsonNode json) {

    private static final String SCHEMA = "kehoachxa.template/1";

    /**
     * Makes a template of a plan.
     *
     * @param office whose names become fields
     * @param citations finds the acts that a text names; their years stay
     */
    public static OwnTemplate of(
            Paper paper, OfficeProfile office, String name, String description, Supplier<UUID> ids, Function<String, List<Citation>> citations) {
        var template = new TemplateMaker(paper, office, citations)
                .template(ids.get().toString(), Texts.oneLine(name), Texts.oneLine(description));
        return new OwnTemplate(TemplateInfo.of(template), Json.object().put("schema", SCHEMA).setAll(template));
    }

    /**
     * A template out of a text that was kept or came from outside.
     *
     * @throws PlanFileException where it is no JSON
     * @throws TemplateException where it is no template of ours
     */
    public static OwnTemplate read(String text) {
        var json = Json.parse(text);
        if (!json.path("schema").asText().equals(SCHEMA)) {
            throw TemplateException.broken("schema");
        }
        TemplateShape.check(json);
        return new OwnTemplate(TemplateInfo.of(json), json);
    }

    public String text() {
        return Json.text(json);
    }
}
