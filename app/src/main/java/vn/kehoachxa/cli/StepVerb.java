package vn.kehoachxa.cli;

import java.util.List;
import java.util.UUID;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.Papers;
import vn.kehoachxa.store.StoredPaper;

/** {@code undo} and {@code redo}: walk the journal back and forth, as many steps as there are up to {@code --steps}. */
final class StepVerb implements Verb {

    /** One of the two directions. */
    @FunctionalInterface
    interface Walk {
        StoredPaper walk(Papers papers, UUID id, int steps);
    }

    private final String name;
    private final Walk walk;

    StepVerb(String name, Walk walk) {
        this.name = name;
        this.walk = walk;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true), Arguments.option("--steps", "N"));
    }

    @Override
    public Answer run(Call call) {
        var steps = call.number("--steps", 1);
        var seq = call.reading(store -> walk.walk(store.papers(), store.papers().find(call.value("PAPER")), steps).seq());
        return new Answer(call.text("cli.step.done", seq), Json.object().put("seq", seq));
    }
}
