package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.RecipientList;
import vn.kehoachxa.plan.Registers;
import vn.kehoachxa.plan.Signature;

/** The office's registers as JSON. */
final class RegistersJson {

    private RegistersJson() {}

    static JsonNode write(Registers registers) {
        var node = Json.object();
        node.set("signatories", Json.array(registers.signatories(), RegistersJson::signatory));
        node.set("recipientLists", Json.array(registers.recipientLists(), l ->
                Json.object().put("name", l.name()).set("recipients", Json.texts(l.recipients()))));
        node.set("acts", Json.array(registers.acts(), RegistersJson::act));
        return node.set("duties", Json.array(registers.duties(), d -> Json.object()
                .put("subject", d.subject())
                .put("period", d.period().code())
                .put("direction", d.direction().code())
                .put("other", d.other())
                .put("via", d.via())
                .put("beforeDay", d.beforeDay())));
    }

    /** The registers with those that a file names put in place of the old ones. */
    static Registers read(Fields fields, Registers base) {
        return new Registers(
                fields.has("signatories") ? fields.list("signatories", RegistersJson::signatory) : base.signatories(),
                fields.has("recipientLists") ? fields.list("recipientLists", RegistersJson::recipientList) : base.recipientLists(),
                fields.has("acts") ? fields.list("acts", RegistersJson::act) : base.acts(),
                fields.has("duties") ? fields.list("duties", RegistersJson::duty) : base.duties());
    }

    private static JsonNode signatory(Signature s) {
        var node = Json.object().put("name", s.name()).put("title", s.title());
        return node.set("authority", Json.texts(s.authority()));
    }

    private static Signature signatory(JsonNode json) {
        var f = Fields.of(json);
        return new Signature(f.texts("authority"), f.text("title"), f.text("name"));
    }

    private static RecipientList recipientList(JsonNode json) {
        var f = Fields.of(json);
        return new RecipientList(f.text("name"), f.texts("recipients"));
    }

    static JsonNode act(LegalBasis act) {
        return Json.object()
                .put("type", act.type())
                .put("number", act.number())
                .put("symbol", act.symbol())
                .put("date", EntryJson.day(act.date()))
                .put("issuer", act.issuer())
                .put("subject", act.subject());
    }

    static LegalBasis act(JsonNode json) {
        var f = Fields.of(json);
        return new LegalBasis(f.text("type"), f.text("number"), f.text("symbol"), f.date("date"), f.text("issuer"), f.text("subject"));
    }

    private static OfficeDuty duty(JsonNode json) {
        var f = Fields.of(json);
        return new OfficeDuty(
                f.text("subject"), f.code("period", Period.class), f.code("direction", Direction.class), f.text("other"), f.text("via"),
                f.integer("beforeDay", 1));
    }
}
