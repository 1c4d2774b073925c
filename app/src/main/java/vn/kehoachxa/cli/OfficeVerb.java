package vn.kehoachxa.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.planfile.OfficeJson;
import vn.kehoachxa.problem.UsageException;
import vn.kehoachxa.template.Settings;

/** {@code office}: shows or changes the office profile. */
final class OfficeVerb implements Verb {

    @Override
    public String name() {
        return "office";
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(Arguments.many("--set", "KEY=VALUE"), Arguments.option("--file", "FILE"));
    }

    @Override
    public Answer run(Call call) {
        var settings = call.settings();
        for (var key : List.of("number", "date", "subject", "year", "yearTo")) {
            if (settings.containsKey(key)) {
                throw new UsageException("SET-PAPER", key);
            }
        }
        var profile = settings.isEmpty() && !call.has("--file")
                ? call.reading(store -> store.office().load())
                : call.writing(store -> {
                    var base = call.has("--file")
                            ? OfficeJson.read(InputFiles.json(call.path("--file")), store.office().load())
                            : store.office().load();
                    var changed = Settings.of(base, settings).office();
                    store.office().save(changed);
                    return changed;
                });
        return new Answer(text(call, profile), OfficeJson.write(profile));
    }

    private static String text(Call call, OfficeProfile p) {
        var lines = new StringBuilder();
        lines.append(call.text("cli.office.name", p.office().name(), p.province())).append('\n');
        lines.append(call.text("cli.office.symbol", p.symbol(), p.archive())).append('\n');
        lines.append(call.text("cli.office.signature", String.join(" / ", p.signature().authority()), p.signature().title(), p.signature().name()));
        p.units().forEach(u -> lines.append('\n').append(call.text("cli.office.unit", u.name(), u.shortName())));
        p.bases().forEach(b -> lines.append('\n').append(call.text("cli.office.basis", b.type(), b.number(), b.symbol(), b.issuer(), b.subject())));
        p.recipients().forEach(r -> lines.append('\n').append(call.text("cli.office.recipient", r)));
        return lines.toString();
    }
}
