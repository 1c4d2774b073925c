package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.renewal.Stale;

/** {@code renew}: the next period's plan, with the list of what may be out of date. */
final class RenewVerb implements Verb {

    @Override
    public String name() {
        return "renew";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PLAN", true), Arguments.option("--year", "Y"));
    }

    @Override
    public Answer run(Call call) {
        if (!call.has("--year")) {
            throw new UsageException("USAGE-REQUIRED", "--year");
        }
        var given = call.value("--year");
        if (!given.matches("\\d{1,9}")) {
            throw new UsageException("YEAR", given, Years.FIRST, Years.LAST);
        }
        var services = call.services();
        var renewed = call.writing(store -> {
            var papers = store.papers();
            var made = services.renewal().renew(papers.load(papers.find(call.value("PLAN"))).paper(), Integer.parseInt(given));
            papers.create(made.paper(), made.questions(services.ids()), services.user(), "renew");
            return made;
        });
        var text = new StringBuilder(call.text("cli.renew.done", renewed.paper().id().toString(), renewed.paper().subject(), renewed.stale().size()));
        renewed.stale().forEach(s -> text.append('\n').append(call.text("cli.renew.stale", s.quote(), reason(call, s))));
        var json = Json.object().put("plan", renewed.paper().id().toString());
        json.set("stale", Json.array(renewed.stale(), s -> Json.object()
                .put("line", s.at().toString())
                .put("kind", s.kind().code())
                .put("quote", s.quote())
                .put("reason", reason(call, s))));
        return new Answer(text.toString(), json);
    }

    private static String reason(Call call, Stale stale) {
        var question = stale.question(stale.at());
        return call.text(question.code(), question.arguments().toArray());
    }
}
