package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.intake.TaskList;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.template.TaskTable;

/** {@code new}: a plan out of a template and the profile, its tasks out of a list that the office keeps in Excel. */
final class NewVerb implements Verb {

    @Override
    public String name() {
        return "new";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.option("--template", "ID"), Arguments.option("--year", "Y"), Arguments.many("--set", "KEY=VALUE"),
                Arguments.option("--tasks", "FILE.xlsx"));
    }

    @Override
    public Answer run(Call call) {
        if (!call.has("--template")) {
            throw new UsageException("USAGE-REQUIRED", "--template");
        }
        var services = call.services();
        var year = year(call);
        var settings = call.settings();
        var list = call.has("--tasks") ? services.lists().read(call.path("--tasks")) : null;
        if (call.begins()) {
            // What is wrong with the words is said before a data folder is made.
            filled(services.templates().create(call.value("--template"), year, services.templates().freshOffice(), settings), list);
        }
        var stored = call.writing(store -> {
            var paper = services.templates().create(call.value("--template"), TemplatesVerb.own(store), year, store.office().load(), settings);
            return store.papers().create(filled(paper, list), services.user());
        });
        var id = stored.paper().id().toString();
        var done = call.text("cli.new.done", id, stored.paper().subject());
        return new Answer(
                list == null ? done : done + call.text("cli.new.tasks", list.tasks().size()), Json.object().put("plan", id));
    }

    private static Paper filled(Paper paper, TaskList list) {
        return list == null ? paper : TaskTable.filled(paper, list.table(), list.tasks());
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
