package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Foot;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.Head;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Issued;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;

/** Reads a paper out of its canonical tree, and refuses one that contradicts itself. */
final class PaperReader {

    private PaperReader() {}

    static Paper read(JsonNode json) {
        var fields = Fields.of(json);
        PaperFile.checkVersion(json);
        try {
            var paper = paper(fields);
            checkIds(paper);
            return paper;
        } catch (IllegalArgumentException refused) {
            throw PlanFileException.malformed(refused.getMessage(), refused);
        }
    }

    private static Paper paper(Fields fields) {
        var body = blocks(fields.list("body", BlockJson::block));
        var appendices = fields.list("appendices", BlockJson::appendix).stream()
                .map(a -> a.withBlocks(blocks(a.blocks())))
                .toList();
        var passages = new Passages(
                fields.list("addressees", TextJson::passage), fields.list("legalBases", TextJson::passage),
                fields.list("opening", TextJson::passage), fields.list("recipients", TextJson::passage));
        var signature = fields.object("signature");
        var foot = new Foot(
                fields.text("archive"), fields.text("drafter"), fields.integer("copies"),
                new Signature(signature.texts("authority"), signature.text("title"), signature.text("name")));
        var blocks = Stream.concat(body.stream(), appendices.stream().flatMap(a -> a.blocks().stream())).toList();
        return new Paper(
                identity(fields), head(fields.object("head")), about(fields), fields.text("subject"), passages, body,
                TextJson.passage(fields.object("closing").node()), foot, appendices, Entries.of(entries(fields, blocks)));
    }

    private static List<Block> blocks(List<Block> read) {
        return read.stream().map(b -> b instanceof Table table ? BlockJson.withComputedCells(table) : b).toList();
    }

    private static Identity identity(Fields fields) {
        var office = fields.object("office");
        var issued = fields.has("issued") ? fields.object("issued") : null;
        var year = fields.integer("year");
        if (year == null) {
            throw PlanFileException.malformed("\"year\" is missing");
        }
        return new Identity(
                fields.id("id"),
                fields.code("type", PaperType.class),
                fields.code("kind", PaperKind.class),
                new Office(office.id("id"), office.text("name"), office.text("province")),
                fields.integer("version", 1),
                fields.integer("supersedes"),
                fields.code("state", PaperState.class),
                issued == null ? null : new Issued(issued.text("number"), issued.requiredDate("date")),
                fields.code("form", Form.class, Form.PAPER),
                year,
                fields.integer("yearTo"));
    }

    private static Head head(Fields head) {
        return new Head(
                head.text("parent"), head.texts("org"), head.text("number"), head.text("symbol"), head.text("place"),
                head.integer("day"), head.integer("month"), head.integer("year"), head.optional("urgency"),
                head.optional("circulation"), head.text("contact"));
    }

    private static About about(Fields fields) {
        if (!fields.has("about")) {
            return null;
        }
        var about = fields.object("about");
        return new About(about.id("plan"), about.integer("version", 1), about.text("period"), about.requiredDate("from"), about.requiredDate("to"));
    }

    private static List<Entry> entries(Fields fields, List<Block> blocks) {
        var entries = new ArrayList<Entry>();
        entries.addAll(fields.list("tasks", n -> task(Fields.of(n), blocks)));
        entries.addAll(fields.list("targets", n -> target(Fields.of(n), blocks)));
        for (var budget : fields.list("budgets", Fields::of)) {
            entries.addAll(budget.list("lines", n -> {
                var line = Fields.of(n);
                return new BudgetLine(line.id("id"), line.id("at"), line.optionalId("task"));
            }));
        }
        entries.addAll(fields.list("duties", n -> EntryJson.duty(Fields.of(n))));
        return entries;
    }

    /** What the row or the line says is not kept a second time; the record must agree with it. */
    private static Task task(Fields fields, List<Block> blocks) {
        var at = fields.id("at");
        var place = Spot.find(blocks, at);
        place.agree(Role.TEXT, fields.text("text"));
        var inherited = fields.has("timingFrom");
        return new Task(
                fields.id("id"), at,
                place.ownOr(Role.CONTENT, fields.text("content")),
                place.lead(fields.text("lead")),
                place.has(Role.SUPPORTING) ? List.of() : fields.texts("supporting"),
                fields.text("assignee"),
                place.ownOr(Role.OUTCOME, fields.text("outcome")),
                fields.text("authority"),
                inherited ? "" : place.timing(fields.text("timing")),
                fields.text("waitingFor"),
                "clerk".equals(fields.text("timingBy")) ? EntryJson.reading(fields) : null);
    }

    private static Target target(Fields fields, List<Block> blocks) {
        var at = fields.id("at");
        var place = Spot.find(blocks, at);
        place.agree(Role.TEXT, fields.text("text"));
        place.agree(Role.VALUE, fields.text("written"));
        return new Target(fields.id("id"), at, place.has(Role.UNIT_OF_MEASURE) || place.valueNamesUnit() ? "" : fields.text("unitOfMeasure"));
    }

    private static void checkIds(Paper paper) {
        var places = new HashSet<>(Places.inOrder(paper));
        var used = new HashSet<UUID>();
        Places.ids(paper).filter(id -> !used.add(id)).findFirst().ifPresent(id -> {
            throw PlanFileException.malformed("the id " + id + " stands twice");
        });
        var standing = new HashSet<String>();
        for (var entry : paper.entries().byId().values()) {
            if (!places.contains(entry.at())) {
                throw PlanFileException.malformed("no line or row " + entry.at());
            }
            // One clause may order several reports.
            if (!(entry instanceof ReportingDuty) && !standing.add(entry.getClass() + " " + entry.at())) {
                throw PlanFileException.malformed("two of a kind stand at " + entry.at());
            }
        }
    }
}
