package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.TextChange;

/** Finds where a document looks different from before, for the eye to follow an undo. */
final class Changes {

    private Changes() {}

    /** The caret behind the first change; empty where nothing that can be written in has changed. */
    static Optional<Caret> first(List<DocItem> before, List<DocItem> now) {
        var index = 0;
        while (index < Math.min(before.size(), now.size()) && now.get(index).equals(before.get(index))) {
            index++;
        }
        if (index == now.size()) {
            return Optional.empty();
        }
        var old = index < before.size() && before.get(index).key().equals(now.get(index).key()) ? before.get(index) : null;
        if (now.get(index) instanceof DocItem.RowItem row && old instanceof DocItem.RowItem was
                && row.row().cells().size() == was.row().cells().size()) {
            return SpotOrder.of(row).stream()
                    .filter(Spot.OfCell.class::isInstance)
                    .map(Spot.OfCell.class::cast)
                    .filter(c -> !cell(row, c).equals(cell(was, c)))
                    .findFirst()
                    .map(c -> caret(c, cell(was, c).content(), cell(row, c).content()));
        }
        if (now.get(index) instanceof DocItem.LineItem line && old instanceof DocItem.LineItem was) {
            return Optional.of(caret(new Spot.OfText(line.line().id()), was.line().content(), line.line().content()));
        }
        if (now.get(index) instanceof DocItem.PassageItem passage && old instanceof DocItem.PassageItem was) {
            return Optional.of(caret(new Spot.OfText(passage.id()), was.text(), passage.text()));
        }
        return now.stream().skip(index).flatMap(i -> SpotOrder.of(i).stream()).findFirst().map(s -> new Caret(s, Integer.MAX_VALUE));
    }

    private static Cell cell(DocItem.RowItem row, Spot.OfCell spot) {
        return row.row().cells().get(spot.column());
    }

    private static Caret caret(Spot spot, RichText was, RichText is) {
        return new Caret(spot, was.text().equals(is.text()) ? is.text().length() : TextChange.between(was.text(), is.text()).newEnd());
    }
}
