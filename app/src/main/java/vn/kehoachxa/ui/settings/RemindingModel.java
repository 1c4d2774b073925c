package vn.kehoachxa.ui.settings;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.ui.task.StoreDesk;

/** How the office is reminded; kept as soon as it can be read. */
public final class RemindingModel {

    private static final Pattern DAYS = Pattern.compile("[1-9]\\d?");
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:hg.]([0-5]\\d)?");

    private final StoreDesk desk;
    private final Messages messages;
    private final Runnable changed;
    private final StringProperty days = new SimpleStringProperty("");
    private final StringProperty time = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper daysError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper timeError = new ReadOnlyStringWrapper("");
    private Reminding kept;

    /** @param changed runs when it was kept */
    public RemindingModel(StoreDesk desk, Messages messages, Runnable changed) {
        this.desk = desk;
        this.messages = messages;
        this.changed = changed;
        days.subscribe(d -> keep());
        time.subscribe(t -> keep());
    }

    /** How many days before a due day it counts as near, as written. */
    public StringProperty days() {
        return days;
    }

    /** The time of day, as {@code 08:00}; empty where it is only reminded at the start. */
    public StringProperty time() {
        return time;
    }

    /** What is wrong with the days; empty where nothing is. */
    public ReadOnlyStringProperty daysError() {
        return daysError.getReadOnlyProperty();
    }

    /** What is wrong with the time; empty where nothing is. */
    public ReadOnlyStringProperty timeError() {
        return timeError.getReadOnlyProperty();
    }

    /** Reads it into the form. */
    public void load() {
        desk.ask(store -> store.following().reminding(), now -> {
            kept = null;
            days.set(Integer.toString(now.soonDays()));
            time.set(now.time() == null ? "" : now.time().toString());
            daysError.set("");
            timeError.set("");
            kept = now;
        });
    }

    private void keep() {
        var ahead = DAYS.matcher(days.get().strip()).matches() ? Integer.parseInt(days.get().strip()) : 0;
        var at = read(time.get().strip());
        if (kept == null) {
            return;
        }
        daysError.set(ahead < 1 || ahead > Reminding.LONGEST ? messages.text("reminding.error.days", Reminding.LONGEST) : "");
        timeError.set(at.isEmpty() && !time.get().isBlank() ? messages.text("reminding.error.time") : "");
        if (!daysError.get().isEmpty() || !timeError.get().isEmpty()) {
            return;
        }
        var next = new Reminding(ahead, at.orElse(null));
        if (!next.equals(kept)) {
            kept = next;
            desk.ask(
                    store -> {
                        store.following().saveReminding(next);
                        return next;
                    },
                    saved -> changed.run());
        }
    }

    /** {@code 8:00}, {@code 08h00}, {@code 8h}. */
    private static Optional<LocalTime> read(String written) {
        var match = TIME.matcher(written);
        return match.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(match.group(1)), match.group(2) == null ? 0 : Integer.parseInt(match.group(2))))
                : Optional.empty();
    }
}
