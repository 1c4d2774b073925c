package vn.kehoachxa.renewal;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.kehoachxa.plan.Paper;

/** Makes a second paper out of one, with the same text. It is a first draft: number and day go blank, nothing is done yet. */
public final class Duplicate {

    private Duplicate() {}

    /**
     * @param subject of the copy
     * @param ids gives the ids of the copy and of everything in it
     */
    public static Paper of(Paper paper, String subject, Supplier<UUID> ids) {
        var copy = new FreshCopy(paper, ids, UnaryOperator.identity(), 0);
        return new Paper(
                paper.identity().draftOf(copy.id(paper.id())), paper.head().withNumber("").withDay(null).withMonth(null), paper.about(), subject,
                copy.passages(paper.passages()), copy.blocks(paper.body()), copy.passage(paper.closing()), paper.foot(),
                paper.appendices().stream().map(copy::appendix).toList(), copy.entries(paper.entries()));
    }
}
