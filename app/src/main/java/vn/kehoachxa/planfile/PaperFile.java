package vn.kehoachxa.planfile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.LogEntry;

/**
 * A paper that came from outside, with what was recorded of it. Older programs' papers are read for ever; whatever is not exactly what a
 * program of ours writes is refused. For any number of threads.
 */
public final class PaperFile {

    private static final Pattern OURS = Pattern.compile("kehoachxa\\.paper/(\\d{1,6})");

    private PaperFile() {}

    /** Read when the first paper comes from outside. */
    private static final class Schema {
        static final SchemaCheck ONE = SchemaCheck.load(PaperFile.class, "paper-1.json", PlanFileException::malformed);
    }

    /**
     * The paper that a text stands for, and its log; without days off, which are the office's that follows it.
     *
     * @throws PlanFileException where it is no JSON, of a newer program, not in the form of a paper, or contradicts itself
     */
    public static Followed read(String json) {
        return read(Json.parse(json));
    }

    /** The same of a tree that was parsed already. */
    public static Followed read(JsonNode json) {
        checkVersion(json);
        Schema.ONE.hold(json);
        var log = LogJson.read(json);
        var seen = new HashSet<UUID>();
        log.entries().stream().map(LogEntry::id).filter(id -> !seen.add(id)).findFirst().ifPresent(id -> {
            throw PlanFileException.malformed("the id " + id + " stands twice");
        });
        return new Followed(PaperJson.read(json), log);
    }

    /**
     * A newer file is told to be newer before anything else in it is looked at.
     *
     * @throws PlanFileException where it is newer, or no paper of ours
     */
    static void checkVersion(JsonNode json) {
        var schema = json.path("schema").isTextual() ? json.get("schema").textValue() : "";
        var match = OURS.matcher(schema);
        if (!match.matches()) {
            throw PlanFileException.malformed("schema");
        }
        if (Integer.parseInt(match.group(1)) > 1) {
            throw PlanFileException.newer(schema);
        }
    }
}
