package vn.kehoachxa.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;

/** Finds the reports that a line orders (chế độ báo cáo), where it says plainly how often and before which day. */
final class DutyReader {

    private static final Pattern DUTY = Pattern.compile(
            "(?iu)(?:định kỳ\\s+)?(?:hằng|hàng|mỗi)\\s+(tháng|quý|năm)[^.;()]{0,12}?trước\\s+(?:ngày\\s+)?(\\d{1,2})\\s+(?:của\\s+)?tháng cuối(?:\\s+(?:của\\s+)?quý)?");
    private static final Pattern YEARLY = Pattern.compile(
            "(?iu)trước\\s+ngày\\s+(\\d{1,2})(?:/12|\\s+tháng\\s+12)\\s+(?:hằng|hàng|mỗi)\\s+năm");
    private static final Pattern WHO = Pattern.compile("(?iu)^(.{3,90}?)\\s+(?:tổng hợp,?\\s+|gửi\\s+|thực hiện\\s+|có trách nhiệm\\s+)?báo cáo\\b");
    private static final Pattern WHERE = Pattern.compile("(?iu)\\b(?:về|cho|gửi)\\s+((?:Ủy ban nhân dân|UBND|Phòng|Văn phòng|Trung tâm)[^,;.(]{0,60}?)\\s*(?:[,;.(]|\\bđịnh kỳ|\\bhằng|\\bhàng|\\btrước|$)");
    private static final Pattern VIA = Pattern.compile("(?iu)\\(?\\b(?:qua|thông qua)\\s+([^),;]{3,60})");

    private final int year;
    private final int lastYear;

    /** @param lastYear of a plan for several years; else the year */
    DutyReader(int year, int lastYear) {
        this.year = year;
        this.lastYear = lastYear;
    }

    Optional<ReportingDuty> read(Line line, Supplier<UUID> ids) {
        var text = line.text();
        if (line.heading() || !Wording.fold(text).contains("bao cao")) {
            return Optional.empty();
        }
        var duty = DUTY.matcher(text);
        if (duty.find() && duty.group(1).equalsIgnoreCase("quý")) {
            return Optional.of(duty(ids.get(), line, duty.group(), Period.QUARTER, 3, Integer.parseInt(duty.group(2))));
        }
        var yearly = YEARLY.matcher(text);
        return yearly.find()
                ? Optional.of(duty(ids.get(), line, yearly.group(), Period.YEAR, 12, Integer.parseInt(yearly.group(1))))
                : Optional.empty();
    }

    private ReportingDuty duty(UUID id, Line line, String when, Period period, int months, int day) {
        return new ReportingDuty(
                id, line.id(), when, period, Direction.IN, found(WHO, line.text()), found(WHERE, line.text()), found(VIA, line.text()), null, null,
                due(months, day));
    }

    /** "Before the n-th" is due the day before, in each year of the plan. */
    private List<LocalDate> due(int months, int day) {
        var due = new ArrayList<LocalDate>();
        if (day < 1 || day > 28) {
            return due;
        }
        for (var y = year; y <= lastYear; y++) {
            for (var month = months; month <= 12; month += months) {
                due.add(LocalDate.of(y, month, day).minusDays(1));
            }
        }
        return due;
    }

    private static String found(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1).strip() : "";
    }
}
