package vn.kehoachxa.ui.today;

import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.Overview;
import vn.kehoachxa.ui.follow.ReturnedRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** The papers that the province returned, among what should be done now. */
final class UrgentReturns {

    private final Messages messages;
    private final TodayModel.Ways ways;

    UrgentReturns(Messages messages, TodayModel.Ways ways) {
        this.messages = messages;
        this.ways = ways;
    }

    Stream<Pressing> of(Overview now) {
        return now.returned().stream().map(r -> {
            var urgency = r.isOverdue() ? Urgency.OVERDUE : Urgency.DUE_SOON;
            return new Pressing(urgency, r.answer().due(), true, () -> urgent(r, urgency));
        });
    }

    private Urgent urgent(ReturnedRow returned, Urgency urgency) {
        var answer = returned.answer();
        var due = answer.due();
        var detail = due == null
                ? messages.text("today.returned", answer.sender(), TaskWords.day(answer.date(), returned.today()))
                : messages.text(
                        "today.returned.due", answer.sender(), TaskWords.day(answer.date(), returned.today()), TaskWords.day(due, returned.today()));
        return new Urgent(
                urgency, due, new Chip(left(returned), returned.isOverdue() ? Tone.DANGER : Tone.WARNING),
                new Chip(messages.text("exchange.state.returned"), Tone.DANGER), returned.paper().subject(), detail, "",
                List.of(new Urgent.Act("returned", messages.text("reports.open"), () -> ways.open().accept(returned.paper().id()))));
    }

    private String left(ReturnedRow returned) {
        var days = returned.daysLeft();
        if (days == null) {
            return messages.text("today.returned.again");
        }
        return days < 0 ? messages.text("exchange.late", -days) : days == 0 ? messages.text("exchange.today") : messages.text("exchange.left", days);
    }
}
