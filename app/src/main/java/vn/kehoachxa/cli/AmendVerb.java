package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;

/** {@code amend}: makes the draft of the next version out of what is in force. */
final class AmendVerb implements Verb {

    @Override
    public String name() {
        return "amend";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true));
    }

    @Override
    public Answer run(Call call) {
        var draft = call.reading(store -> {
            var paper = store.papers().load(store.papers().find(call.value("PAPER")));
            return store.versions().amend(paper.paper().id(), paper.seq(), call.services().user());
        });
        var identity = draft.paper().identity();
        return new Answer(
                call.text("cli.amend.done", identity.version(), draft.paper().subject()),
                Json.object()
                        .put("plan", identity.id().toString())
                        .put("version", identity.version())
                        .put("supersedes", identity.supersedes())
                        .put("state", identity.state().code())
                        .put("seq", draft.seq()));
    }
}
