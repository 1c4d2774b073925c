package vn.kehoachxa.cli;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.store.Store;

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
                    .put("overdue", p.state().isFollowed() ? overdue(call, store, p.id()) : 0)));
        });
    }

    private static long overdue(Call call, Store store, UUID paper) {
        return call.tracker(store).on(call.today(), store.followed(paper)).stream().filter(t -> t.is(TaskFlag.OVERDUE)).count();
    }
}
