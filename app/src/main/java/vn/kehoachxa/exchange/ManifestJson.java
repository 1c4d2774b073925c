package vn.kehoachxa.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Contact;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.planfile.Fields;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.planfile.SchemaCheck;

/** A manifest as canonical JSON, schema {@value #SCHEMA}, and back. */
public final class ManifestJson {

    public static final String SCHEMA = "kehoachxa.province/1";

    private static final Pattern OURS = Pattern.compile("kehoachxa\\.province/(\\d{1,6})");
    private static final int NEWEST = 1;

    private ManifestJson() {}

    /** Read when the first manifest comes in. */
    private static final class Schema {
        static final SchemaCheck ONE =
                SchemaCheck.load(ManifestJson.class, "province-1.json", reason -> new ExchangeException("EXCHANGE-FORM", null, reason));
    }

    /** The canonical text: the same manifest gives the same bytes everywhere. */
    public static String text(Manifest manifest) {
        var node = Json.object().put("schema", SCHEMA).put("program", manifest.program());
        node.set("office", office(manifest.office()));
        node.set("contact", Json.object()
                .put("name", manifest.contact().name())
                .put("phone", manifest.contact().phone())
                .put("email", manifest.contact().email()));
        node.set("paper", paper(manifest));
        node.set("missing", Json.array(manifest.gaps(), g -> Json.object()
                .put("code", g.code())
                .put("at", g.at().toString())
                .put("column", g.column())
                .put("quote", g.quote())));
        node.set("parts", Json.array(manifest.parts(), p -> Json.object()
                .put("name", p.name())
                .put("role", p.role().code())
                .put("type", p.type())
                .put("bytes", p.bytes())
                .put("sha256", p.sha256())
                .put("title", p.title())
                .put("about", p.about() == null ? null : p.about().toString())));
        return Json.text(node);
    }

    private static JsonNode office(Office office) {
        return Json.object().put("id", office.id().toString()).put("name", office.name()).put("province", office.province());
    }

    private static JsonNode paper(Manifest m) {
        var node = Json.object()
                .put("id", m.paper().toString())
                .put("type", m.type().code())
                .put("kind", m.kind().code())
                .put("year", m.year())
                .put("yearTo", m.yearTo())
                .put("version", m.version())
                .put("state", m.state().code())
                .put("number", m.number())
                .put("symbol", m.symbol())
                .put("date", m.date() == null ? null : m.date().toString())
                .put("subject", m.subject());
        return node.set("about", PaperJson.about(m.about()));
    }

    /**
     * The manifest that a tree stands for.
     *
     * @throws ExchangeException where it was written by a newer program, or is not in the form of one
     * @throws vn.kehoachxa.planfile.PlanFileException where a value is none
     */
    public static Manifest read(JsonNode json) {
        checkVersion(json);
        Schema.ONE.hold(json);
        try {
            return read(Fields.of(json));
        } catch (IllegalArgumentException refused) {
            throw new ExchangeException("EXCHANGE-FORM", refused, "/");
        }
    }

    private static void checkVersion(JsonNode json) {
        var match = OURS.matcher(json.path("schema").asText());
        if (!match.matches()) {
            throw new ExchangeException("EXCHANGE-FORM", null, "schema");
        }
        if (Integer.parseInt(match.group(1)) > NEWEST) {
            throw new ExchangeException("EXCHANGE-NEWER", null, match.group());
        }
    }

    private static Manifest read(Fields f) {
        var office = f.object("office");
        var contact = f.object("contact");
        var paper = f.object("paper");
        return new Manifest(
                f.text("program"),
                new Office(office.id("id"), office.text("name"), office.text("province")),
                new Contact(contact.text("name"), contact.text("phone"), contact.text("email")),
                paper.id("id"),
                paper.code("type", PaperType.class),
                paper.code("kind", PaperKind.class),
                paper.integer("year"),
                paper.integer("yearTo"),
                paper.integer("version"),
                paper.code("state", PaperState.class),
                paper.text("number"),
                paper.text("symbol"),
                paper.date("date"),
                paper.text("subject"),
                paper.has("about") ? about(paper.object("about")) : null,
                f.list("missing", n -> gap(Fields.of(n))),
                f.list("parts", n -> part(Fields.of(n))));
    }

    private static About about(Fields f) {
        return new About(f.id("plan"), f.integer("version"), f.text("period"), f.requiredDate("from"), f.requiredDate("to"));
    }

    private static Gap gap(Fields f) {
        return new Gap(f.required("code"), f.id("at"), f.integer("column"), f.text("quote"));
    }

    private static Part part(Fields f) {
        return new Part(
                f.required("name"), f.code("role", Part.Role.class), f.required("type"), f.whole("bytes"), f.required("sha256"),
                f.text("title"), f.optionalId("about"));
    }
}
