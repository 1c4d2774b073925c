package vn.kehoachxa.ui.editor;

import java.util.UUID;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Places;

/**
 * Where new lines and tables go.
 *
 * @param container the paper's id for its body, or an appendix's
 * @param index where the first of them will stand
 */
public record InsertPlace(UUID container, int index) {

    /** Behind the line or the table with the caret, at the beginning of an appendix whose title has it, else at the end of the body. */
    static InsertPlace at(Paper paper, Spot spot) {
        return switch (spot) {
            case Spot.OfText(var id) when paper.appendices().stream().anyMatch(a -> a.id().equals(id)) -> new InsertPlace(id, 0);
            case Spot.OfText(var id) -> behind(paper, id);
            case Spot.OfCell cell -> Texting.tableOfRow(paper, cell.row()).map(t -> behind(paper, t.id())).orElse(end(paper));
            case Spot.OfLabel label -> behind(paper, label.table());
            case Spot.OfHeader header -> behind(paper, header.table());
            case Spot.OfTableTitle title -> behind(paper, title.table());
            case null, default -> end(paper);
        };
    }

    private static InsertPlace behind(Paper paper, UUID block) {
        return Places.find(paper, block).map(p -> new InsertPlace(p.container(), p.index() + 1)).orElse(end(paper));
    }

    private static InsertPlace end(Paper paper) {
        return new InsertPlace(paper.id(), paper.body().size());
    }
}
