package vn.kehoachxa.intake.duty;

import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.plan.Period;

/**
 * Words of a clause that say when a report is due.
 *
 * @param from where they begin in the clause
 * @param to behind them
 */
sealed interface Moment {

    int from();

    int to();

    /**
     * How often: {@code hằng quý}, {@code 6 tháng}.
     *
     * @param numbered one of them only, {@code quý I}, of which no day is known but one that is named
     */
    record Every(int from, int to, Period period, boolean numbered) implements Moment {}

    /**
     * By which days: {@code trước ngày 15/6 và 15/12}, {@code ngày 20 hằng tháng}.
     *
     * @param again whether it comes again in each month, quarter or year
     */
    record By(int from, int to, List<LocalDate> days, boolean again) implements Moment {}

    /** When somebody asks for it: {@code đột xuất}, {@code khi có yêu cầu}. */
    record Asked(int from, int to) implements Moment {}
}
