package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.tracking.ReportPeriod.Kind;

/**
 * The text of a report in its five parts: guidance, results, assessment, outlook, proposals. Two of them have classes of their own,
 * {@link ResultsWriter} and {@link OutlookWriter}.
 */
final class BodyWriter {

    private final Facts facts;
    private final Sentences sentences;
    private final Naming naming;
    private final EarlierWords earlier;
    private final Writing writing;

    /** @param earlier what officers wrote into earlier reports */
    BodyWriter(Facts facts, Sentences sentences, EarlierWords earlier, Supplier<UUID> ids) {
        this.facts = facts;
        this.sentences = sentences;
        this.naming = new Naming(facts.plan(), sentences);
        this.earlier = earlier;
        this.writing = new Writing(ids);
    }

    Writing written() {
        guidance();
        new ResultsWriter(facts, sentences, writing).write();
        assessment();
        writing.section(facts.period().kind() == Kind.DAYS
                ? sentences.text("outlook-days")
                : sentences.text("outlook", naming.periods().inFull(PeriodNames.next(facts.period()))));
        var outlook = new OutlookWriter(facts, sentences, writing);
        outlook.write();
        writing.section(sentences.text("proposals"));
        outlook.waiting();
        own(Place.PROPOSALS, sentences.text("proposals-blank"));
        return writing;
    }

    private void guidance() {
        writing.section(sentences.text("guidance"));
        var counts = new ArrayList<String>();
        count(counts, "guidance-tasks", facts.tasks().size());
        count(counts, "guidance-targets", facts.targets().size());
        count(counts, "guidance-budget", facts.budgets().stream().mapToInt(b -> b.items().size()).sum());
        var plan = naming.isIssuedBy(facts.until())
                ? sentences.text("guidance-issued", naming.body(), naming.plan(), naming.about())
                : sentences.text("guidance-plan", naming.body(), naming.plan());
        writing.bullet((counts.isEmpty() ? plan : sentences.text("guidance-counted", plan, String.join(", ", counts))) + ".");
        own(Place.GUIDANCE, sentences.text("guidance-blank"));
    }

    private void count(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(sentences.text(key, number));
        }
    }

    private void assessment() {
        writing.section(sentences.text("assessment"));
        writing.heading(sentences.text("assessment-results"));
        own(Place.RESULTS, Sentences.BLANK);
        var late = new LateTasks(facts, sentences);
        var words = earlier.at(Place.LATE);
        if (!late.isEmpty() || !words.isEmpty()) {
            writing.heading(sentences.text("assessment-late"));
            late.write(writing);
            words.forEach(w -> writing.asked(Level.BULLET, w, w, "drafted.earlier"));
        }
        writing.heading(sentences.text("assessment-shortcomings"));
        own(Place.SHORTCOMINGS, Sentences.BLANK);
        writing.heading(sentences.text("assessment-causes"));
        own(Place.CAUSES, Sentences.BLANK);
    }

    /** What officers wrote earlier, to be edited; where they wrote nothing, a blank. */
    private void own(Place place, String blank) {
        var words = earlier.at(place);
        words.forEach(w -> writing.asked(Level.BULLET, w, w, "drafted.earlier"));
        if (words.isEmpty()) {
            writing.asked(Level.BULLET, blank, Sentences.BLANK, "drafted.prose");
        }
    }
}
