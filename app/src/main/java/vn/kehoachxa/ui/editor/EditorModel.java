package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.timing.TimingReader;

/** What the editor shows and what its keys and buttons do. */
public final class EditorModel {

    private final PaperSession session;
    private final OfficeProfile office;
    private final Messages messages;
    private final CaretActions actions;
    private final InsertActions insertions;
    private final Outlines outlines;

    private final ReadOnlyObjectWrapper<List<DocItem>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OutlineEntry>> outline = new ReadOnlyObjectWrapper<>(List.of());
    private final TextWays ways = new TextWays(this);
    private final Selecting selecting = new Selecting(this);
    private final Around around = new Around(this);
    private final LineKeys lineKeys;
    private final Cells cells;
    private final TableActions tables;
    private final TableItems tableItems;
    private final Writing writing;
    private final Styling styling;
    private final FindModel find;
    private final Refusals refusals;

    /** @param office of this PC @param ids gives the ids of what is new */
    public EditorModel(PaperSession session, OfficeProfile office, Messages messages, Supplier<UUID> ids) {
        this.session = session;
        this.office = office;
        this.messages = messages;
        this.refusals = new Refusals(messages);
        this.tableItems = new TableItems(new Understanding(new TimingReader(), messages, session::today));
        this.cells = new Cells(this);
        this.writing = new Writing(this);
        this.styling = new Styling(this);
        this.find = new FindModel(this);
        var lines = new LineEdits(ids);
        var passages = new PassageEdits(ids);
        var tableEdits = new TableEdits(ids, messages.text("paper.total"));
        this.tables = new TableActions(this, tableEdits, messages.text("editor.column.new"));
        this.insertions = new InsertActions(this, tableEdits, messages, ids);
        this.actions = new CaretActions(this, lines, tables, passages, insertions);
        this.lineKeys = new LineKeys(this, lines, passages);
        this.outlines = new Outlines(messages);
        session.paper().subscribe(this::show);
    }

    private void show(Paper paper) {
        var inCells = cells.isOn();
        var before = items.get();
        var now = DocItems.of(paper, tableItems);
        ways.lead(now);
        selecting.keepIn(paper);
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

    /** Bold and italic. */
    public Styling styling() {
        return styling;
    }

    /** What keys do to lines and their levels. */
    public LineKeys lineKeys() {
        return lineKeys;
    }

    /** What is selected, text by text, and what selects more. */
    public Selecting selecting() {
        return selecting;
    }

    /** What the caret stands in. */
    public Around around() {
        return around;
    }

    /** The ways from text to text. */
    public TextWays ways() {
        return ways;
    }

    SpotOrder order() {
        return ways.order();
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
        return selecting.selection();
    }

    /** Puts the caret and the other end of the selection; null takes both away. */
    public void select(Selection wanted) {
        selecting.select(wanted);
    }

    /** Puts the caret into a text, gives it the keyboard and brings it into sight. @param caretAt as in {@link CaretRequest} */
    public void ask(Spot spot, int caretAt) {
        selecting.ask(spot, caretAt);
    }

    /** Selects something, gives it the keyboard and brings its end into sight. */
    public void ask(Selection wanted) {
        selecting.ask(wanted);
    }

    /** Keeps what was typed, and hands it to the store's thread now: what was refused is gone, and what stood there before comes back. */
    public void keep() {
        writing.left();
        session.flush();
    }

    /** The spot that holds the caret, or null. */
    public ReadOnlyObjectProperty<Spot> current() {
        return selecting.current();
    }

    /** Where the caret is to go; a new value each time, null where it is to stay. */
    public ReadOnlyObjectProperty<CaretRequest> caret() {
        return selecting.caret();
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
            ask(selection().get());
        } else if (inCells && change.focus() != null && SpotOrder.columnOf(change.focus()) >= 0) {
            ask(Selection.cell(change.focus()));
        } else if (change.focus() != null) {
            ask(change.focus(), change.caret());
        } else if (current().get() != null) {
            ask(current().get(), change.caret());
        }
    }
}
