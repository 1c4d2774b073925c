package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.problem.UsageException;

/** {@code new}: a plan out of a template and the profile. */
final class NewVerb implements Verb {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.option("--template", "ID"), Arguments.option("--year", "Y"), Arguments.many("--set", "KEY=VALUE"));
    }

    @Override
    public Answer run(Call call) {
        if (!call.has("--template")) {
            throw new UsageException("USAGE-REQUIRED", "--template");
        }
        var services = call.services();
        var year = year(call);
        var settings = call.settings();
        if (call.begins()) {
            // What is wrong with the words is said before a data folder is made.
            services.templates().create(call.value("--template"), year, services.templates().freshOffice(), settings);
        }
        var stored = call.writing(store -> store.papers()
                .create(services.templates().create(
                        call.value("--template"), TemplatesVerb.own(store), year, store.office().load(), settings), services.user()));
        var id = stored.paper().id().toString();
        return new Answer(call.text("cli.new.done", id, stored.paper().subject()), Json.object().put("plan", id));
    }

    private static int year(Call call) {
        var given = call.value("--year");
        if (given == null) {
            return call.today().getYear();
        }
        if (!given.matches("\\d{1,9}")) {
            throw new UsageException("YEAR", given, Years.FIRST, Years.LAST);
        }
        return Integer.parseInt(given);
    }
}
