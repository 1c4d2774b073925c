package vn.kehoachxa.report;

import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.tracking.ReportPeriod;

/** A report or a working paper can't be made of what was asked for. */
public final class ReportException extends ProblemException {

    private static final long serialVersionUID = 1L;

    private ReportException(String code, Object... arguments) {
        super(code, null, arguments);
    }

    /** The plan does not speak of the period's year. */
    static ReportException outside(ReportPeriod period, int year, Integer yearTo) {
        return new ReportException(
                "REPORT-YEARS", period.code(), WrittenDay.of(period.from()), WrittenDay.of(period.to()),
                yearTo == null ? Integer.toString(year) : year + "–" + yearTo);
    }

    /** The paper is itself a report. */
    static ReportException noPlan() {
        return new ReportException("REPORT-NO-PLAN");
    }

    /** Another office's plan, closed, or replaced by a later version. */
    static ReportException notFollowed() {
        return new ReportException("PAPER-NOT-FOLLOWED");
    }

    /** No task is given to a unit of that name. @param known those that have tasks */
    static ReportException noUnit(String unit, String known) {
        return new ReportException("REPORT-UNIT", unit, known);
    }

    /** No task of the plan is given to any unit. */
    static ReportException noUnits() {
        return new ReportException("REPORT-NO-UNITS");
    }
}
