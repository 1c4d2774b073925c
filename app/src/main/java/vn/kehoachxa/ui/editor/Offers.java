package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.ui.complete.Candidate;
import vn.kehoachxa.ui.complete.Completion;
import vn.kehoachxa.ui.complete.CompletionModel;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.complete.Part;
import vn.kehoachxa.ui.task.Delays;
import vn.kehoachxa.ui.task.StoreDesk;

/** What the office's registers offer at the caret. What is taken is one step, that an undo takes back. */
public final class Offers {

    private static final Map<String, Field> FIELDS = Map.of(
            "signatory.authority", Field.AUTHORITY, "signatory.title", Field.TITLE, "signatory.name", Field.NAME);

    private final EditorModel model;
    private final StoreDesk desk;
    private final Delays delays;
    private Known known;

    public Offers(EditorModel model, StoreDesk desk, Delays delays) {
        this.model = model;
        this.desk = desk;
        this.delays = delays;
    }

    /** Reads the registers. */
    public void load() {
        desk.ask(Known::of, now -> known = now);
    }

    /**
     * The list that opens under the live field.
     *
     * @param text what stands in the field
     * @param caret where its caret is
     */
    public CompletionModel on(Supplier<String> text, Supplier<Integer> caret) {
        return new CompletionModel(
                CompletionModel.source(this::here, text, caret), (part, taken) -> model.turns().take(() -> take(part, taken)), delays);
    }

    private Completion here() {
        return known == null || model.isReadOnly() || model.current().get() == null || model.cells().isOn()
                ? Completion.NONE
                : at(model.current().get());
    }

    private Completion at(Spot spot) {
        return switch (spot) {
            case Spot.OfCell cell -> cell(cell);
            case Spot.OfText text -> passage(text.at());
            case Spot.OfField(var field) when field == Field.ARCHIVE -> known.shortForms();
            case Spot.OfField(var field) -> FIELDS.entrySet().stream()
                    .filter(e -> e.getValue() == field)
                    .findFirst()
                    .map(e -> known.signatories(e.getKey()))
                    .orElse(Completion.NONE);
            case Spot.OfLabel _, Spot.OfHeader _, Spot.OfTableTitle _ -> Completion.NONE;
        };
    }

    private Completion cell(Spot.OfCell cell) {
        var table = Texting.tableOfRow(model.paper(), cell.row()).orElseThrow();
        var own = new CellOffers(model.messages(), model.understanding());
        return switch (table.columns().get(cell.column()).role()) {
            case LEAD, SUPPORTING, UNITS -> known.units();
            case TIMING -> own.times(model.paper(), cell);
            case OUTCOME, UNIT_OF_MEASURE, SOURCE, NOTE -> own.column(table, cell);
            case NO, TEXT, CONTENT, VALUE, AMOUNT, OTHER -> Completion.NONE;
        };
    }

    private Completion passage(UUID id) {
        if (isIn(PassageList.LEGAL_BASES, id)) {
            return known.legalBases();
        }
        return isIn(PassageList.RECIPIENTS, id) || isIn(PassageList.ADDRESSEES, id) ? known.recipients(Completion.WHOLE) : Completion.NONE;
    }

    private boolean isIn(PassageList list, UUID id) {
        return model.paper().passages().get(list).stream().anyMatch(p -> p.id().equals(id));
    }

    private void take(Part part, Candidate taken) {
        var spot = model.current().get();
        var before = spot == null ? "" : model.text(spot).orElse("");
        if (part.to() > before.length()) {
            // The text went somewhere else while the list was open.
            return;
        }
        var edit = taken.fills().isEmpty()
                ? Texting.write(model.paper(), spot, part.replaced(before, taken.text()))
                : signed(taken.fills());
        model.make(new Change(edit, spot, taken.fills().isEmpty() ? part.from() + taken.text().length() : CaretRequest.END));
    }

    private static Edit signed(Map<String, String> fills) {
        return new Several(List.of(
                new SetField(Field.AUTHORITY, fills.get("signatory.authority").replace(" / ", "\n")),
                new SetField(Field.TITLE, fills.get("signatory.title")),
                new SetField(Field.NAME, fills.get("signatory.name"))));
    }
}
