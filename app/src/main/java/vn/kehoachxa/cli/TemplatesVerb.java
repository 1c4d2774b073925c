package vn.kehoachxa.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.OwnTemplate;

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
        var own = call.begins() ? List.<OwnTemplate>of() : call.reading(TemplatesVerb::own);
        var templates = Stream.concat(call.services().templates().list().stream(), own.stream().map(OwnTemplate::info)).toList();
        return new Answer(
                templates.stream()
                        .map(t -> t.id() + "\t" + t.name() + "\n\t" + t.description())
                        .collect(Collectors.joining("\n")),
                Json.array(templates, t -> Json.object()
                        .put("id", t.id())
                        .put("name", t.name())
                        .put("description", t.description())));
    }

    /** The templates that the office made of plans of its own. */
    static List<OwnTemplate> own(Store store) {
        return OwnTemplate.all(store.templates().all());
    }
}
