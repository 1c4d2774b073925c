package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns the table has, in which order and how wide.
 *
 * @param shown the task itself always first
 * @param widths in em, of those that somebody made wider or narrower
 * @param chosen whether somebody chose them: else those that say least stay away where there is no room
 */
public record TaskColumns(List<TaskColumn> shown, Map<TaskColumn, Double> widths, boolean chosen) {

    /** In em. */
    private static final double NARROWEST = 3;
    private static final double WIDEST = 60;

    /** What a table has where nobody chose. */
    public static final TaskColumns USUAL = new TaskColumns(TaskColumn.USUAL, Map.of(), false);

    public TaskColumns {
        shown = Stream.concat(Stream.of(TaskColumn.TASK), shown.stream()).distinct().toList();
        widths = Map.copyOf(widths);
    }

    /** In em. */
    public double width(TaskColumn column) {
        return widths.getOrDefault(column, column.width());
    }

    /** With a column shown at the end, or no longer. The task itself stays. */
    public TaskColumns with(TaskColumn column, boolean wanted) {
        var now = new ArrayList<>(shown);
        now.remove(column);
        if (wanted) {
            now.add(column);
        }
        return new TaskColumns(now, widths, true);
    }

    /** With the columns in another order. */
    public TaskColumns inOrder(List<TaskColumn> order) {
        return new TaskColumns(order, widths, true);
    }

    /** With a column one place further to the left (-1) or the right (1), as far as that goes; one that is not shown has no place. */
    public TaskColumns moved(TaskColumn column, int by) {
        var at = shown.indexOf(column);
        if (at <= 0) {
            return this;
        }
        var now = new ArrayList<>(shown);
        now.remove(at);
        now.add(Math.clamp(at + by, 1, shown.size() - 1), column);
        return inOrder(now);
    }

    /** With a column as wide as somebody made it. @param em its width */
    public TaskColumns wide(TaskColumn column, double em) {
        var now = new EnumMap<TaskColumn, Double>(TaskColumn.class);
        now.putAll(widths);
        now.put(column, Math.round(Math.clamp(em, NARROWEST, WIDEST) * 10) / 10.0);
        return new TaskColumns(shown, now, chosen);
    }

    /** As it is remembered: {@code chosen;task,due:9.5,state}. */
    String written() {
        return (chosen ? "chosen;" : "usual;") + shown.stream()
                .map(c -> widths.containsKey(c) ? code(c) + ":" + widths.get(c) : code(c))
                .collect(Collectors.joining(","));
    }

    /** What was remembered; what can't be read is left out. */
    static TaskColumns read(String written) {
        var parts = written.split(";", 2);
        if (parts.length < 2) {
            return USUAL;
        }
        var shown = new ArrayList<TaskColumn>();
        var result = USUAL;
        for (var one : parts[1].split(",")) {
            var named = one.split(":", 2);
            var column = column(named[0]);
            column.ifPresent(shown::add);
            if (column.isPresent() && named.length == 2 && named[1].matches("\\d{1,3}(\\.\\d{1,3})?")) {
                result = result.wide(column.get(), Double.parseDouble(named[1]));
            }
        }
        var chosen = parts[0].equals("chosen");
        return new TaskColumns(chosen ? shown : TaskColumn.USUAL, result.widths, chosen);
    }

    private static String code(TaskColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<TaskColumn> column(String code) {
        return Stream.of(TaskColumn.values()).filter(c -> code(c).equals(code)).findFirst();
    }
}
