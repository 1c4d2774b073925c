package vn.kehoachxa.exchange.rollup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.kehoachxa.exchange.rollup.Summary.MoneySum;
import vn.kehoachxa.exchange.rollup.Summary.PlanCounts;
import vn.kehoachxa.exchange.rollup.Summary.TargetSum;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.sheet.StreamedTable;
import vn.kehoachxa.sheet.StreamedTable.Column;
import vn.kehoachxa.sheet.StreamedTable.Kind;
import vn.kehoachxa.sheet.Value;

/** The sheets of a summary whose rows stay in memory: counts, offices, sums, files. */
final class SummarySheets {

    private final Findings findings;
    private final Words words;

    SummarySheets(Findings findings, Words words) {
        this.findings = findings;
        this.words = words;
    }

    /** Counts, what was read, and the day. */
    StreamedTable overview() {
        var rows = Overview.lines(findings).stream()
                .map(l -> row(Value.text(l.label()), l.number() == null ? Value.text(l.text()) : number(l.number()), Value.text(l.note())));
        return table("Tổng quan", Words.TITLE, List.of(text("Nội dung", 48), new Column("Số lượng", Kind.NUMBER, 24), text("Ghi chú", 80)), rows.toList());
    }

    /** A row for each plan, for each office that sent only reports, and for each expected one that sent nothing. */
    StreamedTable offices() {
        var columns = List.of(
                text("Tỉnh, thành phố", 18), text("Đơn vị", 30), text("Kế hoạch", 48), text("Số, ký hiệu", 16), day("Ngày ban hành"),
                new Column("Phiên bản", Kind.SHORT, 10), new Column("Tình trạng", Kind.SHORT, 14), sum("Nhiệm vụ", 11), sum("Đã xong", 10), sum("Quá hạn", 10),
                new Column("Tỷ lệ xong", Kind.PERCENT, 10), sum("Chỉ tiêu", 10), sum("Dự toán (đồng)", 20), sum("Đã chi (đồng)", 20),
                day("Số liệu báo cáo đến"), text("Tệp", 40));
        var rows = new ArrayList<List<Value>>();
        var plans = findings.summary().plans().iterator();
        for (var office : findings.election().offices()) {
            for (var i = 0; i < office.plans().size(); i++) {
                rows.add(office(plans.next()));
            }
            if (office.plans().isEmpty()) {
                rows.add(only(office.office(), "Chỉ gửi báo cáo", Value.day(office.lastReport()), office.reports().getFirst().file()));
            }
        }
        findings.missing().forEach(m -> rows.add(only(new Office(null, m.name(), m.province()), "Chưa gửi", null, "")));
        return table("Đơn vị", "Các đơn vị đã gửi và chưa gửi", columns, rows);
    }

    private static List<Value> office(PlanCounts p) {
        var plan = p.chosen().plan();
        var reported = p.chosen().report() != null;
        return row(
                Value.text(p.office().province()), Value.text(p.office().name()), Value.text(plan.subject()), Value.text(plan.number()),
                Value.day(plan.date()), number(plan.identity().version()), Value.text(Words.standing(plan)), number(p.tasks()),
                reported ? number(p.done()) : null, number(p.overdue()),
                reported && p.tasks() > 0 ? number(share(p.done(), p.tasks())) : null, number(p.targets()),
                number(p.budget()), p.spent() == null ? null : number(p.spent()),
                reported && p.chosen().report().about() != null ? Value.day(p.chosen().report().about().to()) : null,
                Value.text(p.chosen().source().file()));
    }

    private static List<Value> only(Office office, String standing, Value reported, String file) {
        return row(
                Value.text(office.province()), Value.text(office.name()), null, null, null, null, Value.text(standing), null, null, null, null, null,
                null, null, reported, Value.text(file));
    }

    /** A row for each target that plans ask for, with sums over all of them. */
    StreamedTable targets() {
        var columns = List.of(
                new Column("TT", Kind.SHORT, 7), text("Chỉ tiêu", 60), new Column("Đơn vị tính", Kind.SHORT, 14), new Column("Số lần nêu", Kind.NUMBER, 10),
                new Column("Có số", Kind.NUMBER, 10), new Column("Tổng mức", Kind.NUMBER, 16), new Column("Thấp nhất", Kind.NUMBER, 14),
                new Column("Cao nhất", Kind.NUMBER, 14), new Column("Bình quân", Kind.NUMBER, 14), new Column("Số lần đã báo cáo kết quả", Kind.NUMBER, 16),
                new Column("Tổng kết quả đạt được", Kind.NUMBER, 16));
        var rows = new ArrayList<List<Value>>();
        for (var entry : findings.summary().targets()) {
            rows.add(target(rows.size() + 1, entry.getValue()));
        }
        return table("Chỉ tiêu", "Chỉ tiêu của tất cả các kế hoạch; tỷ lệ % không cộng được nên chỉ có bình quân", columns, rows);
    }

    private static List<Value> target(int number, TargetSum t) {
        var stated = t.numbers > 0;
        return row(
                number(number), Value.text(t.text), Value.text(t.unit), number(t.count), number(t.numbers), stated && t.canBeSummed() ? number(t.sum) : null,
                stated ? number(t.least) : null, stated ? number(t.most) : null, stated ? number(t.mean()) : null, number(t.achievedCount),
                t.achievedCount > 0 && t.canBeSummed() ? number(t.achieved) : null);
    }

    StreamedTable bySource() {
        return money("Kinh phí", "Kinh phí theo nguồn", "Nguồn kinh phí", "(Không ghi nguồn)", findings.summary().sources());
    }

    StreamedTable byPurpose() {
        return money("Kinh phí theo nội dung", "Kinh phí theo nội dung chi", "Nội dung", "(Không ghi nội dung)", findings.summary().purposes());
    }

    private StreamedTable money(String name, String title, String label, String blank, List<MoneySum> sums) {
        var columns = List.of(
                new Column("TT", Kind.SHORT, 7), text(label, 60), sum("Số dòng dự toán", 12), new Column("Số đơn vị", Kind.NUMBER, 12), sum("Dự toán (đồng)", 24),
                sum("Đã chi theo báo cáo (đồng)", 24));
        var rows = new ArrayList<List<Value>>();
        for (var sum : sums) {
            rows.add(row(
                    number(rows.size() + 1), Value.text(sum.text.isBlank() ? blank : sum.text), number(sum.lines), number(sum.offices()),
                    number(sum.planned), number(sum.spent)));
        }
        return table(name, title, columns, rows);
    }

    StreamedTable byOffice() {
        var columns = List.of(
                text("Tỉnh, thành phố", 18), text("Đơn vị", 34), sum("Số kế hoạch", 12), sum("Dự toán (đồng)", 24), sum("Đã chi theo báo cáo (đồng)", 24));
        var rows = new ArrayList<List<Value>>();
        var plans = findings.summary().plans().iterator();
        for (var office : findings.election().offices()) {
            var budget = BigDecimal.ZERO;
            BigDecimal spent = null;
            for (var i = 0; i < office.plans().size(); i++) {
                var plan = plans.next();
                budget = budget.add(plan.budget());
                spent = plan.spent() == null ? spent : plan.spent().add(spent == null ? BigDecimal.ZERO : spent);
            }
            if (budget.signum() != 0 || spent != null) {
                rows.add(row(
                        Value.text(office.office().province()), Value.text(office.office().name()), number(office.plans().size()), number(budget),
                        spent == null ? null : number(spent)));
            }
        }
        return table("Kinh phí theo đơn vị", "Kinh phí của từng đơn vị", columns, rows);
    }

    StreamedTable missing() {
        return table(
                "Chưa gửi", findings.expected() == 0 ? "Không có danh sách đơn vị phải gửi" : "Các đơn vị trong danh sách chưa gửi",
                List.of(text("Tỉnh, thành phố", 24), text("Đơn vị", 48)),
                findings.missing().stream().map(m -> row(Value.text(m.province()), Value.text(m.name()))).toList());
    }

    StreamedTable rejected() {
        return table(
                "Không nhận", "Các tệp không nhận và lý do", List.of(text("Tệp", 60), text("Lý do", 90), text("Mã", 28)),
                findings.rejected().stream().map(r -> row(Value.text(r.file()), Value.text(words.reason(r)), Value.text(r.code()))).toList());
    }

    StreamedTable superseded() {
        return table(
                "Bị thay", "Các tệp đã có tệp khác thay", List.of(text("Tệp", 60), text("Tệp được tính", 60), text("Vì sao", 40)),
                findings.election().superseded().stream().map(s -> row(Value.text(s.file()), Value.text(s.by()), Value.text(Words.why(s.why())))).toList());
    }

    private StreamedTable table(String name, String title, List<Column> columns, List<List<Value>> rows) {
        return table(name, title, columns, false, () -> rows.iterator());
    }

    /** @param rows begins anew at each call */
    StreamedTable table(String name, String title, List<Column> columns, boolean sparse, Supplier<Iterator<List<Value>>> rows) {
        return new StreamedTable(name, Words.TITLE, title, Words.asOf(findings.today()), columns, sparse, rows);
    }

    static Column text(String label, int width) {
        return new Column(label, Kind.TEXT, width);
    }

    static Column day(String label) {
        return new Column(label, Kind.DAY, 15);
    }

    private static Column sum(String label, int width) {
        return new Column(label, Kind.SUMMED, width);
    }

    static List<Value> row(Value... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    static Value number(long number) {
        return new Value.Amount(number);
    }

    static Value number(BigDecimal number) {
        return new Value.Number(number);
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL32);
    }

    /** All of them in their order; the long ones between. */
    List<StreamedTable> all(LongSheets lists) {
        return Stream.of(
                        overview(), offices(), targets(), lists.matrix(), lists.tasks(), lists.overdue(), bySource(), byPurpose(), byOffice(), missing(),
                        rejected(), superseded())
                .toList();
    }
}
