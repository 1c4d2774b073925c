package vn.kehoachxa.exchange.rollup;

import java.time.LocalDate;
import vn.kehoachxa.exchange.Delivery;
import vn.kehoachxa.exchange.rollup.Facts.BudgetFact;
import vn.kehoachxa.exchange.rollup.Facts.TargetFact;
import vn.kehoachxa.exchange.rollup.Facts.TaskFact;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.timing.TimingReader;

/** Takes out of a file what a summary needs of it. */
final class FactsReader {

    private final TimingReader timing;
    private final LocalDate today;

    /** @param today of what was recorded only what speaks of this day or an earlier one is known */
    FactsReader(TimingReader timing, LocalDate today) {
        this.timing = timing;
        this.today = today;
    }

    /** Of a plan what it states; of a report what the plan in it states, with what was recorded. */
    Facts of(Delivery delivery) {
        if (delivery.paper().identity().type() == PaperType.PLAN) {
            return stated(delivery.paper(), delivery);
        }
        return delivery.progress() == null ? Facts.NONE : stated(delivery.progress().paper(), delivery);
    }

    private Facts stated(Paper plan, Delivery delivery) {
        var tasks = Statements.tasks(plan).stream()
                .map(t -> new TaskFact(
                        t.id(), Texts.oneLine(t.group()), t.text(), t.lead(), String.join("\n", t.supporting()), t.outcome(), t.timing(),
                        timing.read(t, plan.identity()).dueDates()))
                .toList();
        var targets = Statements.targets(plan).stream()
                .map(t -> new TargetFact(
                        t.target().id(), Texts.oneLine(t.group()), t.text(), t.written(), t.value().compare(), t.value().value(),
                        Texts.oneLine(t.unitOfMeasure()), t.lead()))
                .toList();
        var budget = Statements.budgets(plan).stream()
                .flatMap(b -> b.items().stream())
                .map(i -> new BudgetFact(i.line().id(), i.text(), i.amount(), Texts.oneLine(i.source()), i.note()))
                .toList();
        return new Facts(tasks, targets, budget, delivery.progress() == null ? null : delivery.progress().log().until(today));
    }
}
