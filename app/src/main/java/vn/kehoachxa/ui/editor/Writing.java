package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.intake.Pasted;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Field;

/**
 * What letters and keys that write do to the text at the caret, or to all that is selected. Letters that an input method takes back
 * and types anew are letters like any others: nothing is completed, corrected or kept back here.
 */
public final class Writing {

    private final EditorModel model;
    private final ReadOnlyObjectWrapper<Refused> refused = new ReadOnlyObjectWrapper<>();
    /** What stood in the text with the caret when the caret came. */
    private Spot entered;
    private String before = "";

    Writing(EditorModel model) {
        this.model = model;
        model.selection().subscribe(this::selected);
    }

    /** What was typed and not taken, or null. */
    public ReadOnlyObjectProperty<Refused> refused() {
        return refused.getReadOnlyProperty();
    }

    private void selected(Selection selection) {
        var spot = selection == null ? null : selection.caret().spot();
        if (!Objects.equals(spot, entered)) {
            entered = spot;
            before = spot == null ? "" : text(spot).text();
        }
    }

    /** The caret goes to another text: what was refused is gone, and what stood there before comes back. */
    void left() {
        if (refused.get() != null) {
            var spot = refused.get().spot();
            refused.set(null);
            model.type(spot, before);
        }
    }

    /** What stands at a spot on the screen. */
    RichText text(Spot spot) {
        return refused.get() != null && refused.get().spot().equals(spot)
                ? refused.get().text()
                : Texting.read(model.paper(), spot).orElse(RichText.EMPTY);
    }

    /** The text with the caret, as it stands on the screen; empty where there is none. */
    public String text() {
        return model.current().get() == null ? "" : text(model.current().get()).text();
    }

    /** How many letters of that text stand before the caret. */
    public int caret() {
        return model.selection().get() == null ? 0 : model.selection().get().caret().at();
    }

    /** What the selection reaches over; empty where there is no caret. */
    Covered covered() {
        var selection = model.selection().get();
        if (selection == null) {
            return new Covered(List.of(), null);
        }
        if (selection.isInOneText()) {
            var text = text(selection.caret().spot());
            var from = Math.min(selection.anchor().at(), selection.caret().at());
            var to = Math.max(selection.anchor().at(), selection.caret().at());
            var length = text.text().length();
            return new Covered(List.of(new Covered.Part(selection.caret().spot(), Math.min(from, length), Math.min(to, length), text)), null);
        }
        return Covered.of(model.paper(), model.order(), selection);
    }

    /** What is selected, as plain text. */
    public String selectedText() {
        return Clip.of(model.paper(), covered()).plain();
    }

    Clip clip() {
        return Clip.of(model.paper(), covered());
    }

    /**
     * Puts what was pasted in, in place of what is selected; where no lines can stand, its words.
     *
     * @return of how many cells the words found no place in the table
     */
    int paste(Pasted pasted) {
        if (model.isReadOnly() || model.selection().get() == null) {
            return 0;
        }
        var level = model.around().line().map(Line::level).orElse(Level.TEXT);
        if (model.current().get() instanceof Spot.OfCell && (model.cells().isOn() || pasted instanceof Pasted.Cells)) {
            return model.tables().paste(pasted instanceof Pasted.Cells cells ? cells.rows() : List.of(List.of(pasted.asText())));
        }
        var taken = switch (pasted) {
            case Pasted.Words words -> false;
            case Pasted.Lines lines -> model.insertions().paste(lines.fitting(level));
            case Pasted.Cells cells -> model.insertions().paste(List.of(cells.table()));
        };
        if (!taken) {
            replace(fitting(pasted.asText()));
        }
        return 0;
    }

    /** A value of the head or the foot is one line, but for the few that have several. */
    private RichText fitting(RichText text) {
        return model.current().get() instanceof Spot.OfField(var field) && field != Field.ORG && field != Field.AUTHORITY
                ? RichText.of(Texts.oneLine(text.text()))
                : text;
    }

    /** Types letters in place of what is selected. */
    public void insert(String typed) {
        if (!typed.isEmpty()) {
            replace(model.styling().dressed(typed));
        }
    }

    /** A line break within the text. */
    public void lineBreak() {
        replace(RichText.of("\n"));
    }

    /** Puts a text in place of what is selected; the caret stands behind it. */
    void replace(RichText by) {
        if (model.isReadOnly() || model.selection().get() == null) {
            return;
        }
        if (model.cells().isOn()) {
            model.cells().begin();
        }
        var covered = covered();
        if (covered.parts().isEmpty()) {
            return;
        }
        if (!covered.isInOneText()) {
            replaceAcross(covered, by);
        } else {
            var part = covered.parts().getFirst();
            put(null, part, part.from(), part.to(), by);
        }
    }

    /** What is selected over several texts gives way to a text; both are one step. */
    private void replaceAcross(Covered covered, RichText by) {
        var room = RangeEdits.delete(model.paper(), covered);
        if (RangeEdits.isFilledByProgram(model.paper(), room.focus())) {
            model.make(room);
            return;
        }
        var left = room.edit() == null ? model.paper() : room.edit().apply(model.paper());
        var text = Texting.read(left, room.focus()).orElse(RichText.EMPTY);
        put(room.edit(), new Covered.Part(room.focus(), room.caret(), room.caret(), text), room.caret(), room.caret(), by);
    }

    /** @param room what gives way beside the stretch itself, or null */
    private void put(Edit room, Covered.Part part, int from, int to, RichText words) {
        var by = Texting.hasMarks(part.spot()) ? words : RichText.of(words.text());
        var head = Slices.joined(Slices.slice(part.text(), 0, from), by);
        var whole = Slices.joined(head, Slices.slice(part.text(), to, part.text().text().length()));
        if (RangeEdits.isFilledByProgram(model.paper(), part.spot())) {
            return;
        }
        var at = Math.min(head.text().length(), whole.text().length());
        if (isAmount(part.spot())) {
            var grouped = AmountTyping.grouped(part.text().text(), whole.text(), at);
            whole = whole.withText(grouped.text());
            at = grouped.caret();
        }
        var written = whole;
        var sentence = model.type(room, part.spot(), written);
        refused.set(sentence.map(s -> new Refused(part.spot(), written, s)).orElse(null));
        var behind = new Caret(part.spot(), at);
        model.styling().wentOn(by, behind);
        model.select(Selection.at(behind));
    }

    /** What is selected gives way to letters that are not decided on yet. */
    public void makeRoom() {
        if (model.selection().get() != null && !model.selection().get().isEmpty()) {
            replace(RichText.EMPTY);
        }
    }

    private boolean isAmount(Spot spot) {
        return spot instanceof Spot.OfCell cell
                && Texting.tableOf(model.paper(), cell).map(t -> t.columns().get(cell.column()).role() == Role.AMOUNT).orElse(false);
    }

    /** Takes out what is selected; cells stay, empty and selected. @return whether something was */
    public boolean delete() {
        var selection = model.selection().get();
        if (selection == null || selection.isEmpty() || model.isReadOnly()) {
            return false;
        }
        var covered = covered();
        if (covered.isCells()) {
            var change = RangeEdits.delete(model.paper(), covered);
            if (change.edit() != null) {
                model.session().change(change.edit());
            }
            return true;
        }
        if (covered.isInOneText()) {
            var part = covered.parts().getFirst();
            put(null, part, part.from(), part.to(), RichText.EMPTY);
        } else {
            model.make(RangeEdits.delete(model.paper(), covered));
        }
        return true;
    }

    /** Backspace: what is selected, the letter or the word before the caret; at the start of a line it is joined to the one before. */
    public void backspace(boolean word) {
        take(-1, word);
    }

    /** Delete: what is selected, the letter or the word behind the caret; at the end of a line the next is joined to it. */
    public void deleteForward(boolean word) {
        take(1, word);
    }

    private void take(int direction, boolean word) {
        if (model.isReadOnly() || model.selection().get() == null || delete()) {
            return;
        }
        var part = covered().parts().getFirst();
        var to = word ? Letters.wordFrom(text(), part.from(), direction) : Letters.letterFrom(text(), part.from(), direction);
        if (to != part.from() && isAmount(part.spot()) && AmountTyping.isBetweenDigits(part.text().text(), Math.min(to, part.from()))) {
            // The dot would come back at once: the digit behind it is what is meant.
            to = Letters.letterFrom(text(), to, direction);
        }
        if (to == part.from()) {
            var _ = direction < 0 ? model.lineKeys().backspaceAtStart() : model.lineKeys().deleteAtEnd();
        } else {
            put(null, part, Math.min(part.from(), to), Math.max(part.from(), to), RichText.EMPTY);
        }
    }

    /** Enter: in texts of several lines a line break, in a list the next one, in a table the cell below. */
    public void enter() {
        if (model.selection().get() == null) {
            return;
        }
        if (model.current().get() instanceof Spot.OfField(var field) && (field == Field.ORG || field == Field.AUTHORITY)) {
            lineBreak();
            return;
        }
        var overLines = model.current().get() instanceof Spot.OfText && !model.selection().get().isEmpty() && !covered().isCells();
        if (overLines && !model.isReadOnly()) {
            model.lineKeys().enter(RangeEdits.delete(model.paper(), covered()));
            return;
        }
        if (SpotOrder.columnOf(model.current().get()) < 0) {
            delete();
        }
        model.lineKeys().enter(caret());
    }
}
