package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Unit;

/** The office profile as JSON. */
public final class OfficeJson {

    private OfficeJson() {}

    public static JsonNode write(OfficeProfile office) {
        var node = Json.object()
                .put("id", office.id().toString())
                .put("commune", office.commune())
                .put("province", office.province())
                .put("place", office.place())
                .put("parent", office.parent())
                .put("symbol", office.symbol());
        node.set("units", Json.array(office.units(), OfficeJson::unit));
        node.set("recipients", Json.texts(office.recipients()));
        node.put("archive", office.archive());
        var signatory = Json.object()
                .put("name", office.signature().name())
                .put("title", office.signature().title());
        node.set("signatory", signatory.set("authority", Json.texts(office.signature().authority())));
        node.set("basis", Json.array(office.bases(), RegistersJson::act));
        node.set("report", Json.object().put("day", office.reportDay()));
        return node.set("registers", RegistersJson.write(office.registers()));
    }

    private static JsonNode unit(Unit u) {
        var node = Json.object().put("name", u.name()).put("short", u.shortName());
        node.set("aliases", Json.texts(u.aliases()));
        return node.put("head", u.head());
    }

    /**
     * The profile with what a file says of it put over it; what the file does not name stays. The id stays in any case: an office does
     * not become another one.
     *
     * @throws PlanFileException where the file is no profile
     */
    public static OfficeProfile read(JsonNode json, OfficeProfile base) {
        var fields = Fields.of(json);
        var signatory = fields.has("signatory") ? fields.object("signatory") : Fields.of(Json.object());
        var old = base.signature();
        try {
            return new OfficeProfile(
                    base.id(),
                    or(fields, "commune", base.commune()),
                    or(fields, "province", base.province()),
                    or(fields, "place", base.place()),
                    or(fields, "parent", base.parent()),
                    or(fields, "symbol", base.symbol()),
                    fields.has("units") ? fields.list("units", OfficeJson::unit) : base.units(),
                    fields.has("recipients") ? fields.texts("recipients") : base.recipients(),
                    or(fields, "archive", base.archive()),
                    new Signature(
                            signatory.has("authority") ? signatory.texts("authority") : old.authority(),
                            or(signatory, "title", old.title()), or(signatory, "name", old.name())),
                    fields.has("basis") ? fields.list("basis", RegistersJson::act) : base.bases(),
                    fields.has("report") ? fields.object("report").integer("day", base.reportDay()) : base.reportDay(),
                    fields.has("registers") ? RegistersJson.read(fields.object("registers"), base.registers()) : base.registers());
        } catch (IllegalArgumentException refused) {
            throw PlanFileException.malformed(refused.getMessage(), refused);
        }
    }

    private static String or(Fields fields, String name, String otherwise) {
        return fields.has(name) ? fields.text(name) : otherwise;
    }

    private static Unit unit(JsonNode json) {
        var fields = Fields.of(json);
        return new Unit(fields.text("name"), fields.text("short"), fields.texts("aliases"), fields.text("head"));
    }
}
