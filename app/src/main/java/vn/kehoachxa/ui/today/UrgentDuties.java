package vn.kehoachxa.ui.today;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.DutyWords;
import vn.kehoachxa.ui.follow.Overview;

/** The reports that are due, among what should be done now. */
final class UrgentDuties {

    private final Messages messages;
    private final DutyWords words;
    private final TodayModel.Ways ways;

    UrgentDuties(Messages messages, TodayModel.Ways ways) {
        this.messages = messages;
        this.words = new DutyWords(messages);
        this.ways = ways;
    }

    Stream<Pressing> of(Overview now) {
        return now.duties().stream().filter(DutyRow::isPressing).map(d -> {
            var urgency = d.isOverdue() ? Urgency.OVERDUE : d.isToBeWritten() ? Urgency.TO_BE_WRITTEN : Urgency.DUE_SOON;
            return new Pressing(urgency, d.day().due(), true, () -> urgent(d, urgency));
        });
    }

    private Urgent urgent(DutyRow duty, Urgency urgency) {
        var deliver = new Urgent.Act("deliver", words.deliver(duty), () -> ways.deliver().accept(duty));
        var acts = duty.isOut()
                ? List.of(new Urgent.Act("draft", messages.text("duty.draft"), () -> ways.draft().accept(duty)), deliver)
                : List.of(deliver);
        return new Urgent(
                urgency, duty.day().due(), words.state(duty), new Chip(messages.text("duty.kind"), Tone.ACCENT), words.title(duty),
                words.detail(duty), words.warning(duty), acts);
    }
}
