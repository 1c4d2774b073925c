package vn.kehoachxa.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.StoreProblem;

/** {@code verify}: integrity of the store. */
final class VerifyVerb implements Verb {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    public Answer run(Call call) {
        var problems = call.reading(Store::verify);
        var text = problems.isEmpty()
                ? call.text("cli.verify.ok")
                : problems.stream().map(p -> message(call, p)).collect(Collectors.joining("\n"));
        var json = Json.object().put("ok", problems.isEmpty());
        return new Answer(text, json.set("problems", Json.array(
                problems, p -> Json.object().put("code", p.code()).put("message", message(call, p)))));
    }

    private static String message(Call call, StoreProblem problem) {
        return call.text("cli.verify." + problem.code(), problem.detail());
    }
}
