package vn.kehoachxa.ui.editor.task;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Spot;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.task.Delays;

/** How the task stands that belongs to the line or row with the caret, as the text has it now; and the way to make a line one. */
public final class LineTaskModel {

    /** Whoever goes through many lines, or types, is not followed letter by letter. */
    private static final Duration PAUSE = Duration.ofMillis(150);

    private final EditorModel model;
    private final Reader reader;
    private final Delays delays;
    private final Supplier<UUID> ids;
    private final Messages messages;
    private final Consumer<UUID> record;

    private final ReadOnlyObjectWrapper<LineTask> shown = new ReadOnlyObjectWrapper<>(LineTask.NONE);
    /** The line or row; it stays while the keyboard is elsewhere. */
    private UUID place;
    private boolean seen;
    private Delays.Pending pending = () -> { };
    private int asked;

    /** Finds out how a task stands. */
    public interface Reader {

        /** @param paper as it stands on the screen @param then is given the task; nothing where the paper is not followed */
        void read(Paper paper, UUID task, Consumer<Optional<TaskRow>> then);
    }

    /** @param ids gives the ids of new tasks @param record leads to where the progress of a task is recorded */
    public LineTaskModel(EditorModel model, Reader reader, Delays delays, Supplier<UUID> ids, Messages messages, Consumer<UUID> record) {
        this.model = model;
        this.reader = reader;
        this.delays = delays;
        this.ids = ids;
        this.messages = messages;
        this.record = record;
        model.current().subscribe(this::moved);
        model.items().subscribe(items -> show());
    }

    /** What is to be seen. */
    public ReadOnlyObjectProperty<LineTask> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether somebody looks. */
    public void seen(boolean now) {
        seen = now;
        show();
    }

    private void moved(Spot spot) {
        switch (spot) {
            case Spot.OfCell(var row, var column) -> place = row;
            case Spot.OfText(var at) -> place = at;
            // The keyboard may be in this pane.
            case null -> { }
            default -> place = null;
        }
        show();
    }

    private void show() {
        if (!seen) {
            return;
        }
        var now = now();
        var before = shown.get();
        if (now.task() != null && now.task().equals(before.task())) {
            now = new LineTask(now.kind(), now.text(), now.task(), before.row());
        }
        shown.set(now);
        pending.cancel();
        if (now.task() != null) {
            pending = delays.after(PAUSE, this::read);
        }
    }

    private LineTask now() {
        if (place == null) {
            return LineTask.NONE;
        }
        var paper = model.paper();
        var text = text(paper);
        if (text.isEmpty()) {
            return LineTask.NONE;
        }
        return task(paper)
                .map(task -> new LineTask(LineTask.Kind.TASK, text.get(), task.id(), null))
                .orElseGet(() -> new LineTask(
                        line(paper) && !model.isReadOnly() && !text.get().isEmpty() ? LineTask.Kind.LINE : LineTask.Kind.OTHER,
                        text.get(), null, null));
    }

    private Optional<Task> task(Paper paper) {
        return paper.entries().at(Set.of(place)).stream().filter(Task.class::isInstance).map(Task.class::cast).findFirst();
    }

    private boolean line(Paper paper) {
        return paper.blocks().anyMatch(b -> b.id().equals(place));
    }

    /** Of a line or a row; empty where the place is neither. */
    private Optional<String> text(Paper paper) {
        return line(paper)
                ? model.text(new Spot.OfText(place)).map(Texts::oneLine)
                : paper.tables().flatMap(t -> t.rows().stream()).filter(r -> r.id().equals(place)).findFirst().map(r -> longest(r.cells().size()));
    }

    /** What a row is about: the longest of its texts. */
    private String longest(int columns) {
        var longest = "";
        for (var column = 0; column < columns; column++) {
            var text = model.text(new Spot.OfCell(place, column)).map(Texts::oneLine).orElse("");
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    private void read() {
        var task = shown.get().task();
        var number = ++asked;
        if (task != null) {
            reader.read(model.paper(), task, found -> {
                var now = shown.get();
                if (number == asked && task.equals(now.task())) {
                    shown.set(new LineTask(now.kind(), found.map(TaskRow::title).orElse(now.text()), task, found.orElse(null)));
                }
            });
        }
    }

    /** Whether the line with the caret can become a task. */
    public boolean canTrack() {
        return !model.isReadOnly() && model.around().line().filter(l -> !l.content().isBlank()).isPresent()
                && model.paper().entries().at(Set.of(model.around().line().orElseThrow().id())).stream().noneMatch(Task.class::isInstance);
    }

    /** The line with the caret, or the one that is shown, is followed as a task from now on: one step of the text. */
    public void track() {
        model.turns().take(this::trackHere);
    }

    private void trackHere() {
        if (canTrack()) {
            track(model.around().line().orElseThrow().id());
        } else if (shown.get().kind() == LineTask.Kind.LINE) {
            track(place);
        }
    }

    private void track(UUID line) {
        model.session().change(PutEntries.of(Task.at(ids.get(), line)));
    }

    /** Goes to where the progress of the task is recorded. */
    public void record() {
        if (shown.get().task() != null) {
            record.accept(shown.get().task());
        }
    }

    /** What was last recorded of the task, and of which day; empty where nothing was. */
    public String last() {
        var row = shown.get().row();
        if (row == null || row.tracked().progress().isEmpty()) {
            return "";
        }
        var entry = row.tracked().progress().getLast();
        var said = new TaskWords(messages).state(entry);
        return messages.text("linetask.last", TaskWords.day(entry.date()), said) + note(entry);
    }

    private static String note(Progress entry) {
        return entry.note().isEmpty() ? "" : "\n" + entry.note();
    }
}
