package vn.kehoachxa.ui.tasks;

import vn.kehoachxa.ui.follow.TaskRow;

/** A line of the table. */
public sealed interface TaskLine {

    /** A heading over tasks. @param count how many stand under it */
    record Heading(String title, int count) implements TaskLine {}

    /** A task. @param under what it stands under beside its title, where no heading says so; may be empty */
    record Item(TaskRow task, String under) implements TaskLine {}
}
