package vn.kehoachxa.ui.tasks.quarters;

import java.time.LocalDate;

/** How the width is shared between the names of the tasks and the time; head, rows and the line of today share it. In px. */
final class Extent {

    /** In em. */
    private static final double LEAST_NAME = 9;
    private static final double MOST_NAME = 25;
    private static final double SHARE = 0.38;
    /** Kept free for the bar that scrolls, whether it is there or not. */
    private static final double SCROLLBAR = 16;

    private double em = 14;
    private double name;
    private double track;

    void letters(double size) {
        em = size;
    }

    void measure(double width) {
        var room = Math.max(0, width - SCROLLBAR);
        name = Math.round(Math.clamp(room * SHARE, Math.min(LEAST_NAME * em, room), MOST_NAME * em));
        track = Math.round(room - name);
    }

    double em() {
        return em;
    }

    double name() {
        return name;
    }

    double track() {
        return track;
    }

    /** Where a day begins. */
    double x(TimeScale scale, LocalDate day) {
        return name + scale.start(day) * track;
    }

    /** How wide a day is. */
    double day(TimeScale scale) {
        return track * (scale.end(scale.from()) - scale.start(scale.from()));
    }
}
