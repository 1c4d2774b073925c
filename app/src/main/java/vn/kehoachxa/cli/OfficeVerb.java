package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import vn.kehoachxa.plan.Contact;
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
        var file = call.has("--file") ? InputFiles.json(call.path("--file")) : null;
        var contact = ContactSettings.of(call.settings(), file);
        var settings = contact.others();
        for (var key : List.of("number", "date", "subject", "year", "yearTo")) {
            if (settings.containsKey(key)) {
                throw new UsageException("SET-PAPER", key);
            }
        }
        if (call.begins() && !settings.isEmpty()) {
            // What is wrong with the words is said before a data folder is made.
            changed(file, call.services().templates().freshOffice(), settings);
        }
        return settings.isEmpty() && file == null && contact.contact().isEmpty()
                ? call.reading(store -> answer(call, store.office().load(), store.exchange().contact()))
                : call.writing(store -> {
                    var office = store.office().change(now -> changed(file, now, settings));
                    var asked = contact.contact().over(store.exchange().contact());
                    if (!contact.contact().isEmpty()) {
                        store.exchange().saveContact(asked);
                    }
                    return answer(call, office, asked);
                });
    }

    private static Answer answer(Call call, OfficeProfile profile, Contact contact) {
        var json = (ObjectNode) OfficeJson.write(profile);
        var text = text(call, profile);
        if (!contact.equals(Contact.NONE)) {
            text += "\n" + call.text("cli.office.contact", contact.name(), contact.phone(), contact.email());
        }
        return new Answer(text, json.set("contact", ContactSettings.json(contact)));
    }

    private static OfficeProfile changed(JsonNode file, OfficeProfile office, Map<String, String> settings) {
        if (file == null) {
            return Settings.of(office, settings).office();
        }
        // What a file says of the names goes by the same rules as what is typed.
        var read = OfficeJson.read(file, office);
        var names = new LinkedHashMap<>(Map.of("commune", read.commune(), "province", read.province()));
        names.putAll(settings);
        return Settings.of(read, names).office();
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
