package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * What was understood of a time expression.
 *
 * @param start the earliest known day, or null
 * @param due the last of {@code dueDates}, or null
 * @param dueDates ascending
 * @param also what the undated parts beside the dated ones say
 * @param confident whether a careful clerk would not ask
 */
public record TimingReading(
        TimingKind kind, LocalDate start, LocalDate due, List<LocalDate> dueDates, List<TimingKind> also, boolean confident) {

    /** Nothing is understood, so nothing is claimed. */
    public static final TimingReading UNPARSED =
            new TimingReading(TimingKind.UNPARSED, null, null, List.of(), List.of(), false);

    public TimingReading {
        dueDates = List.copyOf(dueDates);
        also = List.copyOf(also);
    }
}
