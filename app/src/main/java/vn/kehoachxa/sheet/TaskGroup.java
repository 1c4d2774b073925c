package vn.kehoachxa.sheet;

import java.util.List;
import java.util.UUID;

/** Tasks under a title. @param tasks by their ids, in order */
public record TaskGroup(String title, List<UUID> tasks) {

    public TaskGroup {
        tasks = List.copyOf(tasks);
    }
}
