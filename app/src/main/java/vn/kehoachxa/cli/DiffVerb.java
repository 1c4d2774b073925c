package vn.kehoachxa.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.compare.Comparison;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;

/** {@code diff}: what is different between two versions of a paper, place by place. */
final class DiffVerb implements Verb {

    private record Two(Paper before, Paper after) {}

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true), Arguments.parameter("V1", true, 1), Arguments.parameter("V2", true, 2));
    }

    @Override
    public Answer run(Call call) {
        var from = call.number("V1", 1);
        var to = call.number("V2", 1);
        var two = call.reading(store -> {
            var id = store.papers().find(call.value("PAPER"));
            return new Two(store.versions().paper(id, from), store.versions().paper(id, to));
        });
        var changes = Comparison.ofVersions(two.before(), two.after());
        var told = new ChangeAnswer(call, two.before(), two.after());
        var text = changes.isEmpty()
                ? call.text("cli.diff.same", from, to)
                : Stream.concat(Stream.of(call.text("cli.diff.done", from, to, changes.size())), changes.stream().map(told::line))
                        .collect(Collectors.joining("\n"));
        var json = Json.object().put("plan", two.before().id().toString()).put("from", from).put("to", to);
        return new Answer(text, json.set("changes", Json.array(changes, told::json)));
    }
}
