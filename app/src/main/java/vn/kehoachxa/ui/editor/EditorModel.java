package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.Field;

/** What the editor shows and what its keys and buttons do. */
public final class EditorModel {

    private final PaperSession session;
    private final OfficeProfile office;
    private final Messages messages;
    private final LineEdits lines;
    private final PassageEdits passages;
    private final CaretActions actions;
    private final Outlines outlines;

    private final ReadOnlyObjectWrapper<List<DocItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OutlineEntry>> outline = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Spot> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<CaretRequest> caret = new ReadOnlyObjectWrapper<>();

    /** Whether the next state of the paper comes from an undo or a redo. */
    private boolean following;

    /** @param office of this PC @param ids gives the ids of what is new */
    public EditorModel(PaperSession session, OfficeProfile office, Messages messages, Supplier<UUID> ids) {
        this.session = session;
        this.office = office;
        this.messages = messages;
        this.lines = new LineEdits(ids);
        var tables = new TableEdits(ids);
        this.passages = new PassageEdits(ids);
        this.actions = new CaretActions(this, lines, tables, passages, messages.text("editor.column.new"));
        this.outlines = new Outlines(messages);
        session.paper().subscribe(this::show);
    }

    private void show(Paper paper) {
        var before = items.get();
        items.set(DocItems.of(paper));
        var entries = outlines.of(paper);
        if (!entries.equals(outline.get())) {
            outline.set(entries);
        }
        if (current.get() != null && Texting.read(paper, current.get()).isEmpty()) {
            current.set(null);
        }
        if (following) {
            following = false;
            firstChanged(before).ifPresent(s -> ask(s, CaretRequest.END));
        }
    }

    /** Where something looks different from before, for the eye to follow an undo. */
    private Optional<Spot> firstChanged(List<DocItem> before) {
        var now = items.get();
        var index = 0;
        while (index < Math.min(before.size(), now.size()) && now.get(index).equals(before.get(index))) {
            index++;
        }
        if (index == now.size()) {
            return Optional.empty();
        }
        if (index < before.size() && now.get(index) instanceof DocItem.RowItem row && before.get(index) instanceof DocItem.RowItem old
                && row.row().id().equals(old.row().id()) && row.row().cells().size() == old.row().cells().size()) {
            return SpotOrder.of(row).stream()
                    .filter(s -> s instanceof Spot.OfCell c && !row.row().cells().get(c.column()).equals(old.row().cells().get(c.column())))
                    .findFirst();
        }
        return order().firstFrom(index);
    }

    /** What can be done at the caret. */
    public CaretActions actions() {
        return actions;
    }

    public PaperSession session() {
        return session;
    }

    public Paper paper() {
        return session.paper().get();
    }

    /** The document from top to bottom. */
    public ReadOnlyObjectProperty<List<DocItem>> items() {
        return items.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<OutlineEntry>> outline() {
        return outline.getReadOnlyProperty();
    }

    /** The spot that holds the caret, or null; the view sets it. */
    public ObjectProperty<Spot> current() {
        return current;
    }

    /** Where the caret is to go; a new value each time, null where it is to stay. */
    public ReadOnlyObjectProperty<CaretRequest> caret() {
        return caret.getReadOnlyProperty();
    }

    /** Only a draft can be changed. */
    public boolean isReadOnly() {
        return paper().identity().state() != PaperState.DRAFT;
    }

    /** Whether it is another office's paper, here only to be read. */
    public boolean isOthers() {
        return isReadOnly() && office.isOther(paper().identity().office());
    }

    /** The text that stands at a spot; empty where there is no such spot any more. */
    public Optional<String> text(Spot spot) {
        return Texting.read(paper(), spot).map(t -> t.text());
    }

    /**
     * Takes what a text has become.
     *
     * @return a sentence where the text is no value for that place and was not taken
     */
    public Optional<String> type(Spot spot, String text) {
        var there = Texting.read(paper(), spot);
        if (isReadOnly() || there.isEmpty() || there.get().text().equals(text)) {
            return Optional.empty();
        }
        following = false;
        try {
            session.type(spot, Texting.write(paper(), spot, text));
            return Optional.empty();
        } catch (EditException unfit) {
            return Optional.of(messages.text(refusal(spot)));
        }
    }

    private static String refusal(Spot spot) {
        return switch (spot) {
            case Spot.OfField(var field) when field == Field.DAY -> "editor.refused.day";
            case Spot.OfField(var field) when field == Field.MONTH -> "editor.refused.month";
            case Spot.OfField(var field) when field == Field.HEAD_YEAR || field == Field.YEAR || field == Field.YEAR_TO ->
                    "editor.refused.year";
            case Spot.OfField(var field) when field == Field.COPIES -> "editor.refused.copies";
            default -> "editor.refused.other";
        };
    }

    /** Why a value was refused for a field. */
    String refusal(Field field) {
        return messages.text(refusal(new Spot.OfField(field)));
    }

    /** Enter: a new line or passage; in a table the cell below; elsewhere the next text. */
    public void enter(int caretAt) {
        switch (current.get()) {
            case Spot.OfText(var at) -> {
                var change = lines.split(paper(), at, caretAt).or(() -> passages.split(paper(), at, caretAt));
                change.ifPresentOrElse(this::make, () -> move(1));
            }
            case null -> { }
            default -> vertical(1);
        }
    }

    /** Tab and Shift+Tab: the level of a line; in a table the next cell, with a new row behind the last; elsewhere the next text. */
    public void tab(int direction) {
        switch (current.get()) {
            case Spot.OfText(var at) when Texting.line(paper(), at).isPresent() -> make(lines.shift(paper(), at, direction));
            case Spot.OfCell cell when direction > 0 && isLastCell(cell) -> actions.insertRow(true, RowKind.ROW);
            case null -> { }
            default -> move(direction);
        }
    }

    private boolean isLastCell(Spot.OfCell cell) {
        var table = Texting.tableOfRow(paper(), cell.row()).orElseThrow();
        var next = order().step(cell, 1);
        return table.rows().getLast().id().equals(cell.row())
                && !(next.isPresent() && next.get() instanceof Spot.OfCell other && other.row().equals(cell.row()));
    }

    /** Backspace with the caret before the first letter. @return whether it did something */
    public boolean backspaceAtStart() {
        if (!(current.get() instanceof Spot.OfText(var at)) || isReadOnly()) {
            return false;
        }
        var change = lines.joinBackward(paper(), at).or(() -> passages.removeEmpty(paper(), at));
        make(change);
        return change.isPresent();
    }

    /** The caret goes on in reading order, behind the last letter when it goes back. */
    public boolean move(int direction) {
        var to = current.get() == null ? Optional.<Spot>empty() : order().step(current.get(), direction);
        to.ifPresent(s -> ask(s, direction < 0 ? CaretRequest.END : 0));
        return to.isPresent();
    }

    /** The caret goes up or down. @return whether there was somewhere to go */
    public boolean vertical(int direction) {
        var to = current.get() == null ? Optional.<Spot>empty() : order().vertical(current.get(), direction);
        to.ifPresent(s -> ask(s, CaretRequest.END));
        return to.isPresent();
    }

    /** The line that holds the caret. */
    public Optional<Line> currentLine() {
        return current.get() instanceof Spot.OfText(var at) ? Texting.line(paper(), at) : Optional.empty();
    }

    /** The table that holds the caret. */
    public Optional<Table> currentTable() {
        return switch (current.get()) {
            case Spot.OfCell cell -> Texting.tableOfRow(paper(), cell.row());
            case Spot.OfLabel label -> Texting.table(paper(), label.table());
            case Spot.OfHeader header -> Texting.table(paper(), header.table());
            case Spot.OfTableTitle title -> Texting.table(paper(), title.table());
            case null, default -> Optional.empty();
        };
    }

    int currentColumn() {
        return switch (current.get()) {
            case Spot.OfCell cell -> cell.column();
            case Spot.OfLabel label -> label.column();
            case Spot.OfHeader header -> header.column();
            case null, default -> -1;
        };
    }

    /** Whether the caret is in a column of a table. */
    public boolean isInColumn() {
        return currentColumn() >= 0;
    }

    /** Takes the last step back; the caret goes to where it was made. */
    public void undo() {
        following = session.canUndo().get();
        session.undo();
    }

    /** Makes the last step that was taken back again; the caret goes to where it is made. */
    public void redo() {
        following = session.canRedo().get();
        session.redo();
    }

    /** The first text from a piece of the document on; or the text of a passage or a table's title, which stand within pieces. */
    public Optional<Spot> firstSpotFrom(Object key) {
        var all = items.get();
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).key().equals(key)) {
                return order().firstFrom(i);
            }
        }
        return order().textOf(key).or(() -> order().firstFrom(0));
    }

    /** The key of the outline's entry under which the caret stands, or null. */
    public Object currentOutlineKey() {
        return Optional.ofNullable(current.get())
                .flatMap(s -> order().itemOf(s))
                .map(i -> Outlines.entryOf(outline.get(), items.get(), i.key()))
                .orElse(null);
    }

    /** Asks for the caret. */
    public void ask(Spot spot, int caretAt) {
        caret.set(null);
        caret.set(new CaretRequest(Objects.requireNonNull(spot), caretAt));
    }

    /** The texts of one piece of the document in reading order. */
    public List<Spot> spotsOf(DocItem item) {
        return SpotOrder.of(item);
    }

    private SpotOrder order() {
        return new SpotOrder(items.get());
    }

    void make(Optional<Change> change) {
        change.ifPresent(this::make);
    }

    void make(Change change) {
        if (isReadOnly()) {
            return;
        }
        if (change.edit() != null) {
            session.change(change.edit());
        }
        if (change.focus() != null) {
            ask(change.focus(), change.caret());
        } else if (current.get() != null) {
            ask(current.get(), change.caret());
        }
    }
}
