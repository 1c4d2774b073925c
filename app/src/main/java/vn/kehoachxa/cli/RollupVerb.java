package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.exchange.rollup.Expected;
import vn.kehoachxa.exchange.rollup.RollupRequest;
import vn.kehoachxa.exchange.rollup.RollupResult;
import vn.kehoachxa.exchange.rollup.RollupResult.Rejected;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;

/** {@code rollup}: the province's summary over a folder of files that offices sent. Files that are refused are told; they are no failure. */
final class RollupVerb implements Verb {

    private static final String PDF = "--pdf";
    private static final String EXPECTED = "--expected";

    @Override
    public String name() {
        return "rollup";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(
                Arguments.parameter("FOLDER", true), Arguments.option("--out", "FILE"), Arguments.option(PDF, "FILE"), Arguments.option(EXPECTED, "FILE"));
    }

    @Override
    public Answer run(Call call) {
        if (!call.has("--out")) {
            throw new UsageException("USAGE-REQUIRED", "--out");
        }
        var expected = call.has(EXPECTED) ? Expected.of(InputFiles.lines(call.path(EXPECTED))) : List.<Expected>of();
        var request = new RollupRequest(call.path("FOLDER"), call.path("--out"), call.has(PDF) ? call.path(PDF) : null, expected, call.today());
        var result = call.services().rollup().run(request, (step, done, of) -> { });
        return new Answer(text(call, result), json(call, result));
    }

    private static String text(Call call, RollupResult r) {
        var lines = Stream.of(
                Stream.of(call.text("cli.rollup.read", r.files(), r.accepted(), r.rejected().size(), r.superseded().size())),
                r.rejected().stream().map(f -> call.text("cli.rollup.rejected", f.file(), reason(call, f), f.code())),
                r.superseded().stream().map(f -> call.text("cli.rollup.superseded", f.file(), f.by())),
                Stream.of(
                        call.text("cli.rollup.found", r.offices(), r.plans(), r.drafts(), r.reports()),
                        call.text("cli.rollup.tasks", r.tasks(), r.done(), r.overdue(), r.overdueUnreported()),
                        call.text("cli.rollup.money", r.targets(), amount(r.budgetTotal()), amount(r.spentTotal()))),
                r.missing().stream().map(m -> call.text("cli.rollup.missing", m.name())),
                Stream.of(r.excel(), r.pdf()).filter(f -> f != null).map(f -> f.path().toString()));
        return String.join("\n", lines.flatMap(l -> l).toList());
    }

    /** With dots, as amounts are written; of many plans it may be longer than any amount of one. */
    private static String amount(BigDecimal dong) {
        return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(dong);
    }

    private static ObjectNode json(Call call, RollupResult r) {
        var json = Json.object().put("files", r.files()).put("accepted", r.accepted());
        json.set("rejected", Json.array(r.rejected(), f -> Json.object().put("file", f.file()).put("reason", reason(call, f)).put("code", f.code())));
        json.put("superseded", r.superseded().size())
                .put("offices", r.offices())
                .put("missing", r.missing().size())
                .put("plans", r.plans())
                .put("reports", r.reports())
                .put("tasks", r.tasks())
                .put("overdue", r.overdue())
                .put("targets", r.targets())
                .put("budgetTotal", r.budgetTotal().toBigInteger())
                .put("drafts", r.drafts())
                .put("unreported", r.unreported())
                .put("done", r.done())
                .put("overdueUnreported", r.overdueUnreported())
                .put("spentTotal", r.spentTotal().toBigInteger())
                .put("unread", r.unreadCount());
        json.set("missingOffices", Json.texts(r.missing().stream().map(Expected::name).toList()));
        json.set("supersededFiles", Json.array(r.superseded(), RollupVerb::superseded));
        return json.set("paths", Json.array(Stream.of(r.excel(), r.pdf()).filter(f -> f != null).toList(), ExportVerb::file));
    }

    private static ObjectNode superseded(Superseded file) {
        return Json.object().put("file", file.file()).put("by", file.by()).put("why", file.why().name().toLowerCase(Locale.ROOT));
    }

    private static String reason(Call call, Rejected file) {
        return call.text("problem." + file.code() + ".what", file.arguments().toArray());
    }
}
