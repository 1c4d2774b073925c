package vn.kehoachxa.ui.follow;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.tracking.DutyDay;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;

/** What is said of a report that is due in a few words. */
public final class DutyWords {

    private final Messages messages;

    public DutyWords(Messages messages) {
        this.messages = messages;
    }

    /** {@code quý II năm 2026}, {@code 01/03/2026 – 15/04/2026}. */
    public String period(ReportPeriod period) {
        var year = Integer.toString(period.year());
        return switch (period.kind()) {
            case DAYS -> TaskWords.day(period.from()) + " – " + TaskWords.day(period.to());
            case YEAR -> messages.text("period.year.of", year);
            default -> messages.text("period.of", inYear(period), year);
        };
    }

    /** {@code quý II}, {@code 6 tháng đầu năm}: where the year is plain. Not for days. */
    public String inYear(ReportPeriod period) {
        var name = period.kind().name().toLowerCase(Locale.ROOT);
        return switch (period.kind()) {
            case MONTH -> messages.text("period.month", period.number());
            case QUARTER -> messages.text("period.quarter", Numerals.roman(period.number()));
            case HALF -> messages.text("period.half." + period.number());
            default -> messages.text("period." + name);
        };
    }

    /** Which report it is: {@code Báo cáo quý II năm 2026: ứng dụng khoa học}. */
    public String title(DutyRow duty) {
        var about = duty.day().about();
        var title = Texts.oneLine(duty.day().title());
        return about == null ? messages.text("duty.title.asked", title) : messages.text("duty.title", period(about), title);
    }

    /** How far away it is, or when it was delivered. */
    public Chip state(DutyRow duty) {
        if (duty.isDelivered()) {
            var day = TaskWords.day(duty.day().delivered(), duty.today());
            return new Chip(messages.text(duty.isOut() ? "duty.sent" : "duty.received", day), Tone.SUCCESS);
        }
        var left = duty.daysLeft();
        if (left < 0) {
            return new Chip(messages.text("follow.due.over", -left), Tone.DANGER);
        }
        var tone = duty.isPressing() && !duty.isToBeWritten() ? Tone.WARNING : Tone.NEUTRAL;
        return new Chip(left == 0 ? messages.text("follow.due.today") : messages.text("follow.due.left", left), tone);
    }

    /** Who reports to whom, when as written, and that its data have closed. */
    public String detail(DutyRow duty) {
        var day = duty.day();
        var due = TaskWords.day(day.due(), duty.today());
        var written = Texts.oneLine(day.text());
        var toBeWritten = duty.isToBeWritten() ? messages.text("duty.closed", TaskWords.day(day.window().to(), duty.today())) : "";
        return Stream.of(
                        parties(day), written.isEmpty() ? messages.text("duty.due", due) : messages.text("duty.due.written", written, due),
                        toBeWritten)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String parties(DutyDay day) {
        var reporter = Texts.oneLine(day.reporter());
        var receiver = Texts.oneLine(day.receiver());
        var via = day.via().isEmpty() ? "" : " " + messages.text("duty.via", Texts.oneLine(day.via()));
        if (reporter.isEmpty() && receiver.isEmpty()) {
            return via.strip();
        }
        return (receiver.isEmpty() ? messages.text("duty.from", reporter)
                : reporter.isEmpty() ? messages.text("duty.to", receiver) : messages.text("duty.from.to", reporter, receiver)) + via;
    }

    /** That it is due before its data close; empty where it is not, or where it is too late to change that. */
    public String warning(DutyRow duty) {
        var day = duty.day();
        return day.beforeWindowCloses() && !duty.isDelivered() && duty.daysLeft() >= 0
                ? messages.text("duty.before", TaskWords.day(day.window().to(), duty.today()))
                : "";
    }

    /** What the button says that records it. */
    public String deliver(DutyRow duty) {
        return messages.text(duty.isOut() ? "duty.send" : "duty.receive");
    }
}
