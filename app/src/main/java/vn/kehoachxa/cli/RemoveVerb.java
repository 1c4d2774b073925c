package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;

/** {@code remove}: puts a paper into the bin; {@code --undo} takes it out again. */
final class RemoveVerb implements Verb {

    private static final String UNDO = "--undo";

    @Override
    public String name() {
        return "remove";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true), Arguments.flag(UNDO));
    }

    @Override
    public Answer run(Call call) {
        return call.chosen(UNDO, false) ? restored(call) : removed(call);
    }

    private static Answer removed(Call call) {
        var removed = call.reading(store -> store.bin().remove(store.papers().find(call.value("PAPER"))));
        var until = removed.until() == null ? null : LocalDate.ofInstant(removed.until(), call.services().clock().getZone());
        var text = until == null
                ? call.text("cli.remove.kept", removed.paper().subject())
                : call.text("cli.remove.done", removed.paper().subject(), Call.written(until));
        return new Answer(text, json(removed.paper().id()).put("removed", true).put("until", until == null ? null : until.toString()));
    }

    private static Answer restored(Call call) {
        var paper = call.reading(store -> {
            var id = store.papers().findRemoved(call.value("PAPER"));
            store.bin().restore(id);
            return store.papers().load(id).paper();
        });
        return new Answer(call.text("cli.remove.undone", paper.subject()), json(paper.id()).put("removed", false).putNull("until"));
    }

    private static ObjectNode json(UUID paper) {
        return Json.object().put("plan", paper.toString());
    }
}
