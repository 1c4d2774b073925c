package vn.kehoachxa.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.Tracked;

/** What is late or was given up, and why, as far as somebody said so. */
final class LateTasks {

    private final Facts facts;
    private final Sentences sentences;
    private final TaskWords words;
    private final List<Tracked> overdue;
    private final List<Tracked> doneLate;
    private final List<Tracked> stopped;

    LateTasks(Facts facts, Sentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
        this.words = new TaskWords(sentences);
        this.overdue = facts.tasks().stream().filter(t -> t.is(TaskFlag.OVERDUE)).toList();
        this.doneLate = facts.tasks().stream()
                .filter(t -> t.is(TaskFlag.DONE_LATE) && !Facts.doneOn(t).isBefore(facts.window().from()))
                .toList();
        this.stopped = facts.tasks().stream().filter(t -> t.status() == TaskStatus.STOPPED).toList();
    }

    boolean isEmpty() {
        return overdue.isEmpty() && doneLate.isEmpty() && stopped.isEmpty();
    }

    void write(Writing writing) {
        overdue.forEach(t -> overdue(t, writing));
        doneLate.forEach(t -> writing.bullet(sentences.text(
                "assessment-done-late", words.named(t), WrittenDay.of(Facts.doneOn(t)), WrittenDay.of(t.reading().due()),
                days(t.reading().due(), Facts.doneOn(t)))));
        stopped.forEach(t -> writing.bullet(sentences.text(
                "assessment-stopped", words.named(t), WrittenDay.of(Facts.stoppedOn(t)), TaskWords.bare(t.progress().getLast().note()))));
    }

    private void overdue(Tracked task, Writing writing) {
        var said = task.progress().stream().filter(p -> !p.note().isEmpty()).reduce((a, b) -> b);
        var why = said.map(p -> sentences.text("assessment-overdue-note", WrittenDay.of(p.date()), TaskWords.bare(p.note())))
                .orElseGet(() -> sentences.text("assessment-overdue-blank"));
        var text = sentences.text(
                "assessment-overdue", words.named(task), WrittenDay.of(task.nextDue()), WrittenDay.of(facts.until()),
                days(task.nextDue(), facts.until()), why);
        if (said.isPresent()) {
            writing.bullet(text);
        } else {
            writing.asked(Level.BULLET, text, Sentences.BLANK, "drafted.prose");
        }
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
