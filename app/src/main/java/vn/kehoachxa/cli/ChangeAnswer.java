package vn.kehoachxa.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.kehoachxa.compare.Change;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.planfile.Json;

/** What a call says of the changes between two states of a paper. */
final class ChangeAnswer {

    private final Call call;
    private final Paper ours;
    private final Paper theirs;

    /** @param ours the state before @param theirs the state after */
    ChangeAnswer(Call call, Paper ours, Paper theirs) {
        this.call = call;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** For a person. */
    String line(Change change) {
        var place = Where.of(change, ours, theirs, call::text);
        var kind = call.text("change." + change.kind().code());
        return switch (change.kind()) {
            case ADDED -> call.text("cli.change.added", place, kind, quoted(change.after()));
            case DROPPED -> call.text("cli.change.dropped", place, kind, quoted(change.before()));
            default -> call.text("cli.import.change", place, kind, quoted(change.before()), quoted(change.after()));
        };
    }

    /** For a script. */
    ObjectNode json(Change change) {
        return Json.object()
                .put("kind", change.kind().code())
                .put("at", change.at().toString())
                .put("column", change.column())
                .put("field", change.field() == null ? null : change.field().code())
                .put("place", Where.of(change, ours, theirs, call::text))
                .put("before", change.before())
                .put("after", change.after());
    }

    private static String quoted(String text) {
        return "“" + text.replace('\n', ' ') + "”";
    }
}
