package vn.kehoachxa.cli;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.report.ReportRequest;
import vn.kehoachxa.report.Reports;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.tracking.ReportPeriod;

/**
 * {@code report}: drafts and keeps the report on a plan in a period. One that is there already is given again, with all that was written into
 * it, unless a new one beside it is asked for. With {@code --sheet} the working papers instead; see {@link HandoutCall}.
 */
final class ReportVerb implements Verb {

    private static final String AGAIN = "--again";

    @Override
    public String name() {
        return "report";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                Arguments.parameter("PLAN", true), Arguments.option("--period", "P"), Arguments.option("--format", "FORMAT"),
                Arguments.option("--out", "FILE"), Arguments.flag(AGAIN), Arguments.option("--sheet", "leader|units"),
                Arguments.option("--unit", "U"));
    }

    @Override
    public Answer run(Call call) {
        if (call.has("--sheet")) {
            return new HandoutCall(call).run();
        }
        if (call.has("--unit")) {
            throw new UsageException("USAGE-REQUIRED", "--sheet");
        }
        if (!call.has("--period")) {
            throw new UsageException("USAGE-REQUIRED", "--period");
        }
        var period = period(call);
        var printed = call.services().exporter().formats().stream().filter(f -> f == Format.PDF || f == Format.DOCX);
        var format = format(call, printed.collect(Collectors.toSet()));
        var made = call.reading(store -> report(call, store, period));
        var file = format == null
                ? null
                : call.services().exporter().write(Followed.fresh(made.paper()), made.options(), format, call.path("--out"));
        var id = made.paper().id().toString();
        var text = call.text(made.there() ? "cli.report.there" : "cli.report.done", id, made.paper().subject());
        return new Answer(
                file == null ? text : text + "\n" + file.path(),
                Json.object().put("report", id).put("path", file == null ? null : file.path().toString()));
    }

    /** A report and how the office prints it. @param there whether it was drafted before */
    private record Made(Paper paper, PrintOptions options, boolean there) {}

    private static Made report(Call call, Store store, ReportPeriod period) {
        var plan = store.papers().find(call.value("PLAN"));
        var earlier = store.reports(plan);
        var there = Reports.existing(earlier, period).filter(r -> !call.chosen(AGAIN, false));
        return new Made(
                there.orElseGet(() -> drafted(call, store, plan, period, earlier)), store.office().printOptions(), there.isPresent());
    }

    private static Paper drafted(Call call, Store store, UUID plan, ReportPeriod period, List<Paper> earlier) {
        var services = call.services();
        var request = ReportRequest.of(store.followed(plan), period, call.today(), earlier);
        var drafted = new Reports(services.ids()).draft(request, call.tracker(store));
        return store.papers().create(drafted.paper(), drafted.questions(), services.user(), "report").paper();
    }

    static ReportPeriod period(Call call) {
        var given = call.value("--period");
        return ReportPeriod.of(given.strip()).orElseThrow(() -> new UsageException("REPORT-PERIOD", given));
    }

    /** The format that is asked for; null where none is. @param known those that can be written */
    static Format format(Call call, Set<Format> known) {
        if (call.has("--format") != call.has("--out")) {
            throw new UsageException("USAGE-REQUIRED", call.has("--out") ? "--format" : "--out");
        }
        if (!call.has("--format")) {
            return null;
        }
        return Coded.find(Format.class, call.value("--format"))
                .filter(known::contains)
                .orElseThrow(() -> new UsageException(
                        "EXPORT-FORMAT", call.value("--format"),
                        known.stream().sorted().map(Coded::code).collect(Collectors.joining(", "))));
    }
}
