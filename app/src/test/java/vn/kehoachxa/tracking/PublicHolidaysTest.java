package vn.kehoachxa.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.DayOff;

class PublicHolidaysTest {

    private final WorkingDays days = new WorkingDays(PublicHolidays.ofCountry(), List.of());

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Days of a year on which an office does not work though they are no weekend, as month-day. */
    private List<String> off(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(d -> !PublicHolidays.isWeekend(d) && !days.isWorked(d))
                .map(d -> d.toString().substring(5))
                .toList();
    }

    @Test
    void theDaysOff2025AreThoseThatWereAnnounced() {
        assertThat(off(2025)).containsExactly(
                "01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02", "09-01", "09-02");
    }

    @Test
    void theDaysOff2026AreThoseThatWereAnnounced() {
        assertThat(off(2026)).containsExactly(
                "01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01", "08-31", "09-01", "09-02");
    }

    @Test
    void of2027WhatIsCertainBeforeTheAnnouncement() {
        assertThat(off(2027)).containsExactly("01-01", "02-05", "02-08", "02-09", "02-10", "04-16", "04-30", "05-03", "09-02");
    }

    @Test
    void aYearWithoutLinesOfItsOwnHasTheFixedDays() {
        assertThat(off(2031)).containsExactly("01-01", "04-30", "05-01", "09-02");
    }

    @Test
    void aHolidayOnAWeeklyDayOffIsMadeGoodOnTheNextDayThatIsWorked() {
        // 30/4/2028 is a Sunday, the day after it a holiday too
        assertThat(off(2028)).containsExactly("01-03", "05-01", "05-02", "09-04");
        // 30/4/2033 is a Saturday, 1/5 a Sunday
        assertThat(off(2033)).contains("05-02", "05-03").doesNotContain("05-04");
    }

    @Test
    void saturdaysThatWereSwappedAreWorked() {
        assertThat(List.of("2025-04-26", "2026-01-10", "2026-08-22")).allMatch(d -> days.isWorked(day(d)));
        assertThat(days.isWorked(day("2026-08-15"))).isFalse();
    }

    @Test
    void whatTheOfficeEnteredStandsAboveTheCountrysDays() {
        var own = new WorkingDays(PublicHolidays.ofCountry(), List.of(
                new DayOff(day("2026-08-22"), day("2026-08-22"), "Không làm bù", false),
                new DayOff(day("2026-04-27"), day("2026-04-27"), "Trực", true)));
        assertThat(own.isWorked(day("2026-08-22"))).isFalse();
        assertThat(own.isWorked(day("2026-04-27"))).isTrue();
        assertThat(own.onOrBefore(day("2026-04-26"))).isEqualTo(day("2026-04-24"));
    }
}
