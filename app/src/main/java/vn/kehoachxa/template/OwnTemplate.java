package vn.kehoachxa.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** A plan of hundreds of pages is a twentieth of it. */
    private static final int LARGEST = 16 << 20;
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

    /** The same template under another name, with another description. */
    public OwnTemplate described(String name, String description) {
        var copy = (ObjectNode) json.deepCopy();
        copy.put("name", Texts.oneLine(name)).put("description", Texts.oneLine(description));
        return new OwnTemplate(TemplateInfo.of(copy), copy);
    }

    /** Templates out of texts that were kept. */
    public static List<OwnTemplate> all(List<String> texts) {
        return texts.stream().map(OwnTemplate::read).toList();
    }

    /**
     * A template out of a file that another office shared.
     *
     * @throws TemplateException where the file can not be read, or is no template of ours
     */
    public static OwnTemplate load(Path file) {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw TemplateException.broken(file.getFileName().toString());
            }
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException | PlanFileException noText) {
            throw TemplateException.broken(file.getFileName().toString());
        } catch (IOException unreadable) {
            throw TemplateException.file("TEMPLATE-READ", file.toString(), unreadable);
        }
    }

    /**
     * Writes the template into a file to be shared.
     *
     * @throws TemplateException where that can not be done
     */
    public void save(Path file) {
        try {
            Files.writeString(file, text());
        } catch (IOException refused) {
            throw TemplateException.file("TEMPLATE-WRITE", file.toString(), refused);
        }
    }

    /** As it is kept and shared. */
    public String text() {
        return Json.text(json);
    }
}
