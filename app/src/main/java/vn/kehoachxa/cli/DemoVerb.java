package vn.kehoachxa.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.planfile.Json;

/** {@code demo}: a sample office and plan, and all its files. Called again, it gives the same ones. */
final class DemoVerb implements Verb {

    private static final Path DEFAULT = Path.of("ke-hoach-mau");

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("DIR", false));
    }

    @Override
    public Answer run(Call call) {
        var folder = call.has("DIR") ? call.path("DIR") : DEFAULT;
        var paper = call.writing(
                call.has("--data") ? call.dataFolder() : folder, store -> SamplePlan.in(store, call.services().user()).paper());
        var files = ExportVerb.answer(call.services().exporter().writeAll(Followed.fresh(paper), PrintOptions.PLAIN, folder));
        var json = Json.object().put("plan", paper.id().toString());
        return new Answer(files.text(), json.set("paths", files.json().get("paths")));
    }
}
