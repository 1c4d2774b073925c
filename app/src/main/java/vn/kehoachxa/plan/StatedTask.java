package vn.kehoachxa.plan;

import java.util.List;
import java.util.UUID;

/**
 * A task with everything that the paper says of it, gathered from its row or line, the columns' roles and the headings above.
 *
 * @param task the entry
 * @param group the title of the group of rows, or of the heading, under which it stands; may be empty
 * @param timing as written
 * @param timingFrom the line whose time it inherits, or null where the time is its own
 */
public record StatedTask(
        Task task, String group, String text, String content, String lead, List<String> supporting, String outcome, String timing,
        UUID timingFrom) {

    public StatedTask {
        supporting = List.copyOf(supporting);
    }

    public UUID id() {
        return task.id();
    }
}
