package vn.kehoachxa.exchange.rollup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.kehoachxa.exchange.rollup.Header.Sent;
import vn.kehoachxa.exchange.rollup.RollupResult.Superseded;
import vn.kehoachxa.plan.TaskStatus;

/** The words of a summary, which is a paper and hence Vietnamese. */
final class Words {

    static final String TITLE = "Tổng hợp kế hoạch và tiến độ của các đơn vị";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Rollup.Reasons reasons;

    Words(Rollup.Reasons reasons) {
        this.reasons = reasons;
    }

    String reason(RollupResult.Rejected rejected) {
        return reasons.sentence(rejected.code(), rejected.arguments());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String asOf(LocalDate today) {
        return "Tính đến ngày " + day(today);
    }

    /** The plan in a few letters: its number, or that it is a draft. */
    static String brief(Sent plan) {
        return plan.isDraft() || plan.number().isEmpty() ? "Dự thảo năm " + plan.identity().year() : plan.number();
    }

    static String standing(Sent plan) {
        return plan.isDraft() ? "Dự thảo" : "Đã ban hành";
    }

    /** @param status null where nobody has told */
    static String status(TaskStatus status) {
        return switch (status) {
            case null -> "Chưa báo cáo";
            case NOT_STARTED -> "Chưa làm";
            case IN_PROGRESS -> "Đang làm";
            case DONE -> "Xong";
            case STOPPED -> "Dừng";
        };
    }

    static String why(Superseded.Why why) {
        return switch (why) {
            case SAME -> "Cùng một văn bản, chỉ tính một lần";
            case VERSION -> "Có phiên bản mới hơn";
            case ISSUED -> "Có bản đã ban hành";
            case DRAFT -> "Dự thảo của phiên bản sau, chưa ban hành nên chưa tính";
            case PROGRESS -> "Có tệp của báo cáo này kèm số liệu tiến độ";
            case LATER -> "Cùng phiên bản nhưng nội dung khác, lấy tệp mới hơn";
        };
    }
}
