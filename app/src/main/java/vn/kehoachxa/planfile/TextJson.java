package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.RichText;

/** Texts with their marks, passages, and the legal acts that a text names. */
public final class TextJson {

    private TextJson() {}

    /** {@code [{"from": 4, "to": 9, "style": "italic"}]} */
    public static JsonNode marks(List<Mark> marks) {
        return Json.array(marks, m -> Json.object().put("from", m.from()).put("to", m.to()).put("style", m.style().code()));
    }

    public static List<Mark> marks(JsonNode node) {
        return Json.list(node, n -> {
            var fields = Fields.of(n);
            return new Mark(fields.integer("from", -1), fields.integer("to", -1), fields.code("style", MarkStyle.class));
        });
    }

    static void put(ObjectNode node, RichText content) {
        node.put("text", content.text());
        if (!content.marks().isEmpty()) {
            node.set("marks", marks(content.marks()));
        }
    }

    static RichText content(Fields fields) {
        return new RichText(fields.text("text"), marks(fields.node().get("marks")));
    }

    /** A passage with the acts that its text names, as legal bases and the opening are written. */
    static JsonNode citing(Passage passage, List<Citation> citations) {
        var node = Json.object().put("id", passage.id().toString());
        node.put("text", passage.text());
        node.set("marks", marks(passage.content().marks()));
        node.set("citations", citations(citations));
        return node;
    }

    /** A passage by itself, as recipients and the closing are written. */
    static ObjectNode passage(Passage passage) {
        var node = Json.object().put("id", passage.id().toString());
        put(node, passage.content());
        return node;
    }

    /** What the file says of citations is not read: they follow from the text. */
    static Passage passage(JsonNode node) {
        var fields = Fields.of(node);
        return new Passage(fields.id("id"), content(fields));
    }

    public static JsonNode citations(List<Citation> citations) {
        return Json.array(citations, c -> Json.object()
                .put("type", c.type())
                .put("number", c.number())
                .put("symbol", c.symbol())
                .put("date", c.date())
                .put("issuer", c.issuer())
                .put("subject", c.subject())
                .put("from", c.from())
                .put("to", c.to())
                .put("within", c.within()));
    }

    /** The codes of several constants. */
    static JsonNode codes(List<? extends Coded> constants) {
        return Json.texts(constants.stream().map(Coded::code).toList());
    }
}
