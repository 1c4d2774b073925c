package vn.kehoachxa.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.report.Handout;
import vn.kehoachxa.report.Handouts;
import vn.kehoachxa.store.Store;

/**
 * {@code report PLAN --sheet leader|units}: the leader's page, or the sheets of tasks of one unit or of all; where there are several,
 * {@code --out} names a folder. Nothing is kept.
 */
final class HandoutCall {

    private final Call call;

    HandoutCall(Call call) {
        this.call = call;
    }

    Answer run() {
        var sheet = call.value("--sheet");
        if (!List.of("leader", "units").contains(sheet)) {
            throw new UsageException("USAGE-VALUE", "--sheet", sheet);
        }
        if (call.has("--unit") && !sheet.equals("units")) {
            throw new UsageException("USAGE-VALUE", "--unit", call.value("--unit"));
        }
        var files = call.services().handouts();
        var format = ReportVerb.format(call, files.formats(sheet.equals("units")));
        if (format == null) {
            throw new UsageException("USAGE-REQUIRED", "--format, --out");
        }
        var handouts = call.reading(store -> sheet.equals("leader") ? List.of(leader(store)) : units(store));
        var out = call.path("--out");
        var written = handouts.size() > 1
                ? files.writeAll(handouts, format, out)
                : List.of(files.write(handouts.getFirst(), format, out));
        return new Answer(
                written.stream().map(f -> f.path().toString()).collect(Collectors.joining("\n")),
                Json.object().set("paths", Json.array(written, ExportVerb::file)));
    }

    private Handout leader(Store store) {
        var plan = store.followed(store.papers().find(call.value("PLAN")));
        var period = call.has("--period") ? ReportVerb.period(call) : Handouts.quarter(call.today());
        return call.services().handouts().maker().leader(plan, period, call.tracker(store), call.today());
    }

    private List<Handout> units(Store store) {
        var plan = store.followed(store.papers().find(call.value("PLAN")));
        var office = store.office().load().units();
        var handouts = call.services().handouts().maker();
        return call.has("--unit")
                ? List.of(handouts.unit(plan, call.value("--unit"), office, call.tracker(store), call.today()))
                : handouts.units(plan, office, call.tracker(store), call.today());
    }
}
