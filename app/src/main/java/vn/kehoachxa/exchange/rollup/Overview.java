package vn.kehoachxa.exchange.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What the summary comes to, in a few lines. */
final class Overview {

    /** A line. @param number null where it says {@code text} */
    record Line(String label, BigDecimal number, String text, String note) {}

    private Overview() {}

    static List<Line> lines(Findings found) {
        var summary = found.summary();
        var lines = new ArrayList<Line>();
        lines.add(new Line("Ngày tổng hợp", null, Words.day(found.today()), "Nhiệm vụ quá hạn và tiến độ tính đến ngày này."));
        lines.add(new Line("Thư mục đã đọc", null, found.folder(), ""));
        lines.add(count("Tệp nộp của các đơn vị", found.files(), "Tệp .zip, .kehoachxa và .pdf, kể cả trong thư mục con."));
        lines.add(count("Tệp hợp lệ", found.accepted(), "Kể cả tệp đã có tệp khác thay."));
        lines.add(count("Tệp không nhận", found.rejected().size(), found.rejected().isEmpty() ? "" : "Xem trang “Không nhận”."));
        lines.add(count("Tệp đã có tệp khác thay", found.election().superseded().size(), ""));
        lines.add(count("Tệp khác, không đọc", found.walk().unreadCount(), ""));
        lines.add(count("Đơn vị đã gửi", found.election().offices().size(), ""));
        if (found.expected() > 0) {
            lines.add(count("Đơn vị phải gửi theo danh sách", found.expected(), ""));
            lines.add(count("Đơn vị chưa gửi", found.missing().size(), "Xem trang “Chưa gửi”."));
        }
        lines.add(count("Kế hoạch", summary.plans().size(), ""));
        lines.add(count("Trong đó dự thảo", summary.drafts(), ""));
        lines.add(count("Trong đó chưa có báo cáo tiến độ", summary.unreported(), "Tiến độ của các kế hoạch này chưa biết, không phải là chưa làm."));
        lines.add(count("Báo cáo", found.reports(), ""));
        lines.add(count("Nhiệm vụ", summary.tasks(), ""));
        lines.add(count("Nhiệm vụ đã xong", summary.done(), "Theo báo cáo mới nhất của từng kế hoạch."));
        lines.add(count("Nhiệm vụ quá hạn", summary.overdue(), "Đã qua hạn mà chưa thấy báo cáo là xong."));
        lines.add(count("Trong đó chưa có báo cáo nào", summary.overdueUnreported(), "Có thể đã xong nhưng đơn vị chưa báo cáo."));
        lines.add(count("Chỉ tiêu", summary.targetCount(), ""));
        lines.add(new Line("Tổng dự toán (đồng)", summary.budget(), "", ""));
        lines.add(new Line("Đã chi theo báo cáo (đồng)", summary.spent(), "", ""));
        return List.copyOf(lines);
    }

    private static Line count(String label, int count, String note) {
        return new Line(label, BigDecimal.valueOf(count), "", note);
    }
}
