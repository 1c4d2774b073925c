package vn.kehoachxa.ui.tasks;

import java.util.Locale;
import java.util.stream.Stream;

/** How the tasks are sorted. @param column null for the order of the texts */
public record TaskOrder(TaskColumn column, boolean ascending) {

    static final TaskOrder BY_DUE = new TaskOrder(TaskColumn.DUE, true);
    public static final TaskOrder OF_TEXT = new TaskOrder(null, true);

    /** As it is remembered: {@code due up}; {@code text}. */
    String written() {
        return column == null ? "text" : column.name().toLowerCase(Locale.ROOT) + (ascending ? " up" : " down");
    }

    /** What was remembered; by due day where it can't be read. */
    static TaskOrder read(String written) {
        if (written.equals("text")) {
            return OF_TEXT;
        }
        var words = written.split(" ");
        return Stream.of(TaskColumn.values())
                .filter(c -> words.length == 2 && c.name().equalsIgnoreCase(words[0]))
                .findFirst()
                .map(c -> new TaskOrder(c, words[1].equals("up")))
                .orElse(BY_DUE);
    }
}
