package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.store.PaperSummary;

/**
 * All plans on a day.
 *
 * @param papers every paper, the one changed last first
 * @param tasks of the plans that are followed, in the order of their texts
 * @param units the names of the units that answer for a task, in the order of the office's register, others behind them
 */
public record Overview(
        LocalDate today, Reminding reminding, List<PaperSummary> papers, List<TaskRow> tasks, List<TargetRow> targets, List<BudgetRow> budgets,
        List<String> units) {

    public Overview {
        papers = List.copyOf(papers);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        budgets = List.copyOf(budgets);
        units = List.copyOf(units);
    }

    public Optional<TaskRow> task(UUID id) {
        return tasks.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** How many tasks have a flag. */
    public int count(TaskFlag flag) {
        return (int) tasks.stream().filter(t -> t.is(flag)).count();
    }
}
