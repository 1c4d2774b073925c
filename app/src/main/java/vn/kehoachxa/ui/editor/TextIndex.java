package vn.kehoachxa.ui.editor;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;

/** The texts of a paper by their places: whoever reads many of them goes through the paper once and not once for each. */
final class TextIndex {

    private final Paper paper;
    private final Map<UUID, RichText> texts = new LinkedHashMap<>();
    private final Map<UUID, Row> rows = new HashMap<>();

    TextIndex(Paper paper) {
        this.paper = paper;
        Stream.of(PassageList.values()).flatMap(l -> paper.passages().get(l).stream()).forEach(p -> texts.put(p.id(), p.content()));
        texts.put(paper.closing().id(), paper.closing().content());
        paper.appendices().forEach(a -> texts.put(a.id(), a.title()));
        paper.blocks().filter(Line.class::isInstance).map(Line.class::cast).forEach(l -> texts.put(l.id(), l.content()));
        paper.tables().flatMap(t -> t.rows().stream()).forEach(r -> rows.put(r.id(), r));
    }

    /** The texts of passages, titles of appendices and lines, by their ids. */
    Map<UUID, RichText> texts() {
        return texts;
    }

    /** What stands at a spot; nothing where the paper has no such place. */
    RichText at(Spot spot) {
        return switch (spot) {
            case Spot.OfText(var id) -> texts.getOrDefault(id, RichText.EMPTY);
            case Spot.OfCell cell when rows.containsKey(cell.row()) && cell.column() < rows.get(cell.row()).cells().size() ->
                    rows.get(cell.row()).cells().get(cell.column()).content();
            default -> Texting.read(paper, spot).orElse(RichText.EMPTY);
        };
    }
}
