package vn.kehoachxa.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Years;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.Duties;
import vn.kehoachxa.tracking.Holidays;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.tracking.Tracker;
import vn.kehoachxa.tracking.WorkingDays;

/**
 * Writes every due day of a plan's tasks and reports as an event of a whole day, with two alarms at eight in the morning: a week before the
 * last working day on which it can be met, and on that day.
 *
 * <p>An event keeps its UID when the plan is exported again: the task and which of its due days it is, so one that was moved moves in the
 * calendar too. What is met stays in the file, marked and without alarms, and what was stopped as cancelled: calendars take in what a
 * file has, but take nothing away that it has no longer, and an old alarm would ring.
 *
 * <p>The same plan with the same log gives the same bytes on any day. So the stamp of an event (DTSTAMP) is not the time of the export, but
 * the last day of which the log speaks, or that of the issue, or the first of the plan's year.
 */
public final class CalendarWriter {

    private static final int WEEK = 7;
    private static final LocalTime ALARM = LocalTime.of(8, 0);
    private static final LocalDate EVERYTHING_RECORDED = LocalDate.of(Years.LAST, 12, 31);

    private final TimingReader timing;
    private final Holidays holidays;

    public CalendarWriter(TimingReader timing, Holidays holidays) {
        this.timing = timing;
        this.holidays = holidays;
    }

    /** Writes a plan's calendar. @param out not closed here */
    public void write(Followed followed, OutputStream out) throws IOException {
        var text = new StringWriter();
        new CalendarOutputter(false).output(calendar(followed), text);
        out.write(Folded.utf8(text.toString()));
    }

    private Calendar calendar(Followed followed) {
        var stamp = stamp(followed);
        return new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Ke hoach xa//kehoachxa//VI"), ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN,
                        new XProperty("X-WR-CALNAME", followed.paper().subject()))),
                new ComponentList<>(events(followed).stream().map(e -> event(e, stamp)).toList()));
    }

    private List<DueEvent> events(Followed followed) {
        var workingDays = new WorkingDays(holidays, followed.daysOff());
        var plan = followed.paper();
        var events = new ArrayList<DueEvent>();
        for (var task : new Tracker(timing, workingDays, WEEK).on(EVERYTHING_RECORDED, followed)) {
            var number = 0;
            for (var due : task.reading().dueDates()) {
                events.add(DueEvent.of(plan, task, ++number, due, workingDays.onOrBefore(due)));
            }
        }
        var numbers = new HashMap<UUID, Integer>();
        for (var duty : new Duties(timing, workingDays, ReportWindows.ofDecree()).of(followed)) {
            events.add(DueEvent.of(plan, duty, numbers.merge(duty.duty(), 1, Integer::sum)));
        }
        return events;
    }

    private static Instant stamp(Followed followed) {
        var identity = followed.paper().identity();
        var first = identity.issued() == null ? LocalDate.of(identity.year(), 1, 1) : identity.issued().date();
        return followed.log().entries().stream()
                .map(LogEntry::date)
                .reduce(first, (a, b) -> a.isAfter(b) ? a : b)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC);
    }

    private static VEvent event(DueEvent event, Instant stamp) {
        var open = event.state() == DueEvent.State.OPEN;
        var properties = new PropertyList(List.of(
                new Uid(event.uid()), new DtStamp(stamp), new DtStart<>(event.due()), new DtEnd<>(event.due().plusDays(1)),
                new Summary(event.summary()), new Description(String.join("\n", event.details())),
                new Categories(new TextList(event.category())),
                event.state() == DueEvent.State.STOPPED ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                ImmutableTransp.TRANSPARENT));
        return new VEvent(properties, new ComponentList<>(open
                ? List.of(alarm(event, event.warnOn().minusDays(WEEK)), alarm(event, event.warnOn()))
                : List.of()));
    }

    private static VAlarm alarm(DueEvent event, LocalDate day) {
        return new VAlarm(new PropertyList(List.of(
                ImmutableAction.DISPLAY, new Description(event.summary()),
                new Trigger(new ParameterList(List.of(Related.START)), Duration.between(event.due().atStartOfDay(), day.atTime(ALARM))))));
    }
}
