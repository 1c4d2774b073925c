package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;

/** {@code show}: one whole paper, as canonical JSON with and without {@code --json}. */
final class ShowVerb implements Verb {

    @Override
    public String name() {
        return "show";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true));
    }

    @Override
    public Answer run(Call call) {
        var followed = call.reading(store -> store.followed(store.papers().find(call.value("PAPER"))));
        var tree = PaperJson.write(followed, call.services().citations()::in);
        return new Answer(Json.text(tree).stripTrailing(), tree);
    }
}
