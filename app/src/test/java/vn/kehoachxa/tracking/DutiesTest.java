package vn.kehoachxa.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.template.Sample;
import vn.kehoachxa.timing.TimingReader;

class DutiesTest {

    private static final UUID DUTY = UUID.fromString("01980000-0000-7000-8000-00000000ffff");

    private final Paper plan = Sample.make().paper();
    private final Duties duties =
            new Duties(new TimingReader(), new WorkingDays(PublicHolidays.ofCountry(), List.of()), ReportWindows.ofDecree());

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private List<DutyDay> of(String text, Period period, String windowFrom, String windowTo, LocalDate... stored) {
        var duty = new ReportingDuty(
                DUTY, plan.body().getFirst().id(), text, period, Direction.OUT, "", "UBND tỉnh", "", day(windowFrom), day(windowTo), List.of(stored));
        return duties.of(Followed.fresh(plan.withEntries(Entries.of(List.of(duty)))));
    }

    @Test
    void theUnitsOfTheSampleReportTheDayBeforeTheFifthOfEachQuartersLastMonth() {
        var days = duties.of(Followed.fresh(plan));
        assertThat(days).extracting(DutyDay::due).containsExactly(day("2026-03-04"), day("2026-06-04"), day("2026-09-04"), day("2026-12-04"));
        assertThat(days).extracting(d -> d.about().code()).containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
        assertThat(days).extracting(d -> d.window().to()).first().isEqualTo(day("2026-03-14"));
        assertThat(days).allMatch(DutyDay::beforeWindowCloses).allMatch(d -> d.title().equals(plan.subject()));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-03-05, 2026-02", "MONTH, 2026-03-14, 2026-02", "MONTH, 2026-03-15, 2026-03", "MONTH, 2026-01-10, 2025-12",
        "QUARTER, 2026-03-04, 2026-Q1", "QUARTER, 2026-03-31, 2026-Q1", "QUARTER, 2026-04-05, 2026-Q1", "QUARTER, 2026-01-05, 2025-Q4",
        "QUARTER, 2026-12-20, 2026-Q4", "HALF, 2026-06-15, 2026-H1", "HALF, 2026-07-10, 2026-H1", "HALF, 2026-12-15, 2026-H2",
        "HALF, 2027-01-05, 2026-H2", "NINE_MONTHS, 2026-09-20, 2026-M9", "NINE_MONTHS, 2026-10-05, 2026-M9",
        "YEAR, 2026-12-05, 2026", "YEAR, 2026-11-29, 2026", "YEAR, 2027-01-14, 2026"})
    void aReportSpeaksOfThePeriodThatItsDueDayCloses(Period period, String due, String about) {
        assertThat(duties.about(period, day(due)).code()).isEqualTo(about);
    }

    @Test
    void aReportThatIsAskedForOnceSpeaksOfNoPeriod() {
        var once = of("trước ngày 30/6/2026", Period.ON_DEMAND, null, null).getFirst();
        assertThat(once.due()).isEqualTo(day("2026-06-29"));
        assertThat(once.about()).isNull();
        assertThat(once.window()).isNull();
        assertThat(once.beforeWindowCloses()).isFalse();
        assertThat(of("khi có yêu cầu", Period.ON_DEMAND, null, null)).isEmpty();
    }

    @Test
    void storedDaysStandWhereTheWordsNameNone() {
        assertThat(of("theo hướng dẫn của Sở", Period.HALF, null, null, day("2026-06-20"))).extracting(DutyDay::due).containsExactly(day("2026-06-20"));
        assertThat(of("hằng năm, trước ngày 20/12", Period.YEAR, null, null, day("2026-06-20"))).extracting(DutyDay::due).containsExactly(day("2026-12-19"));
    }

    @Test
    void aReportDueAfterItsWindowGivesNoWarning() {
        var days = of("trước ngày 20 của tháng cuối quý", Period.QUARTER, null, null);
        assertThat(days).hasSize(4).noneMatch(DutyDay::beforeWindowCloses);
        assertThat(of("trước ngày 15 của tháng cuối quý", Period.QUARTER, null, null)).hasSize(4).allMatch(DutyDay::beforeWindowCloses);
    }

    @Test
    void thePlansOwnWindowStandsAboveTheDecreesAndMovesOnWithThePeriods() {
        var days = of("trước ngày 05 của tháng cuối quý", Period.QUARTER, "2025-12-01", "2026-02-28");
        assertThat(days).extracting(DutyDay::window).containsExactly(
                new ReportWindows.Window(day("2025-12-01"), day("2026-02-28")), new ReportWindows.Window(day("2026-03-01"), day("2026-05-31")),
                new ReportWindows.Window(day("2026-06-01"), day("2026-08-31")), new ReportWindows.Window(day("2026-09-01"), day("2026-11-30")));
        assertThat(days).noneMatch(DutyDay::beforeWindowCloses);
    }

    @Test
    void aReportIsDeliveredOnTheDayThatTheLogSays() {
        var duty = plan.entries().all(ReportingDuty.class).findFirst().orElseThrow();
        var log = new Log(List.of(new Delivered(UUID.randomUUID(), duty.id(), day("2026-06-08"), "An", day("2026-06-04"), "", List.of())));
        var days = duties.of(new Followed(plan, log));
        assertThat(days).extracting(DutyDay::delivered).containsExactly(null, day("2026-06-08"), null, null);
        assertThat(days.get(1).isOpenOn(day("2026-06-07"))).isTrue();
        assertThat(days.get(1).isOpenOn(day("2026-06-08"))).isFalse();
    }

    @Test
    void aDutyOfTheOfficeIsDueBeforeItsDayInThePeriodsLastMonth() {
        var out = new OfficeDuty("Chuyển đổi số", Period.QUARTER, Direction.OUT, "Sở Khoa học và Công nghệ", "", 16);
        var in = new OfficeDuty("Cải cách hành chính", Period.YEAR, Direction.IN, "Các đơn vị", "Văn phòng", 31);
        var days = duties.ofOffice(List.of(out, in), Log.NONE, 2026);
        assertThat(days).extracting(DutyDay::due)
                .containsExactly(day("2026-03-15"), day("2026-06-15"), day("2026-09-15"), day("2026-12-15"), day("2026-12-30"));
        assertThat(days.getFirst().warnOn()).isEqualTo(day("2026-03-13"));
        assertThat(days.getFirst().receiver()).isEqualTo("Sở Khoa học và Công nghệ");
        assertThat(days.getLast().reporter()).isEqualTo("Các đơn vị");
        assertThat(days).allMatch(d -> d.paper() == null);
    }

    @Test
    void aDutyBeforeTheFirstOfTheMonthIsDueTwelveTimesWithinTheYear() {
        var days = duties.ofOffice(List.of(new OfficeDuty("Dịch vụ công", Period.MONTH, Direction.OUT, "Sở", "", 1)), Log.NONE, 2026);
        assertThat(days).hasSize(12).allMatch(d -> d.due().getYear() == 2026).extracting(DutyDay::due).startsWith(day("2026-01-31")).endsWith(day("2026-12-31"));
        assertThat(days).extracting(d -> d.about().code()).startsWith("2026-01").endsWith("2026-12");
    }

    @Test
    void aDutyOfTheOfficeIsTheSameOneOnAnotherDayAndInOtherLetters() {
        var duty = new OfficeDuty("Chuyển đổi số", Period.QUARTER, Direction.OUT, "Sở KH&CN", "", 16);
        assertThat(new OfficeDuty("CHUYỂN ĐỔI SỐ", Period.QUARTER, Direction.OUT, "Sở KH&CN", "Phòng VHXH", 20).id()).isEqualTo(duty.id());
        assertThat(new OfficeDuty("Chuyển đổi số", Period.HALF, Direction.OUT, "Sở KH&CN", "", 16).id()).isNotEqualTo(duty.id());
    }
}
