package vn.kehoachxa.ui.reports;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.Deliveries;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.DutyWords;

/** The form in which it is recorded on which day a report went out or came in: today, unless another day is given. */
public final class DeliveryModel {

    private final DutyRow duty;
    private final Deliveries deliveries;
    private final Messages messages;
    private final Clock clock;
    private final ObjectProperty<LocalDate> day;
    private final ReadOnlyStringWrapper dayError = new ReadOnlyStringWrapper("");

    public DeliveryModel(DutyRow duty, Deliveries deliveries, Messages messages, Clock clock) {
        this.duty = duty;
        this.deliveries = deliveries;
        this.messages = messages;
        this.clock = clock;
        day = new SimpleObjectProperty<>(LocalDate.now(clock));
        day.subscribe(d -> dayError.set(""));
    }

    /** Which report it is. */
    String title() {
        return new DutyWords(messages).title(duty);
    }

    /** What was done with it: what the button said that led here. */
    String done() {
        return new DutyWords(messages).deliver(duty);
    }

    ObjectProperty<LocalDate> day() {
        return day;
    }

    /** What is wrong with the day; empty where nothing is. */
    ReadOnlyStringProperty dayError() {
        return dayError.getReadOnlyProperty();
    }

    /** Records it, unless the day says why not. @return whether it went on its way */
    boolean save() {
        var given = day.get();
        if (given == null) {
            dayError.set(messages.text("progress.error.day"));
        } else if (given.isAfter(LocalDate.now(clock))) {
            dayError.set(messages.text("progress.error.future"));
        } else {
            deliveries.record(duty, given);
            return true;
        }
        return false;
    }
}
