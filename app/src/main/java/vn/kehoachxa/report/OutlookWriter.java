package vn.kehoachxa.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.Tracked;

/**
 * Part IV: what comes next. A task stands once: carried on where it is overdue; due where a day that nobody has met lies after the window
 * and up to the end of the next period; else where it goes on all the time, or is under way.
 */
final class OutlookWriter {

    private final Facts facts;
    private final Sentences sentences;
    private final TaskWords words;
    private final Writing writing;

    OutlookWriter(Facts facts, Sentences sentences, Writing writing) {
        this.facts = facts;
        this.sentences = sentences;
        this.words = new TaskWords(sentences);
        this.writing = writing;
    }

    void write() {
        var last = PeriodNames.next(facts.period()).to();
        var open = facts.tasks().stream().filter(t -> !t.status().isOver()).toList();
        var overdue = open.stream().filter(t -> t.is(TaskFlag.OVERDUE)).toList();
        var due = open.stream()
                .filter(t -> !overdue.contains(t) && t.nextDue() != null && !t.nextDue().isAfter(last))
                .sorted((a, b) -> a.nextDue().compareTo(b.nextDue()))
                .toList();
        var continuous = open.stream().filter(t -> !overdue.contains(t) && !due.contains(t) && goesOn(t)).toList();
        var running = open.stream()
                .filter(t -> !overdue.contains(t) && !due.contains(t) && !continuous.contains(t) && t.status() == TaskStatus.IN_PROGRESS)
                .toList();
        list("outlook-overdue", overdue, Tracked::nextDue);
        list("outlook-due", due, Tracked::nextDue);
        list("outlook-running", running, Tracked::nextDue);
        list("outlook-continuous", continuous, t -> null);
        if (overdue.size() + due.size() + running.size() + continuous.size() == 0) {
            writing.asked(Level.BULLET, sentences.text("outlook-blank"), Sentences.BLANK, "drafted.prose");
        }
    }

    private static boolean goesOn(Tracked task) {
        return task.reading().kind() == TimingKind.CONTINUOUS
                || task.reading().dueDates().isEmpty() && task.reading().also().contains(TimingKind.CONTINUOUS);
    }

    private void list(String title, List<Tracked> tasks, Function<Tracked, LocalDate> until) {
        if (!tasks.isEmpty()) {
            writing.heading(sentences.text(title));
            tasks.forEach(t -> {
                var day = until.apply(t);
                writing.bullet((day == null ? words.named(t) : sentences.text("outlook-until", words.named(t), WrittenDay.of(day))) + ".");
            });
        }
    }

    /** The tasks that wait for a document or a decision of others. */
    void waiting() {
        facts.tasks().stream().filter(t -> t.is(TaskFlag.WAITING)).forEach(t -> {
            var named = TaskWords.bare(t.stated().task().waitingFor());
            writing.bullet(named.isEmpty()
                    ? sentences.text("proposals-external", words.named(t), Texts.oneLine(t.stated().timing()))
                    : sentences.text("proposals-waiting", words.named(t), named));
        });
    }
}
