package vn.kehoachxa.exchange.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import vn.kehoachxa.exchange.rollup.Election.Chosen;
import vn.kehoachxa.exchange.rollup.Election.ChosenPlan;
import vn.kehoachxa.exchange.rollup.PlanView.BudgetView;
import vn.kehoachxa.exchange.rollup.PlanView.TargetView;
import vn.kehoachxa.exchange.rollup.PlanView.TaskView;
import vn.kehoachxa.plan.Office;

/** What is added up over all plans; of each plan only its counts stay in memory. */
final class Summary {

    /**
     * The counts of a plan.
     *
     * @param budget in đồng
     * @param spent in đồng; null where no report has told
     */
    record PlanCounts(
            Office office, ChosenPlan chosen, int tasks, int done, int overdue, int overdueUnreported, int targets, BigDecimal budget,
            BigDecimal spent) {}

    /** What plans ask for under one text and unit of measure. */
    static final class TargetSum {

        final String text;
        final String unit;
        /** Whether one of the plans asks for a share. */
        private boolean share;
        int count;
        int numbers;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal least;
        BigDecimal most;
        int achievedCount;
        BigDecimal achieved = BigDecimal.ZERO;

        private TargetSum(String text, String unit) {
            this.text = text;
            this.unit = unit;
        }

        private void add(TargetView target) {
            count++;
            share |= target.isShare();
            var value = target.target().value();
            if (value != null) {
                numbers++;
                sum = sum.add(value);
                least = least == null ? value : least.min(value);
                most = most == null ? value : most.max(value);
            }
            if (target.achieved() != null) {
                achievedCount++;
                achieved = achieved.add(target.achieved());
            }
        }

        /** To two places. */
        BigDecimal mean() {
            return sum.divide(BigDecimal.valueOf(numbers), MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        }

        /** Shares of different wholes can't be added up. */
        boolean canBeSummed() {
            return !share;
        }
    }

    /** Money under one text: a source, or what it is for. */
    static final class MoneySum {

        final String text;
        int lines;
        BigDecimal planned = BigDecimal.ZERO;
        BigDecimal spent = BigDecimal.ZERO;
        private int offices;
        /** Plans come office by office. */
        private UUID last;

        private MoneySum(String text) {
            this.text = text;
        }

        private void add(UUID office, BudgetView line) {
            lines++;
            offices += office.equals(last) ? 0 : 1;
            last = office;
            planned = planned.add(amount(line));
            spent = spent.add(line.spent() == null ? BigDecimal.ZERO : line.spent());
        }

        int offices() {
            return offices;
        }
    }

    private final List<PlanCounts> plans = new ArrayList<>();
    private final Map<String, TargetSum> targets = new LinkedHashMap<>();
    private final Map<String, MoneySum> sources = new HashMap<>();
    private final Map<String, MoneySum> purposes = new HashMap<>();

    static Summary of(List<Chosen> offices, BiFunction<Office, ChosenPlan, PlanView> views) {
        var summary = new Summary();
        for (var office : offices) {
            office.plans().forEach(p -> summary.add(views.apply(office.office(), p)));
        }
        return summary;
    }

    private void add(PlanView plan) {
        plan.targets().forEach(t -> targets.computeIfAbsent(t.key(), k -> new TargetSum(t.target().text(), t.target().unit())).add(t));
        for (var line : plan.budget()) {
            sum(sources, line.line().source()).add(plan.office().id(), line);
            sum(purposes, line.line().text()).add(plan.office().id(), line);
        }
        var late = plan.tasks().stream().filter(TaskView::overdue).toList();
        plans.add(new PlanCounts(
                plan.office(), plan.chosen(), plan.tasks().size(), (int) plan.tasks().stream().filter(TaskView::isDone).count(), late.size(),
                (int) late.stream().filter(t -> t.status() == null).count(), plan.targets().size(),
                plan.budget().stream().map(Summary::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                plan.isReported() ? plan.budget().stream().map(BudgetView::spent).filter(s -> s != null).reduce(BigDecimal.ZERO, BigDecimal::add) : null));
    }

    private static MoneySum sum(Map<String, MoneySum> sums, String text) {
        return sums.computeIfAbsent(OfficeName.folded(text), k -> new MoneySum(text));
    }

    static BigDecimal amount(BudgetView line) {
        return line.line().amount() == null ? BigDecimal.ZERO : BigDecimal.valueOf(line.line().amount());
    }

    /** In the order of the offices. */
    List<PlanCounts> plans() {
        return plans;
    }

    /** Those of most plans first. */
    List<Map.Entry<String, TargetSum>> targets() {
        return targets.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, TargetSum>>comparingInt(e -> -e.getValue().count).thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** Money by where it comes from, the most first. */
    List<MoneySum> sources() {
        return most(sources.values());
    }

    /** Money by what it is for, the most first. */
    List<MoneySum> purposes() {
        return most(purposes.values());
    }

    private static List<MoneySum> most(Collection<MoneySum> sums) {
        return sums.stream().sorted(Comparator.<MoneySum, BigDecimal>comparing(m -> m.planned, Comparator.reverseOrder()).thenComparing(m -> m.text)).toList();
    }

    int tasks() {
        return plans.stream().mapToInt(PlanCounts::tasks).sum();
    }

    int done() {
        return plans.stream().mapToInt(PlanCounts::done).sum();
    }

    int overdue() {
        return plans.stream().mapToInt(PlanCounts::overdue).sum();
    }

    int overdueUnreported() {
        return plans.stream().mapToInt(PlanCounts::overdueUnreported).sum();
    }

    int targetCount() {
        return plans.stream().mapToInt(PlanCounts::targets).sum();
    }

    int drafts() {
        return (int) plans.stream().filter(p -> p.chosen().plan().isDraft()).count();
    }

    int unreported() {
        return (int) plans.stream().filter(p -> p.chosen().report() == null).count();
    }

    BigDecimal budget() {
        return plans.stream().map(PlanCounts::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal spent() {
        return plans.stream().map(PlanCounts::spent).filter(s -> s != null).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
