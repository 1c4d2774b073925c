package vn.kehoachxa.ui.tasks.quarters;

import java.time.LocalDate;
import vn.kehoachxa.ui.control.Tone;

/**
 * A stretch of time of a task.
 *
 * @param from the same as {@code to} where it is one day
 * @param percent how much of it is filled, 0 to 100
 * @param text what stands on it; may be empty
 * @param spoken what is read aloud of it
 * @param part which of the task's due days it ends on, from 0; -1 where it ends on none
 * @param movable whether it may be dragged
 */
public record Bar(Shape shape, Tone tone, LocalDate from, LocalDate to, int percent, String text, String spoken, int part, boolean movable) {

    /** How it is drawn. */
    public enum Shape {
        /** From its first to its last day. */
        WINDOW,
        /** A mark on the day by which something is due. */
        DAY,
        /** Goes on all the time. */
        STRIPED,
        /** Waits for others. */
        DASHED
    }
}
