package vn.kehoachxa.report;

import java.time.LocalDate;
import java.util.List;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows;

/**
 * What a report is to speak of.
 *
 * @param plan with its log
 * @param window the days of which entries are counted
 * @param today the day that counts as today: nothing that speaks of a later one is known
 * @param earlier reports of the same plan; of those whose windows lie in this one the officers' words are taken over
 */
public record ReportRequest(
        Followed plan, ReportPeriod period, ReportWindows.Window window, LocalDate today, List<Paper> earlier) {

    public ReportRequest {
        earlier = List.copyOf(earlier);
    }

    /** A report that counts the days of Decree 09/2019/NĐ-CP, article 12. */
    public static ReportRequest of(Followed plan, ReportPeriod period, LocalDate today, List<Paper> earlier) {
        return new ReportRequest(plan, period, ReportWindows.ofDecree().of(period), today, earlier);
    }
}
