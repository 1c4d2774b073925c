package vn.kehoachxa.intake;

import java.util.List;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;

/**
 * A list of tasks that a clerk keeps elsewhere.
 *
 * @param table its rows, with groups; a row's own cells say nothing that a row above says for several
 * @param tasks one for each plain row, in order
 */
public record TaskList(Table table, List<Task> tasks) {

    public TaskList {
        tasks = List.copyOf(tasks);
    }
}
