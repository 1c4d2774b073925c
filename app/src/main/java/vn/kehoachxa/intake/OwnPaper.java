package vn.kehoachxa.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.planfile.PaperJson;
import vn.kehoachxa.planfile.PlanFileException;

/**
 * A paper that a file of ours carries inside: taken as it is, under its own ids, so that it is known again where it is here already. The
 * office's own is a draft; another office's can be read and not changed.
 */
final class OwnPaper {

    private OwnPaper() {}

    /**
     * Nothing was guessed, so there is nothing to ask.
     *
     * @param profile the office of this PC
     * @throws vn.kehoachxa.planfile.PlanFileException where it is of a newer program, or no paper
     */
    static Reading reading(String json, OfficeProfile profile) {
        if (!(Json.parse(json) instanceof ObjectNode paper)) {
            throw PlanFileException.malformed("an object was expected");
        }
        paper.put("version", 1).putNull("supersedes").put("state", PaperState.DRAFT.code()).putNull("issued");
        var read = PaperJson.read(paper);
        if (profile.isOther(read.identity().office())) {
            paper.put("state", PaperState.CLOSED.code());
            read = PaperJson.read(paper);
        }
        return new Reading(read, List.of(), List.of(), read.id(), Map.of());
    }
}
