package vn.kehoachxa.ui.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.ui.editor.SaveState;

/** What the frame of the window says: whose office, which room, what was saved, what is open. */
public final class ShellModel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyStringWrapper office = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Room> room = new SimpleObjectProperty<>(Room.PLANS);
    private final StringProperty saved = new SimpleStringProperty("");
    private final BooleanProperty unsaved = new SimpleBooleanProperty();
    private final StringProperty place = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final Map<Room, String> said = new EnumMap<>(Room.class);
    private String ofPaper = "";
    private final IntegerProperty overdue = new SimpleIntegerProperty();

    public ShellModel(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        room.subscribe(r -> count());
    }

    /** The office and the year, as the bar shows them. */
    public ReadOnlyStringProperty office() {
        return office.getReadOnlyProperty();
    }

    public ObjectProperty<Room> room() {
        return room;
    }

    /** "Đã lưu 10:32" and its like; empty while nothing was changed. */
    public StringProperty saved() {
        return saved;
    }

    /** Whether the last change could not be written. */
    public BooleanProperty unsaved() {
        return unsaved;
    }

    /** Where in the open paper the user is ("Trang 1/9"), as the editor says; empty where none is open. */
    public StringProperty place() {
        return place;
    }

    /** Tasks and targets of the open paper; where none is open, what the room says. */
    public ReadOnlyStringProperty counts() {
        return counts.getReadOnlyProperty();
    }

    /** What a room says of itself while it is shown and no paper is open: {@code 21 nhiệm vụ · 2 quá hạn}. */
    public void says(Room of, String words) {
        said.put(of, words);
        count();
    }

    private void count() {
        counts.set(ofPaper.isEmpty() ? said.getOrDefault(room.get(), "") : ofPaper);
    }

    /** How many tasks of all plans are overdue. */
    public IntegerProperty overdue() {
        return overdue;
    }

    public void showOffice(OfficeProfile profile) {
        var year = LocalDate.now(clock).getYear();
        office.set(profile.commune().isEmpty()
                ? messages.text("bar.year", year)
                : messages.text("bar.office", profile.office().name(), year));
    }

    /** A paper that was just opened says nothing of when something was saved last. */
    public void showSaved(SaveState state) {
        if (state.kind() == SaveState.Kind.OPENED) {
            return;
        }
        unsaved.set(state.kind() == SaveState.Kind.FAILED);
        saved.set(switch (state.kind()) {
            case OPENED -> saved.get();
            case WRITING -> messages.text("status.saving");
            case SAVED -> messages.text("status.saved", TIME.format(state.at()));
            case FAILED -> messages.text("status.unsaved");
        });
    }

    /** This paper is open: a plan's tasks and targets are counted, a report has none of its own. What there is none of is not told. */
    public void showPaper(Paper paper) {
        ofPaper = paper.identity().type() == PaperType.REPORT
                ? ""
                : Stream.of(counted("counts.tasks", paper, Task.class), counted("counts.targets", paper, Target.class))
                        .filter(c -> !c.isEmpty())
                        .collect(Collectors.joining(" · "));
        count();
    }

    private String counted(String key, Paper paper, Class<? extends Entry> what) {
        var count = paper.entries().all(what).count();
        return count == 0 ? "" : messages.text(key, count);
    }

    /** No paper is open. */
    public void clearPaper() {
        ofPaper = "";
        place.set("");
        count();
    }
}
