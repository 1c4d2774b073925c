package vn.kehoachxa.tracking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.kehoachxa.plan.DayOff;

/** Which days are worked: not weekends, not the country's holidays, not the office's own days off; but those worked instead of others. */
public final class WorkingDays {

    private final Holidays holidays;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    /** @param own what the office entered; it stands above the country's holidays */
    public WorkingDays(Holidays holidays, List<DayOff> own) {
        this.holidays = holidays;
        for (var days : own) {
            days.from().datesUntil(days.to().plusDays(1)).forEach((days.worked() ? worked : off)::add);
        }
    }

    public boolean isWorked(LocalDate day) {
        if (worked.contains(day) || off.contains(day)) {
            return worked.contains(day);
        }
        return holidays.isWorked(day) || !PublicHolidays.isWeekend(day) && !holidays.isHoliday(day);
    }

    /** The day itself where it is worked, else the last one before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        var worked = day;
        while (!isWorked(worked)) {
            worked = worked.minusDays(1);
        }
        return worked;
    }
}
