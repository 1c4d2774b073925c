package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Citation;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;

/** A paper as canonical JSON, schema {@value #SCHEMA}. */
public final class PaperJson {

    public static final String SCHEMA = "kehoachxa.paper/1";

    private PaperJson() {}

    /**
     * The canonical text of a paper that nobody has followed yet: the same paper gives the same bytes everywhere. Without the acts that
     * its texts name, which follow from them.
     */
    public static String text(Paper paper) {
        return Json.text(write(paper));
    }

    /**
     * The canonical text of a paper with what was recorded of it, and with the acts that legal bases and opening name, for other programs.
     *
     * @param citations finds the acts that a text names
     */
    public static String text(Followed followed, Function<String, List<Citation>> citations) {
        return Json.text(write(followed, citations));
    }

    /** The paper as a tree, keys in their order; see {@link #text(Paper)}. */
    public static ObjectNode write(Paper paper) {
        return tree(paper, Log.NONE, TextJson::passage);
    }

    /** The same as {@link #text(Followed, Function)} writes. */
    public static ObjectNode write(Followed followed, Function<String, List<Citation>> citations) {
        return tree(followed.paper(), followed.log(), p -> TextJson.citing(p, citations.apply(p.text())));
    }

    /** @param bases writes a passage that may name acts */
    private static ObjectNode tree(Paper paper, Log log, Function<Passage, JsonNode> bases) {
        var blocks = BlockJson.ofPaper(paper.entries());
        var node = identity(paper);
        node.set("head", head(paper.head()));
        node.set("addressees", Json.array(paper.passages().addressees(), TextJson::passage));
        node.set("about", about(paper.about()));
        node.put("subject", paper.subject());
        node.set("legalBases", Json.array(paper.passages().legalBases(), bases));
        node.set("opening", Json.array(paper.passages().opening(), bases));
        node.set("body", blocks.blocks(paper.body()));
        node.set("closing", TextJson.passage(paper.closing()));
        foot(node, paper);
        node.set("appendices", Json.array(paper.appendices(), a -> blocks.appendix(a, paper.appendixNumber(a))));
        StatementJson.put(node, paper, log);
        return node;
    }

    /**
     * The paper that a canonical tree stands for; what was recorded of it is read by {@link LogJson}.
     *
     * @throws PlanFileException where it is no paper of ours, of a newer schema, or contradicts itself
     */
    public static Paper read(JsonNode json) {
        return PaperReader.read(json);
    }

    private static ObjectNode identity(Paper paper) {
        var identity = paper.identity();
        var node = Json.object()
                .put("schema", SCHEMA)
                .put("id", identity.id().toString())
                .put("type", identity.type().code())
                .put("kind", identity.kind().code());
        node.set("office", Json.object()
                .put("id", identity.office().id().toString())
                .put("name", identity.office().name())
                .put("province", identity.office().province()));
        node.put("version", identity.version()).put("supersedes", identity.supersedes()).put("state", identity.state().code());
        node.set("issued", identity.issued() == null
                ? null
                : Json.object().put("number", identity.issued().number()).put("date", identity.issued().date().toString()));
        return node.put("form", identity.form().code()).put("year", identity.year()).put("yearTo", identity.yearTo());
    }

    private static JsonNode head(Head head) {
        var node = Json.object().put("parent", head.parent());
        node.set("org", Json.texts(head.org()));
        return node.put("number", head.number())
                .put("symbol", head.symbol())
                .put("place", head.place())
                .put("day", head.day())
                .put("month", head.month())
                .put("year", head.year())
                .put("urgency", head.urgency())
                .put("circulation", head.circulation())
                .put("contact", head.contact());
    }

    /** What a report reports on; null of a plan. */
    public static JsonNode about(About about) {
        return about == null
                ? null
                : Json.object()
                        .put("plan", about.plan().toString())
                        .put("version", about.version())
                        .put("period", about.period())
                        .put("from", about.from().toString())
                        .put("to", about.to().toString());
    }

    private static void foot(ObjectNode node, Paper paper) {
        var foot = paper.foot();
        node.set("recipients", Json.array(paper.passages().recipients(), (Passage p) -> TextJson.passage(p)));
        node.put("archive", foot.archive()).put("drafter", foot.drafter()).put("copies", foot.copies());
        var signature = Json.object();
        signature.set("authority", Json.texts(foot.signature().authority()));
        node.set("signature", signature.put("title", foot.signature().title()).put("name", foot.signature().name()));
    }
}
