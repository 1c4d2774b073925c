package vn.kehoachxa.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;

/** {@code templates}: the templates. */
final class TemplatesVerb implements Verb {

    @Override
    public String name() {
        return "templates";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    public Answer run(Call call) {
        var templates = call.services().templates().list();
        return new Answer(
                templates.stream()
                        .map(t -> t.id() + "\t" + t.name() + "\n\t" + t.description())
                        .collect(Collectors.joining("\n")),
                Json.array(templates, t -> Json.object()
                        .put("id", t.id())
                        .put("name", t.name())
                        .put("description", t.description())));
    }
}
