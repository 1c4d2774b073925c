package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.export.ScreenTable.Cell;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** Tasks as they are listed, for an Excel file. */
public final class ExportedTasks {

    private ExportedTasks() {}

    /**
     * @param tasks at least one, in the order in which they are shown
     * @param columns those of the table, in their order; what tells whose a task is comes behind them where it is missing
     */
    public static ScreenTable of(List<TaskRow> tasks, List<TaskColumn> columns, Messages messages) {
        var wanted = new ArrayList<>(columns);
        for (var whose : List.of(TaskColumn.GROUP, TaskColumn.PLAN)) {
            if (!wanted.contains(whose)) {
                wanted.add(whose);
            }
        }
        // The task itself comes first, wherever it stands in the table.
        wanted.remove(TaskColumn.TASK);
        wanted.addFirst(TaskColumn.TASK);
        var words = new TaskWords(messages);
        var rows = tasks.stream().map(t -> wanted.stream().map(c -> new Cell(c.text(t, words), c.day(t))).toList()).toList();
        var first = tasks.getFirst();
        return new ScreenTable(
                messages.text("rail.tasks"), first.plan().office().name(), messages.text("tasks.export.title"),
                messages.text("tasks.export.standing", TaskWords.day(first.today()), tasks.size()),
                wanted.stream().map(c -> messages.text(c.key())).toList(), rows);
    }
}
