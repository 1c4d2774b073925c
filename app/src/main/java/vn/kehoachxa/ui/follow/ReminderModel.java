package vn.kehoachxa.ui.follow;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.function.Consumer;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.TaskFlag;

/** Says quietly what is late or due soon: at the start, and once a day at the time that the office chose, where the program runs then. */
public final class ReminderModel {

    private final FollowModel follow;
    private final Messages messages;
    private final Clock clock;
    private final Consumer<String> tell;
    /** Until when the hours of reminding are settled. */
    private LocalDateTime seen;

    /** @param tell shows a sentence */
    public ReminderModel(FollowModel follow, Messages messages, Clock clock, Consumer<String> tell) {
        this.follow = follow;
        this.messages = messages;
        this.clock = clock;
        this.tell = tell;
    }

    /** Reminds of the plans as they were read last. */
    public void begin() {
        seen = LocalDateTime.now(clock);
        remind();
    }

    /** Looks at the clock: where the chosen time has come since it was looked at last, it is reminded. A PC that slept through it is late, not silent. */
    public void tick() {
        var overview = follow.overview().get();
        var now = LocalDateTime.now(clock);
        if (overview == null) {
            return;
        }
        var time = overview.reminding().time();
        if (time != null && seen != null && seen.isBefore(latest(now, time))) {
            follow.refresh(this::remind);
        }
        seen = now;
    }

    /** The last moment up to now at which the clock showed the time. */
    private static LocalDateTime latest(LocalDateTime now, LocalTime time) {
        var day = now.toLocalTime().isBefore(time) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
        return day.atTime(time);
    }

    private void remind() {
        var overview = follow.overview().get();
        if (overview == null) {
            return;
        }
        var said = new ArrayList<String>();
        var late = overview.count(TaskFlag.OVERDUE);
        var soon = overview.count(TaskFlag.DUE_SOON);
        if (late > 0) {
            said.add(messages.text("follow.late", late));
        }
        if (soon > 0) {
            said.add(messages.text("follow.soon", soon, overview.reminding().soonDays()));
        }
        var out = overview.pressing(Direction.OUT).size();
        var in = overview.pressing(Direction.IN).size();
        if (out > 0) {
            said.add(messages.text("follow.send", out));
        }
        if (in > 0) {
            said.add(messages.text("follow.receive", in));
        }
        if (!said.isEmpty()) {
            tell.accept(String.join(", ", said));
        }
    }
}
