package vn.kehoachxa.ui.editor;

import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.edit.Field;

/** Where the caret goes for something that is missing in a paper. */
final class MissingSpot {

    private MissingSpot() {}

    /** Brings the caret there; it stays where the place is gone. */
    static void goTo(EditorModel editor, Missing missing) {
        of(editor, missing).ifPresent(spot -> editor.ask(spot, CaretRequest.END));
    }

    private static Optional<Spot> of(EditorModel editor, Missing missing) {
        var at = missing.at();
        if (at.equals(editor.paper().id())) {
            return Optional.of(new Spot.OfField(field(missing.kind())));
        }
        return Stream.<Spot>of(
                        missing.column() == null ? new Spot.OfText(at) : new Spot.OfCell(at, missing.column()), new Spot.OfTableTitle(at))
                .filter(spot -> editor.text(spot).isPresent())
                .findFirst();
    }

    private static Field field(Missing.Kind kind) {
        return switch (kind) {
            case NUMBER -> Field.NUMBER;
            case DATE -> Field.DAY;
            case SUBJECT, BLANK -> Field.SUBJECT;
            case PLACE -> Field.PLACE;
            case SIGNATORY -> Field.NAME;
            case RECIPIENTS -> Field.ARCHIVE;
            case ORG -> Field.ORG;
        };
    }
}
