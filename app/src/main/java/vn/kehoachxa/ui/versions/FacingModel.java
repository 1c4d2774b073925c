package vn.kehoachxa.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.compare.ChangeKind;
import vn.kehoachxa.compare.Facing;
import vn.kehoachxa.compare.Part;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.comparison.WordDifference;
import vn.kehoachxa.ui.task.StoreDesk;

/** Two versions of a paper beside each other: all of both or only what is different, and a way from one difference to the next. */
public final class FacingModel {

    /** A row of the comparison. */
    public sealed interface Row {

        /** The same place of both versions. */
        record Both(Facing facing) implements Row {}

        /** Pieces that are the same in both and are not shown. */
        record Skipped(int count) implements Row {}
    }

    /** The words of one side of a row, one list for each cell. */
    public record Words(List<List<WordDifference.Piece>> before, List<List<WordDifference.Piece>> after) {}

    private final UUID paper;
    private final StoreDesk desk;
    private final Messages messages;
    private final List<Version> versions;
    private final ObjectProperty<Version> from = new SimpleObjectProperty<>();
    private final ObjectProperty<Version> to = new SimpleObjectProperty<>();
    private final BooleanProperty changesOnly = new SimpleBooleanProperty();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(-1);
    private final IntegerProperty current = new SimpleIntegerProperty(-1);
    private List<Facing> all = List.of();
    private int readings;

    /** @param versions of the paper, the newest first; at least two */
    public FacingModel(UUID paper, List<Version> versions, int from, int to, StoreDesk desk, Messages messages) {
        this.paper = paper;
        this.desk = desk;
        this.messages = messages;
        this.versions = List.copyOf(versions);
        this.from.set(version(Math.min(from, to)));
        this.to.set(version(Math.max(from, to)));
        this.from.subscribe((before, now) -> read());
        this.to.subscribe((before, now) -> read());
        changesOnly.subscribe((before, now) -> showAround());
        read();
    }

    private Version version(int number) {
        return versions.stream().filter(v -> v.number() == number).findFirst().orElse(versions.getFirst());
    }

    /** All versions, the newest first. */
    public List<Version> versions() {
        return versions;
    }

    /** The one at the left. */
    public ObjectProperty<Version> from() {
        return from;
    }

    /** The one at the right. */
    public ObjectProperty<Version> to() {
        return to;
    }

    /** Whether only what is different is shown. */
    public BooleanProperty changesOnly() {
        return changesOnly;
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    /** How many places are different; -1 while that is not known. */
    public ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** The row of the difference that is looked at; -1 for none. */
    public IntegerProperty current() {
        return current;
    }

    private record Two(Paper before, Paper after) {}

    private void read() {
        if (from.get() == null || to.get() == null) {
            return;
        }
        var reading = ++readings;
        var left = from.get().number();
        var right = to.get().number();
        desk.ask(store -> {
            var two = new Two(store.versions().paper(paper, left), store.versions().paper(paper, right));
            return Facing.of(two.before(), two.after()).stream()
                    .map(f -> new Facing(worded(f.before()), worded(f.after()), f.change()))
                    .toList();
        }, facing -> {
            if (reading == readings) {
                all = facing;
                changes.set((int) facing.stream().filter(f -> !f.isSame()).count());
                show();
            }
        });
    }

    /** The one value that stands in a paper as a code. */
    private Part worded(Part part) {
        if (part == null || part.look() != Part.Look.VALUE || !part.label().equals(Field.FORM.code())) {
            return part;
        }
        var form = RichText.of(messages.text("details.form." + part.words()));
        return new Part(part.key(), part.look(), part.depth(), part.label(), List.of(form), part.computed());
    }

    /** What was looked at is looked at in the other list too. */
    private void showAround() {
        var looked = current.get() >= 0 && rows.get(current.get()) instanceof Row.Both(var facing) ? facing : null;
        show();
        for (var i = 0; looked != null && i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Both(var facing) && facing == looked) {
                current.set(i);
                return;
            }
        }
    }

    private void show() {
        var shown = new ArrayList<Row>();
        var skipped = 0;
        for (var facing : all) {
            if (changesOnly.get() && facing.isSame()) {
                skipped++;
                continue;
            }
            if (skipped > 0) {
                shown.add(new Row.Skipped(skipped));
                skipped = 0;
            }
            shown.add(new Row.Both(facing));
        }
        if (skipped > 0) {
            shown.add(new Row.Skipped(skipped));
        }
        current.set(-1);
        rows.setAll(shown);
        step(1);
    }

    /** Goes to the next difference, or with -1 to the one before; behind the last comes the first. @return whether there is one */
    public boolean step(int direction) {
        if (rows.isEmpty()) {
            return false;
        }
        var start = current.get() < 0 && direction < 0 ? 0 : current.get();
        for (var i = 1; i <= rows.size(); i++) {
            var at = Math.floorMod(start + direction * i, rows.size());
            if (isChange(at)) {
                current.set(at);
                return true;
            }
        }
        return false;
    }

    private boolean isChange(int at) {
        return rows.get(at) instanceof Row.Both(var facing) && !facing.isSame();
    }

    /** Which of the differences is looked at, from 1; 0 for none. */
    public int position() {
        var position = 0;
        for (var at = 0; at <= current.get() && at < rows.size(); at++) {
            position += isChange(at) ? 1 : 0;
        }
        return position;
    }

    /** The words of both sides, those that differ marked. */
    public static Words words(Facing facing) {
        var before = facing.before();
        var after = facing.after();
        if (before == null || after == null) {
            return new Words(before == null ? List.of() : whole(before, true), after == null ? List.of() : whole(after, true));
        }
        if (facing.change() == ChangeKind.COLUMNS) {
            return new Words(whole(before, true), whole(after, true));
        }
        var left = new ArrayList<List<WordDifference.Piece>>();
        var right = new ArrayList<List<WordDifference.Piece>>();
        for (var c = 0; c < before.texts().size(); c++) {
            var was = before.texts().get(c).text();
            var is = after.texts().get(c).text();
            if (facing.change() != ChangeKind.TEXT || was.equals(is) || before.computed().get(c) && after.computed().get(c)) {
                left.add(piece(was, false));
                right.add(piece(is, false));
            } else {
                var difference = WordDifference.between(was, is);
                left.add(difference.before());
                right.add(difference.after());
            }
        }
        return new Words(left, right);
    }

    private static List<List<WordDifference.Piece>> whole(Part part, boolean changed) {
        return part.texts().stream().map(t -> piece(t.text(), changed)).toList();
    }

    private static List<WordDifference.Piece> piece(String text, boolean changed) {
        return text.isEmpty() ? List.of() : List.of(new WordDifference.Piece(text, changed));
    }

    /** What a piece is called before its words: the value that it is, or its number. */
    public String label(Part part) {
        return switch (part.look()) {
            case VALUE -> messages.text("facing.value", messages.text("value." + part.label()));
            case APPENDIX -> (messages.text("place.appendix") + " " + part.label()).strip();
            default -> part.label();
        };
    }

    /** What a version is called. */
    public String name(Version version) {
        return VersionWords.name(version, messages);
    }

    /** A difference as one sentence, for who can not see it. */
    public String spoken(Row row) {
        return switch (row) {
            case Row.Skipped(var count) -> messages.text("facing.skipped", count);
            case Row.Both(var facing) when facing.isSame() -> (label(facing.any()) + " " + facing.any().words()).strip();
            case Row.Both(var facing) -> messages.text(
                    "facing.spoken", messages.text("change." + facing.change().code()), facing.before() == null ? "" : facing.before().words(),
                    facing.after() == null ? "" : facing.after().words());
        };
    }
}
