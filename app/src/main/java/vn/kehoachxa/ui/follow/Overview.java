package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.store.PaperSummary;

/**
 * All plans on a day.
 *
 * @param daysOff those that the office entered
 * @param papers every paper, the one changed last first
 * @param tasks of the plans that are followed, in the order of their texts
 * @param duties the days on which reports are due, of the plans that are followed and of the office in this year, by day
 * @param returned papers that the province returned and that are to go out again, the earliest day first
 * @param units the names of the units that answer for a task, in the order of the office's register, others behind them
 */
public record Overview(
        LocalDate today, Reminding reminding, List<DayOff> daysOff, List<PaperSummary> papers, List<TaskRow> tasks, List<TargetRow> targets, List<BudgetRow> budgets,
        List<DutyRow> duties, List<ReturnedRow> returned, List<String> units) {

    public Overview {
        daysOff = List.copyOf(daysOff);
        papers = List.copyOf(papers);
        tasks = List.copyOf(tasks);
        targets = List.copyOf(targets);
        budgets = List.copyOf(budgets);
        duties = List.copyOf(duties);
        returned = List.copyOf(returned);
        units = List.copyOf(units);
    }

    public Optional<TaskRow> task(UUID id) {
        return tasks.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    /** The reports that are to be sent or received now. */
    public List<DutyRow> pressing(Direction direction) {
        return duties.stream().filter(d -> d.isPressing() && d.day().direction() == direction).toList();
    }

    /** How many tasks have a flag. */
    public int count(TaskFlag flag) {
        return (int) tasks.stream().filter(t -> t.is(flag)).count();
    }
}
