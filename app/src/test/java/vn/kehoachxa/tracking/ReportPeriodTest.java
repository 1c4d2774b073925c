package vn.kehoachxa.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05, 2026-05-01, 2026-05-31, 2026-04-15, 2026-05-14",
        "2026-01, 2026-01-01, 2026-01-31, 2025-12-15, 2026-01-14",
        "2026-Q1, 2026-01-01, 2026-03-31, 2025-12-15, 2026-03-14",
        "2026-Q2, 2026-04-01, 2026-06-30, 2026-03-15, 2026-06-14",
        "2026-Q3, 2026-07-01, 2026-09-30, 2026-06-15, 2026-09-14",
        "2026-Q4, 2026-10-01, 2026-12-31, 2026-09-15, 2026-12-14",
        "2026-H1, 2026-01-01, 2026-06-30, 2025-12-15, 2026-06-14",
        "2026-H2, 2026-07-01, 2026-12-31, 2026-06-15, 2026-12-14",
        "2026-M9, 2026-01-01, 2026-09-30, 2025-12-15, 2026-09-14",
        "2026, 2026-01-01, 2026-12-31, 2025-12-15, 2026-12-14",
        "2026-03-15..2026-06-14, 2026-03-15, 2026-06-14, 2026-03-15, 2026-06-14",
    })
    void aPeriodCountsFromTheFifteenthBeforeItToTheFourteenthOfItsLastMonth(
            String code, LocalDate from, LocalDate to, LocalDate windowFrom, LocalDate windowTo) {
        var period = ReportPeriod.of(code).orElseThrow();
        assertThat(period).isEqualTo(new ReportPeriod(code, period.kind(), from, to));
        assertThat(ReportWindows.ofDecree().of(period)).isEqualTo(new ReportWindows.Window(windowFrom, windowTo));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "26", "2026-Q5", "2026-Q0", "2026-H3", "2026-13", "2026-00", "2026-5", "2026-M6", "Q2", "2026-06-14..2026-03-15",
        "2026-02-30..2026-03-15", "1800", "2026-03-15", "2026-Q2 "})
    void whatIsNoPeriodIsNotTakenForOne(String code) {
        assertThat(ReportPeriod.of(code)).isEmpty();
    }

    @Test
    void theWindowsOfAYearsQuartersJoinWithoutGapOrOverlap() {
        var windows = ReportWindows.ofDecree();
        for (var quarter = 1; quarter < 4; quarter++) {
            var earlier = windows.of(ReportPeriod.of(ReportPeriod.Kind.QUARTER, 2026, quarter));
            var next = windows.of(ReportPeriod.of(ReportPeriod.Kind.QUARTER, 2026, quarter + 1));
            assertThat(earlier.to().plusDays(1)).isEqualTo(next.from());
        }
    }
}
