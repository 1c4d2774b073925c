package vn.kehoachxa.ui.tasks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** Tasks as a table for the clipboard: cells with tabs between, a line each, as Excel and Word take them. */
public final class CopiedTasks {

    private CopiedTasks() {}

    /** @param columns in the order in which they are shown; their names stand in the first line */
    public static String of(List<TaskRow> tasks, List<TaskColumn> columns, Messages messages) {
        var words = new TaskWords(messages);
        var text = new StringBuilder(line(columns, c -> messages.text(c.key())));
        tasks.forEach(t -> text.append('\n').append(line(columns, c -> c.text(t, words))));
        return text.append('\n').toString();
    }

    private static String line(List<TaskColumn> columns, Function<TaskColumn, String> cell) {
        return columns.stream().map(cell).map(CopiedTasks::plain).collect(Collectors.joining("\t"));
    }

    /** What begins like a formula would be one in Excel. */
    private static String plain(String cell) {
        var one = cell.replaceAll("[\\t\\n]+", " ");
        return one.matches("[=+@].*|-\\D.*") ? "'" + one : one;
    }
}
