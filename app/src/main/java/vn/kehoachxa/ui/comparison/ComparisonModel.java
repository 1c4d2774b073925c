package vn.kehoachxa.ui.comparison;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.kehoachxa.compare.Change;
import vn.kehoachxa.compare.ChangeKind;
import vn.kehoachxa.compare.Comparison;
import vn.kehoachxa.compare.Where;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.TextPlace;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.task.StoreDesk;

/** What somebody changed in a file that came back, to be taken in all or in part as one step. All of it is chosen at first. */
public final class ComparisonModel {

    private static final int LONGEST = 600;

    private final PaperSession session;
    private final StoreDesk desk;
    private final Reading reading;
    private final Messages messages;
    private final Supplier<UUID> ids;
    private final List<ComparedChange> changes;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();

    /** @param session the open paper @param reading what came back @param ids gives the ids of questions */
    public ComparisonModel(PaperSession session, StoreDesk desk, Reading reading, Messages messages, Supplier<UUID> ids) {
        this.session = session;
        this.desk = desk;
        this.reading = reading;
        this.messages = messages;
        this.ids = ids;
        session.flush();
        var ours = session.paper().get();
        changes = Comparison.between(ours, reading.paper(), reading.origins()).stream().map(c -> shown(c, ours)).toList();
        changes.forEach(c -> c.taken().subscribe(now -> count()));
    }

    /** In the order of the text. */
    public List<ComparedChange> changes() {
        return changes;
    }

    /** How many are to be taken. */
    public ReadOnlyIntegerProperty chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** What the paper is about. */
    public String subject() {
        return session.paper().get().subject();
    }

    /** Whether the paper is locked: then the changes can only be looked at. */
    public boolean isReadOnly() {
        return session.paper().get().identity().state() != PaperState.DRAFT;
    }

    /** Chooses all, or none. */
    public void chooseAll(boolean all) {
        changes.forEach(c -> c.taken().set(all));
    }

    /** Takes what is chosen as one step that can be undone, and asks about what was doubtful in the file. @return how many */
    public int take() {
        var wanted = changes.stream().filter(c -> c.taken().get()).map(ComparedChange::change).toList();
        session.change(Comparison.edit(wanted, session.paper().get()));
        var taken = session.paper().get();
        desk.ask(
                store -> {
                    store.questions().ask(taken.id(), reading.questions(ids, taken));
                    return null;
                },
                done -> { });
        return wanted.size();
    }

    private void count() {
        chosen.set((int) changes.stream().filter(c -> c.taken().get()).count());
    }

    private ComparedChange shown(Change change, Paper ours) {
        var theirs = reading.paper();
        var where = Where.of(change, ours, theirs, messages::text);
        var heading = new Where(change.kind() == ChangeKind.ADDED ? theirs : ours, messages::text).heading(change.at());
        var words = words(change);
        var same = change.kind() == ChangeKind.SHAPE && change.before().equals(change.after());
        var kind = messages.text(same ? "comparison.shape" : "change." + change.kind().code());
        return new ComparedChange(
                change, Character.toUpperCase(kind.charAt(0)) + kind.substring(1), where,
                change.kind() == ChangeKind.SHAPE ? text(ours, change) : heading, words.before(), words.after(), new SimpleBooleanProperty(true));
    }

    private WordDifference words(Change change) {
        return switch (change.kind()) {
            case ADDED -> new WordDifference(List.of(), whole(change.after(), true));
            case DROPPED -> new WordDifference(whole(change.before(), true), List.of());
            case MOVED, FORMAT -> new WordDifference(whole(change.after(), false), List.of());
            case SHAPE -> change.before().equals(change.after())
                    ? new WordDifference(List.of(), List.of())
                    : new WordDifference(whole(shape(change.before()), true), whole(shape(change.after()), true));
            case FIELD, TEXT, COLUMNS -> WordDifference.between(change.before(), change.after());
        };
    }

    private static List<WordDifference.Piece> whole(String text, boolean changed) {
        var shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return shown.isEmpty() ? List.of() : List.of(new WordDifference.Piece(shown, changed));
    }

    private String shape(String code) {
        var isLevel = List.of(Level.values()).stream().anyMatch(l -> l.code().equals(code));
        return messages.text((isLevel ? "level." : "shape.") + code);
    }

    private static String text(Paper paper, Change change) {
        return TextPlace.of(paper).filter(t -> t.at().equals(change.at())).map(TextPlace::text).findFirst().orElse("");
    }
}
