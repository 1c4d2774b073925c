package vn.kehoachxa.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;

/** A paper that a file of ours carries inside: taken as it is, as a new draft. */
final class OwnPaper {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private OwnPaper() {}

    /**
     * The paper with new ids, so that it stands beside the one it comes from; the office stays the same one.
     *
     * @throws vn.kehoachxa.planfile.PlanFileException where it is of a newer program, or no paper
     */
    static Paper read(String json, Supplier<UUID> ids) {
        var office = Json.parse(json).path("office").path("id").asText();
        Map<String, String> renamed = new HashMap<>(Map.of(office, office));
        var text = ID.matcher(json).replaceAll(m -> renamed.computeIfAbsent(m.group(), i -> ids.get().toString()));
        var paper = (ObjectNode) Json.parse(text);
        paper.put("version", 1).putNull("supersedes").put("state", "draft").putNull("issued");
        return PaperJson.read(paper);
    }

    /** Nothing was guessed, so there is nothing to ask. */
    static Reading reading(String json, Supplier<UUID> ids) {
        return new Reading(read(json, ids), List.of(), List.of());
    }
}
