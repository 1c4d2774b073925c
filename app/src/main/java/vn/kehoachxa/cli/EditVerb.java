package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.planfile.EditJson;
import vn.kehoachxa.planfile.PlanFileException;
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
        var edits = edits(json);
        var madeOn = madeOn(json);
        return call.reading(store -> {
            var id = store.papers().find(call.value("PAPER"));
            var stored = store.papers().load(id);
            var seq = madeOn.orElse(stored.seq());
            var after = edits.isEmpty() ? stored : store.papers().apply(id, seq, Several.of(edits), call.services().user());
            return new Answer(
                    call.text("cli.edit.done", edits.size(), after.seq()),
                    Json.object().put("applied", edits.size()).put("seq", after.seq()));
        });
    }

    /** The state that the edits were made on, where the file names one. What is no number is not taken for none. */
    private static OptionalLong madeOn(JsonNode json) {
        var seq = json.path("seq");
        if (seq.isMissingNode() || seq.isNull()) {
            return OptionalLong.empty();
        }
        if (!seq.isIntegralNumber() || !seq.canConvertToLong()) {
            throw PlanFileException.malformed("\"seq\" is not what it must be");
        }
        return OptionalLong.of(seq.longValue());
    }

    private static List<Edit> edits(JsonNode json) {
        var array = json.isArray() ? json : json.path("edits");
        if (!array.isArray()) {
            throw PlanFileException.malformed("an array of edits was expected");
        }
        var edits = new ArrayList<Edit>();
        array.forEach(n -> edits.add(EditJson.read(n)));
        return edits;
    }
}
