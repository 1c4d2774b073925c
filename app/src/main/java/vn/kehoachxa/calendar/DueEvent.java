package vn.kehoachxa.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.tracking.DutyDay;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.Tracked;

/**
 * A due day as it stands in the calendar.
 *
 * @param about the task or duty
 * @param number which of its due days, from 1
 * @param warnOn the last working day on which it can be met
 */
record DueEvent(UUID about, int number, LocalDate due, LocalDate warnOn, State state, String category, String title, List<String> details) {

    enum State { OPEN, MET, STOPPED }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> WEEKDAYS = List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    /** The n-th due day of a task. */
    static DueEvent of(Paper plan, Tracked task, int number, LocalDate due, LocalDate warnOn) {
        var stated = task.stated();
        var details = new ArrayList<String>();
        add(details, "Chủ trì", stated.lead());
        add(details, "Người thực hiện", stated.task().assignee());
        add(details, "Phối hợp", String.join("; ", stated.supporting()));
        add(details, "Thời gian", stated.timing());
        end(details, plan, due, warnOn);
        var met = task.status() == TaskStatus.DONE || task.progress().stream().anyMatch(p -> due.equals(p.met()));
        var state = met ? State.MET : task.status() == TaskStatus.STOPPED ? State.STOPPED : State.OPEN;
        return new DueEvent(task.id(), number, due, warnOn, state, "Nhiệm vụ", Texts.oneLine(stated.text()), details);
    }

    /** The n-th due day of a report. */
    static DueEvent of(Paper plan, DutyDay duty, int number) {
        var details = new ArrayList<String>();
        add(details, "Đơn vị báo cáo", duty.reporter());
        add(details, "Nơi nhận", duty.receiver());
        add(details, "Qua", duty.via());
        add(details, "Thời hạn", duty.text());
        if (duty.window() != null) {
            add(details, "Số liệu", "từ " + DAY.format(duty.window().from()) + " đến " + DAY.format(duty.window().to()));
        }
        end(details, plan, duty.due(), duty.warnOn());
        var title = (duty.direction() == Direction.IN ? "Nhận báo cáo" : "Gửi báo cáo") + name(duty.about());
        return new DueEvent(
                duty.duty(), number, duty.due(), duty.warnOn(), duty.delivered() == null ? State.OPEN : State.MET, "Báo cáo",
                Texts.oneLine(title + ": " + plan.subject()), details);
    }

    private static String name(ReportPeriod period) {
        if (period == null) {
            return "";
        }
        return " " + switch (period.kind()) {
            case MONTH -> "tháng " + period.number() + " năm ";
            case QUARTER -> "quý " + QUARTERS.get(period.number() - 1) + " năm ";
            case HALF -> "6 tháng " + (period.number() == 1 ? "đầu" : "cuối") + " năm ";
            case NINE_MONTHS -> "9 tháng năm ";
            case YEAR, DAYS -> "năm ";
        } + period.year();
    }

    private static void end(List<String> details, Paper plan, LocalDate due, LocalDate warnOn) {
        var issued = plan.identity().issued();
        var number = issued == null ? "" : " (số " + issued.number() + "/" + plan.head().symbol() + ")";
        add(details, "Kế hoạch", plan.subject() + number);
        if (!warnOn.equals(due)) {
            details.add("Hạn " + DAY.format(due) + " là ngày nghỉ; ngày làm việc cuối cùng trước hạn: " + weekday(warnOn) + " " + DAY.format(warnOn) + ".");
        }
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    private static void add(List<String> details, String label, String said) {
        if (!said.isBlank()) {
            details.add(label + ": " + Texts.oneLine(said));
        }
    }

    /** How it is called in the calendar. */
    String summary() {
        return switch (state) {
            case OPEN -> title;
            case MET -> "✓ " + title;
            case STOPPED -> "Đã dừng: " + title;
        };
    }

    /** By what a calendar knows it when the plan is exported again: which due day it is, not on what day it falls. */
    String uid() {
        return about + "-" + number + "@kehoachxa";
    }
}
