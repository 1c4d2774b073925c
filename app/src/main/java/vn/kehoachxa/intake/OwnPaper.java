package vn.kehoachxa.intake;

import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.planfile.PaperFile;

/**
 * A paper that a file of ours carries inside: taken as it is, under its own ids, so that it is known again where it is here already, with
 * its version, state and number. Another office's can be read and not changed.
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
        var paper = PaperFile.read(json).paper();
        var office = paper.identity().office();
        return Reading.ofData(profile.isOther(office) ? paper.withIdentity(paper.identity().closedOf(office)) : paper);
    }
}
