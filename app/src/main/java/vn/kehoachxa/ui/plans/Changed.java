package vn.kehoachxa.ui.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.PaperSummary;

/** Says when a plan was changed last. */
public record Changed(Messages messages, Clock clock) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** "sửa 10:32 hôm nay", "sửa hôm qua", "sửa 05/01/2026". */
    public String of(PaperSummary plan) {
        var at = plan.changedAt().atZone(clock.getZone());
        var today = LocalDate.now(clock);
        if (at.toLocalDate().equals(today)) {
            return messages.text("plans.changed.today", TIME.format(at));
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return messages.text("plans.changed.yesterday", TIME.format(at));
        }
        return messages.text("plans.changed.on", DAY.format(at));
    }
}
