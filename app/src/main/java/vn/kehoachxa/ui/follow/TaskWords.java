package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Clear;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.Chip;
import vn.kehoachxa.ui.control.Tone;

/** What is said of a task in a few words. */
public final class TaskWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM");
    /** More due days than these are counted, not told. */
    private static final int TOLD_DAYS = 4;

    private final Messages messages;

    public TaskWords(Messages messages) {
        this.messages = messages;
    }

    /** {@code 25/05/2026}; empty for null. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** {@code 25/05}, with its year where that is not this one. */
    public static String day(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? SHORT : DAY).format(day);
    }

    /** How far away the next due day is. */
    public Chip due(TaskRow task) {
        var left = task.daysLeft();
        if (left == null) {
            return Chip.NONE;
        }
        var tone = task.is(TaskFlag.OVERDUE) ? Tone.DANGER : task.is(TaskFlag.DUE_SOON) ? Tone.WARNING : Tone.NEUTRAL;
        if (left < 0) {
            return new Chip(messages.text("follow.due.over", -left), tone);
        }
        return new Chip(left == 0 ? messages.text("follow.due.today") : messages.text("follow.due.left", left), tone);
    }

    /** How far it is. */
    public Chip state(TaskRow task) {
        return state(task.tracked().status(), task.tracked().percent(), task.is(TaskFlag.DONE_LATE));
    }

    private Chip state(TaskStatus status, int percent, boolean late) {
        var name = late ? flag(TaskFlag.DONE_LATE) : messages.text("follow.status." + status.code());
        return switch (status) {
            case NOT_STARTED -> new Chip(name, Tone.NEUTRAL);
            case IN_PROGRESS -> new Chip(messages.text("follow.percent", name, percent), Tone.ACCENT);
            case DONE -> new Chip(name, late ? Tone.WARNING : Tone.SUCCESS);
            case STOPPED -> new Chip(name, Tone.NEUTRAL);
        };
    }

    /** What follows for a task, in a word or two. */
    public String flag(TaskFlag flag) {
        return messages.text("follow.flag." + flag.code());
    }

    /** What an entry of the log says of the state. */
    public String state(Progress entry) {
        return state(entry.status(), entry.percent(), false).text();
    }

    /** Everything that is to be seen of a task at a glance, the worst first. */
    public List<Chip> chips(TaskRow task) {
        var chips = new ArrayList<Chip>();
        chips.add(state(task));
        if (!due(task).text().isEmpty()) {
            chips.add(due(task));
        }
        if (task.is(TaskFlag.WAITING)) {
            chips.add(new Chip(flag(TaskFlag.WAITING), Tone.NEUTRAL));
        }
        if (task.is(TaskFlag.NEEDS_UPDATE)) {
            chips.add(new Chip(flag(TaskFlag.NEEDS_UPDATE), Tone.WARNING));
        }
        return chips;
    }

    /** What was understood of a time: {@code 30/06/2026 và 31/12/2026}, {@code thường xuyên}. */
    public String reading(TimingReading reading) {
        var also = reading.also().stream().map(this::kind);
        var days = reading.dueDates();
        if (days.isEmpty()) {
            return Stream.concat(Stream.of(kind(reading.kind())), also).distinct().collect(Collectors.joining("; "));
        }
        return Stream.concat(Stream.of(days(reading, days)), also).collect(Collectors.joining("; "));
    }

    private String days(TimingReading reading, List<LocalDate> days) {
        if (days.size() > TOLD_DAYS) {
            return messages.text("follow.reading.many", days.size(), day(days.getFirst()), day(days.getLast()));
        }
        if (days.size() > 1) {
            var first = days.subList(0, days.size() - 1).stream().map(TaskWords::day).collect(Collectors.joining(", "));
            return messages.text("follow.reading.and", first, day(days.getLast()));
        }
        var from = reading.start();
        return from == null || !from.isBefore(days.getFirst())
                ? day(days.getFirst())
                : messages.text("follow.reading.window", day(from), day(days.getFirst()));
    }

    private String kind(TimingKind kind) {
        return messages.text("follow.kind." + kind.code());
    }

    /** What is not clear of it, by name; empty where everything is. */
    public String missing(TaskRow task) {
        return task.tracked().missing().stream().map(this::clear).collect(Collectors.joining(", "));
    }

    private String clear(Clear what) {
        return messages.text("follow.clear." + what.code());
    }

    /** The years of a plan and what it is about: {@code 2026 · Ứng dụng …}. */
    public static String plan(PaperSummary plan) {
        return (plan.yearTo() == null ? Integer.toString(plan.year()) : plan.year() + "–" + plan.yearTo()) + " · " + plan.subject();
    }
}
