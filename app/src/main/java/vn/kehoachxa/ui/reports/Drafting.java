package vn.kehoachxa.ui.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.report.ReportRequest;
import vn.kehoachxa.report.Reports;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.Holidays;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.tracking.Tracker;
import vn.kehoachxa.tracking.WorkingDays;

/**
 * Drafts reports into the store. Used by the store's thread.
 *
 * @param ids gives the ids of everything new
 * @param by who is written into the journal
 */
public record Drafting(TimingReader timing, Holidays holidays, Clock clock, Supplier<UUID> ids, String by) {

    /**
     * The report on a plan in a period: the one that is there, of several the newest, else a new draft.
     *
     * @param window the days that it counts
     * @param again drafts another one beside what is there
     */
    public UUID report(Store store, UUID plan, ReportPeriod period, ReportWindows.Window window, boolean again) {
        var earlier = store.reports(plan);
        var there = Reports.existing(earlier, period);
        if (there.isPresent() && !again) {
            return there.get().id();
        }
        var request = new ReportRequest(store.followed(plan), period, window, today(), earlier);
        var drafted = new Reports(ids).draft(request, tracker(store));
        return store.papers().create(drafted.paper(), drafted.questions(), by, "report").paper().id();
    }

    /** Sees tasks as the office follows them. */
    Tracker tracker(Store store) {
        var following = store.following();
        return new Tracker(timing, new WorkingDays(holidays, following.daysOff()), following.reminding().soonDays());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
