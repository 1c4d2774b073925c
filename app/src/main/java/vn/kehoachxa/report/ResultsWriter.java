package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.Tracked;

/** Part II: how many tasks stand where, what the window's entries say of each group's tasks, targets and money in short. */
final class ResultsWriter {

    private final Facts facts;
    private final Sentences sentences;
    private final TaskWords words;
    private final Writing writing;
    private final Annexes annexes;

    ResultsWriter(Facts facts, Sentences sentences, Writing writing) {
        this.facts = facts;
        this.sentences = sentences;
        this.words = new TaskWords(sentences);
        this.writing = writing;
        this.annexes = new Annexes(facts, sentences);
    }

    void write() {
        writing.section(sentences.text("results"));
        writing.heading(sentences.text("results-overview"));
        if (!facts.tasks().isEmpty()) {
            writing.text(tasks());
            writing.pointer(sentences.text("results-appendix", annexes.ofTasks()));
        }
        if (!facts.targets().isEmpty()) {
            writing.text(targets());
            writing.pointer(sentences.text("results-appendix", annexes.ofTargets()));
        }
        if (facts.tasks().isEmpty() && facts.targets().isEmpty()) {
            writing.asked(Level.BULLET, Sentences.BLANK, Sentences.BLANK, "drafted.prose");
        }
        groups();
        budget();
    }

    private String tasks() {
        var states = new ArrayList<String>();
        var late = count(TaskFlag.DONE_LATE);
        var done = count(TaskStatus.DONE);
        if (late > 0) {
            states.add(sentences.text("results-done-late", done, late));
        } else {
            add(states, "results-done", done);
        }
        add(states, "results-running", count(TaskStatus.IN_PROGRESS));
        add(states, "results-stopped", count(TaskStatus.STOPPED));
        add(states, "results-silent", count(TaskStatus.NOT_STARTED));
        var text = sentences.text("results-overview-tasks", facts.tasks().size(), WrittenDay.of(facts.until()), String.join(", ", states));
        var overdue = count(TaskFlag.OVERDUE);
        return overdue == 0 ? text : text + " " + sentences.text("results-overdue", overdue);
    }

    private String targets() {
        var met = facts.targets().stream().map(t -> facts.of(t).isMet()).toList();
        var states = new ArrayList<String>();
        add(states, "results-met", met.stream().filter(m -> m.orElse(false)).count());
        add(states, "results-unmet", met.stream().filter(m -> !m.orElse(true)).count());
        add(states, "results-uncounted", met.stream().filter(m -> m.isEmpty()).count());
        return sentences.text("results-overview-targets", met.size(), String.join(", ", states));
    }

    private void add(List<String> states, String key, long number) {
        if (number > 0) {
            states.add(sentences.text(key, number));
        }
    }

    private long count(TaskStatus status) {
        return facts.tasks().stream().filter(t -> t.status() == status).count();
    }

    private long count(TaskFlag flag) {
        return facts.tasks().stream().filter(t -> t.is(flag)).count();
    }

    /** A clause for each group of which the window has something to say; groups of one name are one. */
    private void groups() {
        if (facts.tasks().isEmpty()) {
            return;
        }
        var told = new LinkedHashMap<String, List<Tracked>>();
        facts.tasks().stream()
                .filter(t -> !facts.inWindow(t).isEmpty())
                .forEach(t -> told.computeIfAbsent(Texts.oneLine(t.stated().group()), g -> new ArrayList<>()).add(t));
        told.forEach((group, tasks) -> {
            writing.heading(group.isEmpty() ? sentences.text(told.size() == 1 ? "results-groups" : "results-group-others") : group);
            tasks.forEach(t -> writing.bullet(words.sentence(t, facts.inWindow(t))));
        });
        var rest = facts.tasks().stream().filter(t -> facts.inWindow(t).isEmpty()).count();
        if (rest > 0) {
            writing.heading(sentences.text(told.isEmpty() ? "results-groups" : "results-unsaid"));
            var text = told.isEmpty() ? sentences.text("results-none") : sentences.text("results-rest", rest);
            writing.asked(Level.BULLET, text, Sentences.BLANK, "drafted.prose");
        }
    }

    private void budget() {
        if (facts.budgets().isEmpty()) {
            return;
        }
        var items = facts.budgets().stream().flatMap(b -> b.items().stream()).map(facts::of).toList();
        var planned = items.stream().map(i -> i.item().amount()).filter(Objects::nonNull).mapToLong(a -> a).sum();
        var inPeriod = sum(items.stream().map(SpentResult::inPeriod).toList());
        var total = sum(items.stream().map(SpentResult::total).toList());
        var text = sentences.text("results-budget-text", Amounts.written(planned, 1), inPeriod, total);
        writing.heading(sentences.text("results-budget"));
        if (text.contains(Sentences.BLANK)) {
            writing.asked(Level.TEXT, text, Sentences.BLANK, "drafted.figure");
        } else {
            writing.text(text);
        }
        writing.pointer(sentences.text("results-appendix", annexes.ofBudgets()));
    }

    private static String sum(List<Long> amounts) {
        var known = amounts.stream().filter(Objects::nonNull).toList();
        return known.isEmpty() ? Sentences.BLANK : Amounts.written(known.stream().mapToLong(a -> a).sum(), 1);
    }
}
