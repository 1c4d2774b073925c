package vn.kehoachxa.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Papers;

/** {@code list}: the papers in the store. */
final class ListVerb implements Verb {

    @Override
    public String name() {
        return "list";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of();
    }

    @Override
    public Answer run(Call call) {
        return call.reading(store -> {
            var papers = store.papers().list();
            var text = papers.isEmpty()
                    ? call.text("cli.list.empty")
                    : papers.stream()
                            .map(p -> call.text("cli.list.line", p.id().toString().substring(0, 13), p.year(), p.subject(), p.tasks()))
                            .collect(Collectors.joining("\n"));
            return new Answer(text, Json.array(papers, p -> Json.object()
                    .put("plan", p.id().toString())
                    .put("type", p.type().code())
                    .put("kind", p.kind().code())
                    .put("year", p.year())
                    .put("subject", p.subject())
                    .put("state", p.state().code())
                    .put("version", p.version())
                    .put("number", p.number())
                    .put("date", p.date() == null ? null : p.date().toString())
                    .put("office", p.office().name())
                    .put("tasks", p.tasks())
                    .put("overdue", overdue(store.papers(), p, call.today()))));
        });
    }

    /** The tasks whose last known due day is over. */
    private static long overdue(Papers papers, PaperSummary summary, LocalDate today) {
        return Statements.tasks(papers.load(summary.id()).paper()).stream()
                .map(t -> t.reading().due())
                .filter(due -> due != null && due.isBefore(today))
                .count();
    }
}
