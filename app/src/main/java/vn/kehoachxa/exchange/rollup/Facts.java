package vn.kehoachxa.exchange.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Log;

/**
 * What a summary needs of one file.
 *
 * @param log what was recorded of the plan; null where the file does not tell
 */
record Facts(List<TaskFact> tasks, List<TargetFact> targets, List<BudgetFact> budget, Log log) {

    static final Facts NONE = new Facts(List.of(), List.of(), List.of(), null);

    /** A task. @param dueDates ascending */
    record TaskFact(UUID id, String group, String text, String lead, String supporting, String outcome, String timing, List<LocalDate> dueDates) {}

    /** A target. @param value null where the paper names no number */
    record TargetFact(UUID id, String group, String text, String written, String compare, BigDecimal value, String unit, String lead) {}

    /** A budget line. @param amount in đồng; null where the paper names none */
    record BudgetFact(UUID id, String text, Long amount, String source, String note) {}
}
