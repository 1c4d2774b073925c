package vn.kehoachxa.ui.tasks.quarters;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.control.Tone;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** What the time of a task looks like: a bar for each of its stretches, or one for what has no days. */
final class Bars {

    /** What has more due days than these is a rule, and is not rewritten day by day. */
    static final int MOST_PARTS = 6;

    private final TimingReader timing;
    private final Messages messages;
    private final TaskWords words;

    Bars(TimingReader timing, Messages messages) {
        this.timing = timing;
        this.messages = messages;
        words = new TaskWords(messages);
    }

    /** The bars of a task, by day; none where nothing is known. */
    List<Bar> of(TaskRow task) {
        return task.tracked().reading().dueDates().isEmpty() ? undated(task) : dated(task);
    }

    /** The stretches of a task's time. */
    List<TimePart> parts(TaskRow task) {
        var starts = timing.starts(task.stated(), task.plan().year(), task.plan().yearTo());
        return task.tracked().reading().dueDates().stream().map(due -> new TimePart(starts.get(due), due)).toList();
    }

    private List<Bar> undated(TaskRow task) {
        var reading = task.tracked().reading();
        var first = LocalDate.of(task.plan().year(), Month.JANUARY, 1);
        var last = LocalDate.of(task.plan().yearTo() == null ? task.plan().year() : task.plan().yearTo(), Month.DECEMBER, 31);
        var goesOn = reading.kind() == TimingKind.CONTINUOUS || reading.kind() == TimingKind.RECURRING || reading.also().contains(TimingKind.CONTINUOUS);
        var waits = task.is(TaskFlag.WAITING) || reading.kind() == TimingKind.EXTERNAL;
        if (!goesOn && !waits && reading.start() == null) {
            return List.of();
        }
        var from = reading.start() == null ? first : reading.start();
        var shape = waits ? Bar.Shape.DASHED : goesOn ? Bar.Shape.STRIPED : Bar.Shape.WINDOW;
        var tone = task.isDone() ? Tone.SUCCESS
                : task.tracked().status() == TaskStatus.STOPPED || waits ? Tone.NEUTRAL : task.is(TaskFlag.NEEDS_UPDATE) ? Tone.WARNING : Tone.ACCENT;
        var said = waits ? waiting(task) : goesOn ? words.reading(reading) : messages.text("quarters.from", TimeWords.day(from));
        var text = Stream.of(said, state(task, null)).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        return from.isAfter(last)
                ? List.of()
                : List.of(new Bar(shape, tone, from, last, task.tracked().percent(), text, text, -1, false));
    }

    private String waiting(TaskRow task) {
        var document = task.stated().task().waitingFor().strip();
        return document.isEmpty() ? messages.text("quarters.waiting") : messages.text("quarters.waiting.for", document);
    }

    private List<Bar> dated(TaskRow task) {
        var parts = parts(task);
        var bars = new ArrayList<Bar>();
        for (var i = 0; i < parts.size(); i++) {
            bars.add(dated(task, parts, i));
        }
        return bars;
    }

    private Bar dated(TaskRow task, List<TimePart> parts, int index) {
        var tracked = task.tracked();
        var part = parts.get(index);
        var due = part.to();
        var met = met(task, due);
        var current = due.equals(tracked.nextDue());
        var tone = tone(task, due, met, current);
        var shape = task.is(TaskFlag.WAITING) ? Bar.Shape.DASHED : part.isDay() ? Bar.Shape.DAY : Bar.Shape.WINDOW;
        var round = parts.size() > 1 && parts.size() <= MOST_PARTS ? messages.text("quarters.round", index + 1) : "";
        var state = met != null ? "✓ " + TimeWords.brief(met) : tone == Tone.DANGER ? messages.text("quarters.late") : current ? state(task, due) : "";
        var text = round.isEmpty() && state.isEmpty()
                ? part.isDay() ? TimeWords.brief(due) : TimeWords.brief(part.from()) + " – " + TimeWords.brief(due)
                : Stream.of(round, state).filter(s -> !s.isEmpty()).collect(Collectors.joining(" · "));
        var spoken = Stream.of(round, TimeWords.of(part, messages), state).filter(s -> !s.isEmpty()).collect(Collectors.joining(", "));
        var percent = met != null ? 100 : current ? tracked.percent() : 0;
        return new Bar(shape, tone, part.first(), due, percent, text, spoken, index, isMovable(task));
    }

    /** The day on which a due day was met; null while it is open. */
    private static LocalDate met(TaskRow task, LocalDate due) {
        var progress = task.tracked().progress();
        for (var entry : progress) {
            if (due.equals(entry.met())) {
                return entry.date();
            }
        }
        if (!task.isDone()) {
            return null;
        }
        var first = progress.size() - 1;
        while (first > 0 && progress.get(first - 1).status() == TaskStatus.DONE) {
            first--;
        }
        return progress.get(first).date();
    }

    private static Tone tone(TaskRow task, LocalDate due, LocalDate met, boolean current) {
        if (met != null) {
            return Tone.SUCCESS;
        }
        if (task.tracked().status() == TaskStatus.STOPPED) {
            return Tone.NEUTRAL;
        }
        if (due.isBefore(task.today())) {
            return Tone.DANGER;
        }
        return !current ? Tone.NEUTRAL : task.is(TaskFlag.DUE_SOON) ? Tone.WARNING : Tone.ACCENT;
    }

    private String state(TaskRow task, LocalDate due) {
        var tracked = task.tracked();
        return switch (tracked.status()) {
            case IN_PROGRESS -> tracked.percent() + "%";
            case STOPPED -> words.state(task).text();
            case DONE -> due == null ? "✓" : "";
            case NOT_STARTED -> "";
        };
    }

    /** Whether its days can be written as days: what comes again is a rule, and what is over is history. */
    static boolean isMovable(TaskRow task) {
        var reading = task.tracked().reading();
        return !task.isOver()
                && reading.kind() != TimingKind.RECURRING
                && reading.also().isEmpty()
                && reading.dueDates().size() <= MOST_PARTS;
    }
}
