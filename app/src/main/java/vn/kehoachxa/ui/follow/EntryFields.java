package vn.kehoachxa.ui.follow;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;

/** What every entry of the log says whatever it is about, as its form asks for it: of which day, by whom, and a note. */
public final class EntryFields {

    private final Clock clock;
    private final Messages messages;
    private final ObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");

    /** Of today, by nobody yet. */
    public EntryFields(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
        day.set(LocalDate.now(clock));
        day.subscribe(d -> dayError.set(""));
    }

    /** The day of which it speaks; null where none is written. */
    public ObjectProperty<LocalDate> day() {
        return day;
    }

    /** Who says it; may be empty. */
    public StringProperty by() {
        return by;
    }

    /** What else is to be said; may be empty. */
    public StringProperty note() {
        return note;
    }

    /** What is wrong with the day; empty where nothing is. */
    public ReadOnlyStringProperty dayError() {
        return dayError.getReadOnlyProperty();
    }

    /** Begins anew: of today, without a note. */
    public void begin(String who) {
        day.set(LocalDate.now(clock));
        by.set(who);
        note.set("");
    }

    /** Says what is wrong with the day: there has to be one, and nobody knows what will be. @return whether nothing is */
    public boolean isDayFit() {
        var said = day.get();
        dayError.set(said == null
                ? messages.text("progress.error.day")
                : said.isAfter(LocalDate.now(clock)) ? messages.text("progress.error.future") : "");
        return dayError.get().isEmpty();
    }
}
