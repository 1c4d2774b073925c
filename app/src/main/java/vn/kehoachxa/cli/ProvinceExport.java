package vn.kehoachxa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.arrival.Outgoing;
import vn.kehoachxa.arrival.PlanProgress;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.exchange.Gaps;
import vn.kehoachxa.exchange.Sending;
import vn.kehoachxa.export.Exported;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.store.Store;

/**
 * {@code export PAPER --format province}: the file for the province, of a draft as it stands or of what is in force as it was issued, with
 * its signed copies; of a report with its plan's progress and the pieces of evidence that were chosen. The register keeps that it was made.
 * Of another office's paper it is the very file that came.
 */
final class ProvinceExport {

    static final String FORMAT = "province";
    static final String EVIDENCE = "--evidence";
    static final String PROGRESS = "--progress";

    private static final int SHORTEST_PREFIX = 8;

    private final Call call;
    private final PrintOptions options;

    /** @param options how the office prints what is not kept */
    private ProvinceExport(Call call, PrintOptions options) {
        this.call = call;
        this.options = options;
    }

    /** @param options gives how the office prints, what the call says of it counted in */
    static Answer run(Call call, Function<Store, PrintOptions> options) {
        var came = call.reading(store -> call.arrivals().provinceFile(store, store.papers().find(call.value("PAPER")), call.path("--out")));
        return came.map(file -> ExportVerb.answer(List.of(file))).orElseGet(() -> made(call, options));
    }

    private static Answer made(Call call, Function<Store, PrintOptions> options) {
        var sending = call.reading(store -> new ProvinceExport(call, options.apply(store)).sending(store));
        var services = call.services();
        var written = services.provinceFiles().write(sending, target(call, sending.paper()));
        call.reading(store -> {
            store.exchange().record(SentFile.made(
                    services.ids().get(), sending.paper(), written.path().getFileName().toString(), written.bytes(), written.sha256(),
                    services.clock().instant(), services.user()));
            return null;
        });
        return answer(call, sending, written);
    }

    /** A folder gets the file under its own name. */
    private static Path target(Call call, Paper paper) {
        var out = call.path("--out");
        return Files.isDirectory(out) ? out.resolve(call.services().provinceFiles().name(paper)) : out;
    }

    private Sending sending(Store store) {
        var out = Outgoing.of(store, store.papers().find(call.value("PAPER")));
        var progress = call.chosen(PROGRESS, true) ? PlanProgress.of(store, out.paper()) : null;
        return new Sending(
                out.paper(), options, out.kept(), store.exchange().contact(), out.signed().stream().map(e -> Outgoing.signed(store, e)).toList(),
                progress, call.values(EVIDENCE).stream().map(chosen -> evidence(store, progress, chosen)).distinct().toList());
    }

    private static Sending.Enclosed evidence(Store store, Followed plan, String chosen) {
        var found = (plan == null ? Stream.<Evidence>empty() : plan.log().entries().stream().flatMap(e -> e.evidence().stream()))
                .filter(e -> e.id().toString().equals(chosen) || chosen.length() >= SHORTEST_PREFIX && e.id().toString().startsWith(chosen))
                .distinct()
                .toList();
        if (found.size() != 1) {
            throw new UsageException("EXPORT-EVIDENCE", chosen);
        }
        return Outgoing.evidence(store, found.getFirst());
    }

    private static Answer answer(Call call, Sending sending, Exported written) {
        var paper = sending.paper();
        var gaps = Gaps.in(paper);
        var where = new Where(paper, call::text);
        var draft = paper.identity().state() == PaperState.DRAFT;
        var text = Stream.of(
                        Stream.of(written.path().toString()),
                        draft ? Stream.of(call.text("cli.export.draft")) : Stream.<String>empty(),
                        sending.progress() == null ? Stream.<String>empty() : Stream.of(call.text("cli.export.progress")),
                        gaps.stream().map(g -> call.text(
                                "cli.issue.missing", g.place(where::name, where::name), call.text("missing." + g.code()),
                                g.quote().isEmpty() ? "" : "“" + g.quote() + "”").strip()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        var json = Json.object().put("draft", draft);
        json.set("paths", Json.array(List.of(written), ExportVerb::file));
        return new Answer(text, json.set("missing", Json.array(gaps, g -> Json.object()
                .put("kind", g.code())
                .put("at", g.at().toString())
                .put("column", g.column())
                .put("place", g.place(where::name, where::name))
                .put("quote", g.quote()))));
    }
}
