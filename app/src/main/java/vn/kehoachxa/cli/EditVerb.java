package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.planfile.EditJson;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;

/**
 * {@code edit}: applies edits in the journal's own form, all or none, as one step. The file holds an array of edits, or
 * {@code {"seq": N, "edits": […]}}, which is refused where the paper is not at that state any more.
 */
final class EditVerb implements Verb {

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true), Arguments.option("--file", "OPS.json"));
    }

    @Override
    public Answer run(Call call) {
        if (!call.has("--file")) {
            throw new UsageException("USAGE-REQUIRED", "--file");
        }
        var json = InputFiles.json(call.path("--file"));
        var edits = edits(json.isArray() ? json : json.path("edits"));
        return call.reading(store -> {
            var id = store.papers().find(call.value("PAPER"));
            var stored = store.papers().load(id);
            var seq = json.path("seq").canConvertToLong() ? json.get("seq").longValue() : stored.seq();
            var after = edits.isEmpty() ? stored : store.papers().apply(id, seq, Several.of(edits), call.services().user());
            return new Answer(
                    call.text("cli.edit.done", edits.size(), after.seq()),
                    Json.object().put("applied", edits.size()).put("seq", after.seq()));
        });
    }

    private static List<Edit> edits(JsonNode array) {
        var edits = new ArrayList<Edit>();
        if (!array.isArray()) {
            edits.add(EditJson.read(array));
        }
        array.forEach(n -> edits.add(EditJson.read(n)));
        return edits;
    }
}
