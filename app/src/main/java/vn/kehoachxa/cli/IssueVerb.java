package vn.kehoachxa.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;

/**
 * {@code issue}: gives a draft its number and day, locks it, and keeps it as a version. What else is missing in it is told, and it is issued
 * all the same.
 */
final class IssueVerb implements Verb {

    @Override
    public String name() {
        return "issue";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                Arguments.parameter("PAPER", true), Arguments.option("--number", "N"), Arguments.option("--date", "D", "cli.option-issue-date"),
                Arguments.option("--form", "paper|electronic"));
    }

    @Override
    public Answer run(Call call) {
        for (var option : List.of("--number", "--date")) {
            if (!call.has(option)) {
                throw new UsageException("USAGE-REQUIRED", option);
            }
        }
        if (!IssueDetails.isNumber(call.value("--number"))) {
            throw new UsageException("ISSUE-NUMBER", call.value("--number"));
        }
        var date = call.day("--date");
        var form = form(call);
        var services = call.services();
        var issued = call.reading(store -> {
            var draft = store.papers().load(store.papers().find(call.value("PAPER")));
            var details = new IssueDetails(call.value("--number"), date, form == null ? draft.paper().identity().form() : form, null);
            var options = store.office().printOptions();
            return store.versions()
                    .issue(draft.paper().id(), draft.seq(), details, false, paper -> services.exporter().kept(paper, options), services.user())
                    .paper();
        });
        return answer(call, issued);
    }

    private static Form form(Call call) {
        return call.has("--form")
                ? Coded.find(Form.class, call.value("--form")).orElseThrow(() -> new UsageException("USAGE-VALUE", "--form", call.value("--form")))
                : null;
    }

    private static Answer answer(Call call, Paper paper) {
        var as = paper.identity().issued();
        var missing = Missing.in(paper);
        var where = new Where(paper, call::text);
        var text = Stream.concat(
                        Stream.of(call.text("cli.issue.done", as.number(), paper.head().symbol(), Call.written(as.date()), paper.identity().version())),
                        missing.stream().map(m -> call.text(
                                "cli.issue.missing", where.name(m), call.text("missing." + m.kind().code()),
                                m.quote().isEmpty() ? "" : "“" + m.quote() + "”").strip()))
                .collect(Collectors.joining("\n"));
        var json = Json.object()
                .put("plan", paper.id().toString())
                .put("version", paper.identity().version())
                .put("number", as.number())
                .put("date", as.date().toString());
        return new Answer(text, json.set("missing", Json.array(missing, m -> Json.object()
                .put("kind", m.kind().code())
                .put("at", m.at().toString())
                .put("column", m.column())
                .put("place", where.name(m))
                .put("quote", m.quote()))));
    }
}
