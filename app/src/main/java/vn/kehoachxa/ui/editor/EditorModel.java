package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.timing.TimingReader;

/** What the editor shows and what its keys and buttons do. */
public final class EditorModel {

    private final PaperSession session;
    private final OfficeProfile office;
    private final Messages messages;
    private final LineEdits lines;
    private final PassageEdits passages;
    private final CaretActions actions;
    private final InsertActions insertions;
    private final Outlines outlines;

    private final ReadOnlyObjectWrapper<List<DocItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OutlineEntry>> outline = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Spot> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CaretRequest> caret = new ReadOnlyObjectWrapper<>();
    private final Cells cells;
    private final TableActions tables;
    private final TableItems tableItems;
    private final Writing writing;
    private final FindModel find;
    private final Refusals refusals;
    private SpotOrder order;

    /** @param office of this PC @param ids gives the ids of what is new */
    public EditorModel(PaperSession session, OfficeProfile office, Messages messages, Supplier<UUID> ids) {
        this.session = session;
        this.office = office;
        this.messages = messages;
        this.refusals = new Refusals(messages);
        this.tableItems = new TableItems(new Understanding(new TimingReader(), messages, session::today));
        this.cells = new Cells(this);
        this.writing = new Writing(this);
        this.find = new FindModel(this);
        this.lines = new LineEdits(ids);
        var tableEdits = new TableEdits(ids, messages.text("paper.total"));
        this.tables = new TableActions(this, tableEdits, messages.text("editor.column.new"));
        this.passages = new PassageEdits(ids);
        this.insertions = new InsertActions(this, tableEdits, messages, ids);
        this.actions = new CaretActions(this, lines, tables, passages, insertions);
        this.outlines = new Outlines(messages);
        session.paper().subscribe(this::show);
    }

    private void show(Paper paper) {
        var inCells = cells.isOn();
        var before = items.get();
        var now = DocItems.of(paper, tableItems);
        order = order == null ? null : order.of(before, now);
        keepSelection(paper);
        items.set(now);
        var entries = outlines.of(paper);
        if (!entries.equals(outline.get())) {
            outline.set(entries);
        }
        if (session.isStepping()) {
            Changes.first(before, now).ifPresent(c -> {
                if (inCells && SpotOrder.columnOf(c.spot()) >= 0) {
                    ask(Selection.cell(c.spot()));
                } else {
                    ask(c.spot(), c.at());
                }
            });
        }
    }

    /** What is selected may be gone from the paper, or shorter than it was. */
    private void keepSelection(Paper paper) {
        var selected = selection.get();
        if (selected != null) {
            var kept = kept(paper, selected.caret()).flatMap(c -> kept(paper, selected.anchor()).map(a -> new Selection(a, c, selected.cells())));
            if (!selected.equals(kept.orElse(null))) {
                select(kept.orElse(null));
            }
        }
    }

    private static Optional<Caret> kept(Paper paper, Caret caret) {
        return Texting.read(paper, caret.spot()).map(t -> new Caret(caret.spot(), Math.min(caret.at(), t.text().length())));
    }

    /** What can be done at the caret. */
    public CaretActions actions() {
        return actions;
    }

    /** What can be done with the rows, the columns and the table at the caret. */
    public TableActions tables() {
        return tables;
    }

    /** The ways from cell to cell. */
    public Cells cells() {
        return cells;
    }

    Messages messages() {
        return messages;
    }

    /** What is understood of times. */
    Understanding understanding() {
        return tableItems.understanding();
    }

    /** What can be put in at the caret. */
    public InsertActions insertions() {
        return insertions;
    }

    /** What keys do to the texts. */
    public Writing writing() {
        return writing;
    }

    /** Finds and replaces words. */
    public FindModel find() {
        return find;
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

    /** What is selected, a caret alone where nothing is; null while no text has the caret. */
    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** Puts the caret and the other end of the selection; null takes both away. */
    public void select(Selection asked) {
        var wanted = cells.normal(asked);
        var spot = wanted == null ? null : wanted.caret().spot();
        if (!Objects.equals(spot, current.get())) {
            keep();
        }
        cells.follow(spot);
        selection.set(wanted);
        current.set(spot);
    }

    /**
     * What of a text is selected.
     *
     * @param cell whether it is selected as a whole cell, with what is not written in it
     */
    public record Stretch(int from, int to, boolean cell) {}

    /** What is selected, text by text. */
    public Map<Spot, Stretch> stretches() {
        var selected = selection.get();
        if (selected == null || selected.isEmpty()) {
            return Map.of();
        }
        var covered = writing.covered();
        return covered.parts().stream().collect(Collectors.toMap(Covered.Part::spot, p -> new Stretch(p.from(), p.to(), covered.isCells())));
    }

    /** Whether the selection is of whole cells of a table. */
    public boolean selectsCells() {
        return selection.get() != null && writing.covered().isCells();
    }

    /** Whether the caret stands before the selection's other end. */
    public boolean isBackwards() {
        var selected = selection.get();
        if (selected.isInOneText()) {
            return selected.caret().at() < selected.anchor().at();
        }
        return order().place(selected.caret().spot()) < order().place(selected.anchor().spot());
    }

    /** The next text in reading order, or the one before. */
    public Optional<Spot> beside(Spot spot, int direction) {
        return order().step(spot, direction);
    }

    /** The text above or below: in a table the same column. */
    public Optional<Spot> above(Spot spot, int direction) {
        return order().vertical(spot, direction);
    }

    public Optional<Spot> firstSpot() {
        return order().all().stream().findFirst();
    }

    public Optional<Spot> lastSpot() {
        return order().all().isEmpty() ? Optional.empty() : Optional.of(order().all().getLast());
    }

    /** The index among the items of the one that holds a text, or -1. */
    public int indexOf(Spot spot) {
        return order().index(spot);
    }

    /** Keeps what was typed, and hands it to the store's thread now: what was refused is gone, and what stood there before comes back. */
    public void keep() {
        writing.left();
        session.flush();
    }

    /** The spot that holds the caret, or null. */
    public ReadOnlyObjectProperty<Spot> current() {
        return current.getReadOnlyProperty();
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
        return type(spot, Texting.read(paper(), spot).orElse(RichText.EMPTY).withText(text));
    }

    Optional<String> type(Spot spot, RichText text) {
        return type(null, spot, text);
    }

    /** @param room what gives way to the text and is one step with it; null where nothing does */
    Optional<String> type(Edit room, Spot spot, RichText text) {
        var roomy = room == null ? paper() : room.apply(paper());
        var there = Texting.read(roomy, spot);
        if (isReadOnly() || there.isEmpty() || room == null && there.get().equals(text)) {
            return Optional.empty();
        }
        try {
            session.type(spot, room, Texting.write(roomy, spot, text));
            return Optional.empty();
        } catch (EditException unfit) {
            return Optional.of(refusals.of(spot));
        }
    }

    /** Why a value was refused for a field. */
    String refusal(Field field) {
        return refusals.of(field);
    }

    /** Enter over what is selected: it gives way, and the line breaks there; one step. @param room what gives way */
    void enter(Change room) {
        var left = room.edit() == null ? paper() : room.edit().apply(paper());
        var split = room.focus() instanceof Spot.OfText(var at) ? split(left, at, room.caret()) : Optional.<Change>empty();
        make(split.map(room::then).orElse(room));
        if (split.isEmpty()) {
            move(1);
        }
    }

    private Optional<Change> split(Paper left, UUID at, int caretAt) {
        return lines.split(left, at, caretAt).or(() -> passages.split(left, at, caretAt));
    }

    /** Enter: a new line or passage; in a table the cell below; elsewhere the next text. */
    public void enter(int caretAt) {
        switch (current.get()) {
            case Spot.OfText(var at) -> split(paper(), at, caretAt).ifPresentOrElse(this::make, () -> move(1));
            case Spot.OfCell _, Spot.OfLabel _, Spot.OfHeader _ -> cells.enter(1);
            case null -> { }
            default -> vertical(1);
        }
    }

    /** Tab and Shift+Tab: the level of a line; in a table the next cell, with a new row behind the last; elsewhere the next text. */
    public void tab(int direction) {
        switch (current.get()) {
            case Spot.OfText(var at) when Texting.line(paper(), at).isPresent() -> make(lines.shift(paper(), at, direction));
            case Spot.OfCell cell when direction > 0 && isLastCell(cell) -> {
                if (!isReadOnly()) {
                    tables.insertRowBehind(cell);
                    cells.settle();
                }
            }
            case Spot.OfCell _, Spot.OfLabel _, Spot.OfHeader _ -> cells.next(direction);
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

    /** Delete with the caret behind the last letter: the next line is joined to this one. @return whether it did something */
    public boolean deleteAtEnd() {
        if (!(current.get() instanceof Spot.OfText) || isReadOnly()) {
            return false;
        }
        var change = order().step(current.get(), 1)
                .filter(Spot.OfText.class::isInstance)
                .flatMap(next -> lines.joinBackward(paper(), ((Spot.OfText) next).at()));
        change.filter(c -> c.focus() != null).ifPresent(this::make);
        return change.isPresent();
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
        return Texting.tableOf(paper(), current.get());
    }

    /** Whether two texts are cells or labels of one table. */
    boolean isInSameTable(Spot one, Spot other) {
        return SpotOrder.columnOf(one) >= 0 && SpotOrder.columnOf(other) >= 0
                && Texting.tableOf(paper(), one).map(Table::id).equals(Texting.tableOf(paper(), other).map(Table::id));
    }

    int currentColumn() {
        return current.get() == null ? -1 : SpotOrder.columnOf(current.get());
    }

    /** Whether the caret is in a column of a table. */
    public boolean isInColumn() {
        return currentColumn() >= 0;
    }

    /** Takes the last step back; the caret goes to where it was made. What was typed and refused is the last step before all others. */
    public void undo() {
        turns().take(() -> {
            if (writing.refused().get() != null) {
                writing.left();
            } else {
                session.undo();
            }
        });
    }

    /** Makes the last step that was taken back again; the caret goes to where it is made. */
    public void redo() {
        session.redo();
    }

    /** What is done to the paper by hand is done in turn. */
    public Turns turns() {
        return session.turns();
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

    /** Puts the caret into a text, gives it the keyboard and brings it into sight. @param caretAt as in {@link CaretRequest} */
    public void ask(Spot spot, int caretAt) {
        var length = text(spot).map(String::length).orElse(0);
        var at = switch (caretAt) {
            case CaretRequest.END -> length;
            case CaretRequest.KEEP -> selection.get() != null && spot.equals(current.get()) ? selection.get().caret().at() : length;
            default -> caretAt;
        };
        select(Selection.at(new Caret(spot, Math.clamp(at, 0, length))));
        caret.set(null);
        caret.set(new CaretRequest(spot, caretAt));
    }

    /**
     * A place between the blocks of a body or an appendix.
     *
     * @param container the paper's id for its body, or an appendix's
     * @param index how many blocks stand before it
     */
    public record Place(UUID container, int index) {}

    /** The place before or behind a piece of the document; empty where no line can stand. */
    public Optional<Place> placeAt(DocItem item, boolean behind) {
        return switch (item) {
            case DocItem.LineItem line -> placeOf(line.line().id(), behind);
            case DocItem.TableTitleItem title -> placeOf(title.table(), false);
            case DocItem.TableHeadItem head -> placeOf(head.table(), false);
            case DocItem.RowItem row -> placeOf(row.table(), true);
            case DocItem.EmptyItem empty -> Optional.of(new Place(empty.container(), 0));
            case DocItem.AppendixItem appendix when behind -> Optional.of(new Place(appendix.id(), 0));
            default -> Optional.empty();
        };
    }

    private Optional<Place> placeOf(UUID block, boolean behind) {
        return Places.find(paper(), block).map(p -> new Place(p.container(), p.index() + (behind ? 1 : 0)));
    }

    /** Brings the caret into sight; the keyboard stays where it is. */
    void reveal() {
        caret.set(null);
        caret.set(new CaretRequest(current.get(), CaretRequest.KEEP, false));
    }

    /** Selects something, gives it the keyboard and brings its end into sight. */
    public void ask(Selection wanted) {
        select(wanted);
        caret.set(null);
        caret.set(new CaretRequest(wanted.caret().spot(), CaretRequest.KEEP));
    }

    /** The texts of one piece of the document in reading order. */
    public List<Spot> spotsOf(DocItem item) {
        return SpotOrder.of(item);
    }

    /** The order of the texts, made when it is first asked for after a change. */
    SpotOrder order() {
        if (order == null) {
            order = new SpotOrder(items.get());
        }
        return order;
    }

    void make(Optional<Change> change) {
        change.ifPresent(this::make);
    }

    void make(Change change) {
        if (isReadOnly()) {
            return;
        }
        var inCells = cells.isOn();
        if (change.edit() != null) {
            session.change(change.edit());
        }
        if (inCells && change.focus() == null && cells.isOn()) {
            ask(selection.get());
        } else if (inCells && change.focus() != null && SpotOrder.columnOf(change.focus()) >= 0) {
            ask(Selection.cell(change.focus()));
        } else if (change.focus() != null) {
            ask(change.focus(), change.caret());
        } else if (current.get() != null) {
            ask(current.get(), change.caret());
        }
    }
}
