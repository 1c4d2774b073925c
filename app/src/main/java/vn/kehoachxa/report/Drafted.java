package vn.kehoachxa.report;

import java.util.List;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Question;

/** A drafted report. @param questions a mark at each blank that the officer is to fill, in the order of the text */
public record Drafted(Paper paper, List<Question> questions) {

    public Drafted {
        questions = List.copyOf(questions);
    }
}
