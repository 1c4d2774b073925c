package vn.kehoachxa.ui.editor.task;

import java.util.UUID;
import vn.kehoachxa.ui.follow.TaskRow;

/**
 * What is followed at the place of the caret.
 *
 * @param text what stands there, on one line
 * @param task its task's id; null where it is none
 * @param row how that task stands; null until it is read
 */
public record LineTask(Kind kind, String text, UUID task, TaskRow row) {

    static final LineTask NONE = new LineTask(Kind.NOWHERE, "", null, null);

    /** What there is to say. */
    public enum Kind {
        /** The caret is at no line or row. */
        NOWHERE,
        /** A line that can be followed as a task. */
        LINE,
        /** A line or row that is no task, and can't become one here. */
        OTHER,
        TASK
    }
}
