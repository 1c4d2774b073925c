package vn.kehoachxa.exchange.rollup;

import static vn.kehoachxa.exchange.rollup.PageTable.column;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.exchange.rollup.PlanView.TaskView;
import vn.kehoachxa.exchange.rollup.Summary.PlanCounts;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Role;

/** The summary as a document of pages: what a leader reads; every single task stands in the Excel file. */
final class SummaryPages {

    /** More rows than these of what is only looked at in part. */
    private static final int MOST_TARGETS = 300;
    private static final int MOST_MONEY = 100;
    private static final int MOST_OVERDUE = 300;
    private static final int MOST_REJECTED = 500;
    private static final int MOST_MISSING = 4_000;
    /** In letters: the rest of a longer task stands in the Excel file. */
    private static final int LONGEST = 160;

    private final Findings findings;
    private final Words words;
    private final boolean severalProvinces;
    private final List<Piece> pieces = new ArrayList<>();

    SummaryPages(Findings findings, Words words) {
        this.findings = findings;
        this.words = words;
        this.severalProvinces = findings.election().offices().stream().map(o -> OfficeName.folded(o.office().province())).distinct().count() > 1;
    }

    /** @param plans all that count, in order */
    Document document(Stream<PlanView> plans) {
        pieces.add(new TitlePiece("TỔNG HỢP", "Kế hoạch và tiến độ của các đơn vị\n(" + Words.asOf(findings.today()).replaceFirst("T", "t") + ")"));
        overview();
        offices();
        targets();
        money();
        overdue(plans);
        missing();
        rejected();
        return new Document(Words.TITLE, "Kế hoạch xã", List.of(new Section("Tổng hợp", Orientation.LANDSCAPE, pieces)));
    }

    private void overview() {
        var table = new PageTable(column("Nội dung", Role.TEXT, 80.0), column("Số lượng", Role.AMOUNT, 50.0), column("Ghi chú", Role.TEXT, null));
        for (var line : Overview.lines(findings).stream().filter(l -> l.number() == null || l.number().signum() != 0).toList()) {
            table.row(line.label(), line.number() == null ? line.text() : Figures.written(line.number()), line.note().replace("Xem trang “", "Xem mục “"));
        }
        part("Tổng quan", table);
    }

    private void offices() {
        var table = new PageTable(
                column("TT", Role.NO, 15.0), column("Đơn vị", Role.TEXT, null), column("Kế hoạch", Role.VALUE, 34.0), column("Nhiệm vụ", Role.AMOUNT, 19.0),
                column("Đã xong", Role.VALUE, 28.0), column("Quá hạn", Role.AMOUNT, 20.0), column("Chỉ tiêu", Role.AMOUNT, 18.0),
                column("Dự toán (đồng)", Role.AMOUNT, 36.0), column("Báo cáo đến", Role.VALUE, 28.0));
        var number = 0;
        var province = "";
        var plans = findings.summary().plans().iterator();
        for (var office : findings.election().offices()) {
            if (severalProvinces && !office.office().province().equals(province)) {
                province = office.office().province();
                table.group(province);
            }
            for (var i = 0; i < office.plans().size(); i++) {
                office(table, ++number, plans.next());
            }
            if (office.plans().isEmpty()) {
                var last = office.lastReport();
                table.row(Integer.toString(++number), office.office().name(), "Chỉ gửi báo cáo", "", "", "", "", "", last == null ? "" : Words.day(last));
            }
        }
        var summary = findings.summary();
        table.total(
                "", "Tổng cộng", whole(summary.plans().size()) + " kế hoạch", whole(summary.tasks()), whole(summary.done()), whole(summary.overdue()),
                whole(summary.targetCount()), Figures.written(summary.budget()), "");
        part("Các đơn vị đã gửi", table);
    }

    private static void office(PageTable table, int number, PlanCounts p) {
        var plan = p.chosen().plan();
        var report = p.chosen().report();
        var done = report == null ? "chưa báo cáo" : p.tasks() == 0 ? "" : whole(p.done()) + " (" + percent(p.done(), p.tasks()) + ")";
        table.row(
                Integer.toString(number), p.office().name(), plan.isDraft() ? "Dự thảo" : plan.number(), whole(p.tasks()), done,
                whole(p.overdue()), whole(p.targets()), Figures.written(p.budget()),
                report == null || report.about() == null ? "" : Words.day(report.about().to()));
    }

    private String name(Office office) {
        return !severalProvinces || office.province().isBlank() ? office.name() : office.name() + ", " + office.province();
    }

    private void targets() {
        var targets = findings.summary().targets();
        if (targets.isEmpty()) {
            return;
        }
        var table = new PageTable(
                column("TT", Role.NO, 15.0), column("Chỉ tiêu", Role.TEXT, null), column("Đơn vị tính", Role.UNIT_OF_MEASURE, 26.0),
                column("Số lần nêu", Role.AMOUNT, 20.0), column("Tổng mức", Role.AMOUNT, 30.0), column("Thấp nhất", Role.AMOUNT, 24.0),
                column("Cao nhất", Role.AMOUNT, 24.0), column("Bình quân", Role.AMOUNT, 24.0), column("Kết quả đã báo cáo", Role.AMOUNT, 34.0));
        for (var i = 0; i < Math.min(MOST_TARGETS, targets.size()); i++) {
            var t = targets.get(i).getValue();
            var stated = t.numbers > 0;
            table.row(
                    Integer.toString(i + 1), t.text, t.unit, whole(t.count), stated && t.canBeSummed() ? Figures.written(t.sum) : "",
                    stated ? Figures.written(t.least) : "", stated ? Figures.written(t.most) : "", stated ? Figures.written(t.mean()) : "",
                    t.achievedCount > 0 && t.canBeSummed() ? Figures.written(t.achieved) : "");
        }
        more(table, targets.size() - MOST_TARGETS, "chỉ tiêu");
        part("Chỉ tiêu của tất cả các kế hoạch", table);
    }

    private void money() {
        var sources = findings.summary().sources();
        if (sources.isEmpty()) {
            return;
        }
        var table = new PageTable(
                column("TT", Role.NO, 15.0), column("Nguồn kinh phí", Role.TEXT, null), column("Số đơn vị", Role.AMOUNT, 26.0),
                column("Dự toán (đồng)", Role.AMOUNT, 46.0), column("Đã chi theo báo cáo (đồng)", Role.AMOUNT, 46.0));
        for (var i = 0; i < Math.min(MOST_MONEY, sources.size()); i++) {
            var sum = sources.get(i);
            table.row(
                    Integer.toString(i + 1), sum.text.isBlank() ? "(Không ghi nguồn)" : sum.text, whole(sum.offices()), Figures.written(sum.planned),
                    Figures.written(sum.spent));
        }
        more(table, sources.size() - MOST_MONEY, "nguồn");
        table.total("", "Tổng cộng", "", Figures.written(findings.summary().budget()), Figures.written(findings.summary().spent()));
        part("Kinh phí theo nguồn", table);
    }

    private void overdue(Stream<PlanView> plans) {
        var all = findings.summary().overdue();
        if (all == 0) {
            return;
        }
        var table = new PageTable(
                column("TT", Role.NO, 15.0), column("Đơn vị", Role.TEXT, 50.0), column("Nhiệm vụ", Role.TEXT, null), column("Cơ quan chủ trì", Role.LEAD, 40.0),
                column("Hạn", Role.TIMING, 26.0), column("Tình trạng", Role.VALUE, 30.0));
        var number = 0;
        for (var late : latest(plans)) {
            var task = late.task();
            table.row(
                    Integer.toString(++number), name(late.office()), brief(task.task().text()), task.task().lead(), Words.day(task.due()),
                    Words.status(task.status()));
        }
        more(table, all - MOST_OVERDUE, "nhiệm vụ");
        part("Nhiệm vụ quá hạn mà chưa thấy báo cáo là xong", table);
    }

    private record Late(Office office, TaskView task) {}

    /** Those of which a report says that they are not done come first, then those that have been late for longest. */
    private static List<Late> latest(Stream<PlanView> plans) {
        var order = Comparator.<Late, Boolean>comparing(l -> l.task().status() == null).thenComparing(l -> l.task().due());
        var kept = new ArrayList<Late>();
        plans.forEach(p -> {
            p.tasks().stream().filter(TaskView::overdue).forEach(t -> kept.add(new Late(p.office(), t)));
            if (kept.size() > MOST_OVERDUE) {
                // The sort keeps the order of the offices among equals.
                kept.sort(order);
                kept.subList(MOST_OVERDUE, kept.size()).clear();
            }
        });
        kept.sort(order);
        return kept;
    }

    private void missing() {
        if (findings.missing().isEmpty()) {
            return;
        }
        var table = new PageTable(column("TT", Role.NO, 15.0), column("Đơn vị", Role.TEXT, null), column("Tỉnh, thành phố", Role.TEXT, 60.0));
        for (var i = 0; i < Math.min(MOST_MISSING, findings.missing().size()); i++) {
            var office = findings.missing().get(i);
            table.row(Integer.toString(i + 1), office.name(), office.province());
        }
        more(table, findings.missing().size() - MOST_MISSING, "đơn vị");
        part("Chưa gửi", table);
    }

    private void rejected() {
        if (findings.rejected().isEmpty()) {
            return;
        }
        var table = new PageTable(column("TT", Role.NO, 15.0), column("Tệp", Role.TEXT, 90.0), column("Lý do", Role.TEXT, null));
        for (var i = 0; i < Math.min(MOST_REJECTED, findings.rejected().size()); i++) {
            var rejected = findings.rejected().get(i);
            table.row(Integer.toString(i + 1), rejected.file(), words.reason(rejected));
        }
        more(table, findings.rejected().size() - MOST_REJECTED, "tệp");
        part("Không nhận", table);
    }

    private static void more(PageTable table, int count, String what) {
        if (count > 0) {
            table.note("Và " + whole(count) + " " + what + " nữa: xem tệp Excel.");
        }
    }

    private void part(String title, PageTable table) {
        pieces.add(new Paragraph(null, ParagraphStyle.HEADING, 1, List.of(Run.bold(title))));
        pieces.add(table.made());
        pieces.add(new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain("\u00a0"))));
    }

    private static String brief(String text) {
        var line = text.replace('\n', ' ');
        var end = line.length() <= LONGEST ? -1 : line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST ? line : line.substring(0, end < 0 ? LONGEST : end) + "…";
    }

    private static String whole(int number) {
        return Figures.written(BigDecimal.valueOf(number));
    }

    private static String percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32).setScale(0, RoundingMode.HALF_UP) + "%";
    }
}
