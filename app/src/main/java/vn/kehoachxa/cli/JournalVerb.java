package vn.kehoachxa.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.planfile.Json;

/** {@code journal}: the steps of a paper. */
final class JournalVerb implements Verb {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss", Locale.ROOT);

    @Override
    public String name() {
        return "journal";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.parameter("PAPER", true));
    }

    @Override
    public Answer run(Call call) {
        var entries = call.reading(store -> store.papers().journal(store.papers().find(call.value("PAPER"))));
        // Whoever reads it lives by the office's clock; what programs read stays as it is kept.
        var shown = SHOWN.withZone(call.services().clock().getZone());
        return new Answer(
                entries.stream()
                        .map(e -> e.seq() + "\t" + shown.format(e.at()) + "\t" + e.by() + "\t" + e.kind() + (e.undone() ? "\t" + call.text("cli.journal.undone") : ""))
                        .collect(Collectors.joining("\n")),
                Json.array(entries, e -> Json.object()
                        .put("seq", e.seq())
                        .put("at", e.at().toString())
                        .put("by", e.by())
                        .put("kind", e.kind())
                        .put("undone", e.undone())));
    }
}
