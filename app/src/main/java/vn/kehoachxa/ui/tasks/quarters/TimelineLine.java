package vn.kehoachxa.ui.tasks.quarters;

import vn.kehoachxa.ui.follow.TaskRow;

/** A row of the timeline. */
public sealed interface TimelineLine {

    /** A heading over tasks. @param count how many stand under it @param folded whether they are hidden */
    record Heading(String title, int count, boolean folded) implements TimelineLine {}

    /** A task. */
    record Item(TaskRow task) implements TimelineLine {}
}
