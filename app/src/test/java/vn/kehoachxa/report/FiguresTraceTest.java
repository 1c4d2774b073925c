package vn.kehoachxa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.FootPiece;
import vn.kehoachxa.document.HeadPiece;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.TablePiece;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.document.pdf.PdfFonts;
import vn.kehoachxa.document.pdf.PdfWriter;
import vn.kehoachxa.document.word.WordWriter;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.Line;

/**
 * Every number of a report is traced back: it is the plan's, it names the period, it is the number of a line or row, or it equals what the raw
 * entries of the log come to. No other number stands in a report, neither on paper nor in the files.
 */
class FiguresTraceTest {

    private static final String DAY = "(\\d\\d/\\d{1,2}/\\d{4})";
    private static final Pattern FIGURE = Pattern.compile("\\d(?:[\\d./,]*\\d)?%?");

    private Followed plan;
    private Paper report;
    private Oracle oracle;
    private List<StatedTask> tasks;
    /** What may stand verbatim: the plan's words, notes and names of files of entries that count, the period. */
    private List<String> verbatim;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "annual | 2026-Q1 | 2026-03-16 | 2025-12-15 | 2026-03-14 | quý I năm 2026 | quý II năm 2026",
        "annual | 2026-Q2 | 2026-06-16 | 2026-03-15 | 2026-06-14 | quý II năm 2026 | quý III năm 2026",
        "annual | 2026-H1 | 2026-06-20 | 2025-12-15 | 2026-06-14 | 6 tháng đầu năm 2026 | 6 tháng cuối năm 2026",
        "annual | 2026-H2 | 2026-12-16 | 2026-06-15 | 2026-12-14 | 6 tháng cuối năm 2026 | 6 tháng đầu năm 2027",
        "annual | 2026-M9 | 2026-09-16 | 2025-12-15 | 2026-09-14 | 9 tháng đầu năm 2026 | quý IV năm 2026",
        "annual | 2026 | 2026-12-31 | 2025-12-15 | 2026-12-14 | năm 2026 | năm 2027",
        "annual | 2026-05 | 2026-05-20 | 2026-04-15 | 2026-05-14 | tháng 5 năm 2026 | tháng 6 năm 2026",
        "annual | 2026-02-01..2026-06-12 | 2026-06-20 | 2026-02-01 | 2026-06-12 | từ ngày 01/02/2026 đến ngày 12/6/2026 | kỳ tới",
        // Not over yet: what speaks of a day after today does not count.
        "annual | 2026-Q2 | 2026-05-25 | 2026-03-15 | 2026-06-14 | quý II năm 2026 | quý III năm 2026",
        "budget | 2026-Q2 | 2026-06-20 | 2026-03-15 | 2026-06-14 | quý II năm 2026 | quý III năm 2026",
        "budget | 2026 | 2026-12-20 | 2025-12-15 | 2026-12-14 | năm 2026 | năm 2027"})
    void everyNumberIsTraced(
            String name, String code, LocalDate today, LocalDate from, LocalDate to, String period, String next) throws IOException {
        plan = name.equals("annual") ? ScriptedYear.annual() : ScriptedYear.budget();
        oracle = new Oracle(plan, from, today.isBefore(to) ? today : to);
        tasks = Statements.tasks(plan.paper());
        var request = ReportRequest.of(plan, ScriptedYear.period(code), today, List.of());
        report = new Reports(ScriptedYear.ids(0)).draft(request, ScriptedYear.tracker()).paper();
        verbatim = verbatim(from, to, period, next);

        assertThat(report.head().number()).isEmpty();
        assertThat(report.head().day()).isNull();
        assertThat(report.head().month()).isEqualTo(today.getMonthValue());
        assertThat(report.head().year()).isEqualTo(today.getYear());
        around().forEach(text -> assertThat(left(text)).as(text).isEmpty());
        report.body().forEach(block -> line((Line) block));
        report.appendices().forEach(a -> assertThat(left(a.title().text())).as(a.title().text()).isEmpty());
        report.appendices().stream().flatMap(a -> a.blocks().stream()).map(Table.class::cast).forEach(this::table);
        files();
    }

    private Stream<String> around() {
        var passages = Stream.of(PassageList.values()).flatMap(l -> report.passages().get(l).stream()).map(Passage::text);
        return Stream.concat(passages, Stream.of(report.subject(), report.closing().text(), report.foot().archive()));
    }

    private List<String> verbatim(LocalDate from, LocalDate to, String period, String next) {
        var head = plan.paper().head();
        var number = head.number().length() == 1 ? "0" + head.number() : head.number();
        var words = new ArrayList<>(List.of(
                period, next, "số " + number + "/KH-UBND ngày " + Oracle.day(LocalDate.of(head.year(), head.month(), head.day())),
                "số liệu từ ngày " + Oracle.day(from) + " đến ngày " + Oracle.day(to), plan.paper().foot().archive(),
                plan.paper().subject().substring(1)));
        if (oracle.until().isBefore(to)) {
            words.add("tính đến ngày " + Oracle.day(oracle.until()));
        }
        tasks.forEach(t -> words.addAll(List.of(t.text(), t.lead(), t.group(), t.timing())));
        plan.paper().passages().recipients().forEach(r -> words.add(r.text()));
        plan.log().entries().stream()
                .filter(e -> !e.date().isAfter(oracle.until()))
                .forEach(e -> Stream.concat(Stream.of(e.note()), e.evidence().stream().map(f -> f.name())).forEach(words::add));
        return words.stream().map(Texts::oneLine).filter(w -> w.length() > 6).sorted(Comparator.comparing(String::length).reversed()).toList();
    }

    /** A text while its numbers are accounted for one by one. */
    private static final class Account {

        private String rest;

        Account(String text) {
            rest = text;
        }

        void take(String pattern, Predicate<MatchResult> isTrue) {
            rest = Pattern.compile(pattern).matcher(rest).replaceAll(m -> {
                assertThat(isTrue.test(m)).as(m.group()).isTrue();
                return "·";
            });
        }

        List<String> figures() {
            return FIGURE.matcher(rest).results().map(MatchResult::group).toList();
        }
    }

    private List<String> left(String text) {
        return account(text).figures();
    }

    private Account account(String text) {
        var rest = Texts.oneLine(text);
        for (var words : verbatim) {
            rest = rest.replace(words, "·");
        }
        return new Account(rest);
    }

    private void line(Line line) {
        var task = tasks.stream().filter(t -> Texts.oneLine(line.text()).startsWith(Texts.oneLine(t.text()))).findFirst();
        var account = account(line.text());
        task.ifPresentOrElse(t -> ofTask(account, t), () -> ofAll(account));
        assertThat(account.figures()).as(line.text()).isEmpty();
    }

    private void ofTask(Account account, StatedTask task) {
        var entries = oracle.inWindow(task);
        account.take("thời hạn " + DAY + ", đến ngày " + DAY + " chậm (\\d+) ngày", m -> oracle.isOverdue(task)
                && is(m.group(1), oracle.nextDue(task).orElseThrow()) && is(m.group(2), oracle.until())
                && Long.parseLong(m.group(3)) == ChronoUnit.DAYS.between(oracle.nextDue(task).orElseThrow(), oracle.until()));
        account.take("hoàn thành ngày " + DAY + ", sau thời hạn " + DAY + " là (\\d+) ngày", m -> oracle.isDoneLate(task)
                && is(m.group(1), oracle.since(task)) && is(m.group(2), oracle.dueDates(task).getLast())
                && Long.parseLong(m.group(3)) == ChronoUnit.DAYS.between(oracle.dueDates(task).getLast(), oracle.since(task)));
        account.take("đã hoàn thành ngày " + DAY + ", sau thời hạn " + DAY, m -> oracle.isDoneLate(task)
                && is(m.group(1), oracle.since(task)) && is(m.group(2), oracle.dueDates(task).getLast()));
        account.take("đã hoàn thành ngày " + DAY, m -> oracle.status(task) == TaskStatus.DONE && !oracle.isDoneLate(task) && is(m.group(1), oracle.since(task)));
        account.take("dừng thực hiện từ ngày " + DAY, m -> oracle.status(task) == TaskStatus.STOPPED && is(m.group(1), oracle.since(task)));
        account.take("đang thực hiện, đạt (\\d+)%", m -> oracle.status(task) == TaskStatus.IN_PROGRESS && Integer.parseInt(m.group(1)) == oracle.percent(task));
        account.take("Ngày " + DAY + ": đạt (\\d+)%", m -> entries.stream().anyMatch(e -> is(m.group(1), e.date()) && Integer.parseInt(m.group(2)) == e.percent()));
        account.take("Ngày " + DAY + ":", m -> entries.stream().anyMatch(e -> is(m.group(1), e.date())));
        account.take("xong phần có thời hạn " + DAY, m -> entries.stream().anyMatch(e -> e.met() != null && is(m.group(1), e.met())));
        account.take("Theo ghi nhận ngày " + DAY + ":", m -> is(m.group(1), lastNote(task)));
        account.take("thời hạn " + DAY, m -> is(m.group(1), oracle.nextDue(task).orElseThrow()));
    }

    private LocalDate lastNote(StatedTask task) {
        return oracle.progress(task).stream().filter(p -> !p.note().isEmpty()).reduce((a, b) -> b).orElseThrow().date();
    }

    private static boolean is(String written, LocalDate day) {
        return written.equals(Oracle.day(day));
    }

    private void ofAll(Account account) {
        var targets = Statements.targets(plan.paper());
        var items = Statements.budgets(plan.paper()).stream().flatMap(b -> b.items().stream()).toList();
        account.take("Trong tổng số (\\d+) nhiệm vụ của Kế hoạch, đến ngày " + DAY, m -> count(m, t -> true) && is(m.group(2), oracle.until()));
        account.take("trong đó (\\d+) hoàn thành sau thời hạn", m -> count(m, oracle::isDoneLate));
        account.take("(\\d+) nhiệm vụ đã hoàn thành", m -> count(m, t -> oracle.status(t) == TaskStatus.DONE));
        account.take("(\\d+) nhiệm vụ đang thực hiện", m -> count(m, t -> oracle.status(t) == TaskStatus.IN_PROGRESS));
        account.take("(\\d+) nhiệm vụ dừng thực hiện", m -> count(m, t -> oracle.status(t) == TaskStatus.STOPPED));
        account.take("(\\d+) nhiệm vụ chưa thực hiện hoặc", m -> count(m, t -> oracle.status(t) == TaskStatus.NOT_STARTED));
        account.take("Có (\\d+) nhiệm vụ chậm", m -> count(m, oracle::isOverdue));
        account.take("Còn (\\d+) nhiệm vụ chưa được ghi nhận", m -> count(m, t -> oracle.inWindow(t).isEmpty()));
        account.take("gồm (\\d+) nhiệm vụ, (\\d+) chỉ tiêu", m -> count(m, t -> true) && m.group(2).equals("" + targets.size()));
        account.take("gồm (\\d+) nhiệm vụ, (\\d+) khoản dự toán", m -> count(m, t -> true) && m.group(2).equals("" + items.size()));
        account.take("Trong tổng số (\\d+) chỉ tiêu", m -> m.group(1).equals("" + targets.size()));
        account.take("(\\d+) chỉ tiêu đã đạt", m -> m.group(1).equals("" + targets.stream().filter(t -> reached(t, (a, b) -> a >= b)).count()));
        account.take("(\\d+) chỉ tiêu chưa đạt", m -> m.group(1).equals("" + targets.stream().filter(t -> reached(t, (a, b) -> a < b)).count()));
        account.take("(\\d+) chỉ tiêu chưa có", m -> m.group(1).equals("" + targets.stream().filter(t -> oracle.reached(t.target().id()).isEmpty()).count()));
        account.take("Dự toán: ([\\d.]+) đồng", m -> m.group(1).equals(sum(items.stream().map(i -> i.amount()))));
        account.take("chi trong kỳ: ([\\d.]+) đồng", m -> m.group(1).equals(sum(items.stream().map(i -> oracle.spentInWindow(i.line().id()).orElse(null)))));
        account.take("lũy kế: ([\\d.]+) đồng", m -> m.group(1).equals(sum(items.stream().map(i -> oracle.spent(i.line().id()).orElse(null)))));
    }

    private boolean count(MatchResult m, Predicate<StatedTask> which) {
        return Long.parseLong(m.group(1)) == tasks.stream().filter(which).count();
    }

    /** The sample's targets all ask for at least a number. */
    private boolean reached(vn.kehoachxa.plan.StatedTarget target, BiPredicate<Double, Double> compare) {
        return oracle.reached(target.target().id()).map(v -> compare.test(v.doubleValue(), target.value().value().doubleValue())).orElse(false);
    }

    private static String sum(Stream<Long> amounts) {
        return Oracle.number(java.math.BigDecimal.valueOf(amounts.filter(Objects::nonNull).mapToLong(a -> a).sum()));
    }

    private void table(Table table) {
        var rows = table.rows().stream().filter(r -> r.kind() == RowKind.ROW).toList();
        var targets = Statements.targets(plan.paper());
        var items = Statements.budgets(plan.paper()).stream().flatMap(b -> b.items().stream()).toList();
        var third = table.columns().get(2).label();
        if (third.equals("Đơn vị tính")) {
            assertThat(rows).hasSameSizeAs(targets);
            for (var i = 0; i < rows.size(); i++) {
                target(cells(rows.get(i)), targets.get(i));
            }
        } else if (third.startsWith("Dự toán")) {
            assertThat(rows).hasSameSizeAs(items);
            for (var i = 0; i < rows.size(); i++) {
                item(cells(rows.get(i)), items.get(i));
            }
            total(cells(TableNumbers.filled(table).rows().getLast()), items);
        } else {
            assertThat(rows).hasSameSizeAs(tasks);
            for (var i = 0; i < rows.size(); i++) {
                task(cells(rows.get(i)), tasks.get(i));
            }
        }
        table.columns().forEach(c -> assertThat(left(c.label().replace("Kế hoạch năm 2026", ""))).as(c.label()).isEmpty());
    }

    private static List<String> cells(Row row) {
        return row.cells().stream().map(c -> c.text()).toList();
    }

    private void target(List<String> cells, vn.kehoachxa.plan.StatedTarget target) {
        var id = target.target().id();
        var total = oracle.reached(id);
        assertThat(cells.subList(1, 8)).containsExactly(
                target.text(), target.unitOfMeasure(), target.written(), oracle.reachedInWindow(id).map(Oracle::number).orElse("…"),
                total.map(Oracle::number).orElse("…"), total.map(v -> Oracle.percent(v, target.value().value())).orElse("…"), target.lead());
        var account = account(cells.get(8));
        account.take("Số liệu ngày " + DAY, m -> oracle.reachedInWindow(id).isEmpty()
                && plan.log().entries().stream().anyMatch(e -> e.about().equals(id) && is(m.group(1), e.date())));
        assertThat(account.figures()).as(cells.get(8)).isEmpty();
    }

    private void item(List<String> cells, vn.kehoachxa.plan.StatedBudget.Item item) {
        var id = item.line().id();
        var total = oracle.spent(id);
        assertThat(cells.subList(1, 7)).containsExactly(
                item.text(), sum(Stream.of(item.amount())), oracle.spentInWindow(id).map(a -> sum(Stream.of(a))).orElse("…"),
                total.map(a -> sum(Stream.of(a))).orElse("…"),
                total.map(a -> Oracle.percent(java.math.BigDecimal.valueOf(a), java.math.BigDecimal.valueOf(item.amount()))).orElse("…"), item.note());
    }

    private void total(List<String> cells, List<vn.kehoachxa.plan.StatedBudget.Item> items) {
        var planned = items.stream().mapToLong(i -> i.amount()).sum();
        var spent = items.stream().mapToLong(i -> oracle.spent(i.line().id()).orElse(0L)).sum();
        assertThat(cells).containsExactly(
                "", "Tổng cộng", sum(Stream.of(planned)), sum(items.stream().map(i -> oracle.spentInWindow(i.line().id()).orElse(null))),
                sum(Stream.of(spent)), Oracle.percent(java.math.BigDecimal.valueOf(spent), java.math.BigDecimal.valueOf(planned)), "");
    }

    private void task(List<String> cells, StatedTask task) {
        assertThat(cells.get(1)).isEqualTo(task.text());
        assertThat(cells.get(2)).isEqualTo(task.lead());
        assertThat(cells).contains(task.timing());
        var from = cells.indexOf(task.timing()) + 1;
        var state = new Account(cells.get(from));
        state.take("(\\d+)%", m -> Integer.parseInt(m.group(1)) == oracle.percent(task) && oracle.status(task) == TaskStatus.IN_PROGRESS);
        assertThat(state.figures()).as(cells.get(from)).isEmpty();
        var entries = oracle.inWindow(task);
        assertThat(cells.get(from + 1)).isEqualTo(entries.stream().flatMap(e -> e.evidence().stream()).map(f -> f.name()).collect(Collectors.joining("\n")));
        assertThat(cells.get(from + 2)).isEqualTo(entries.stream().map(LogEntry::note).filter(n -> !n.isEmpty()).collect(Collectors.joining("\n")));
    }

    /** What stands on paper and in the files are the numbers of the report and those of its lines, rows and pages. */
    private void files() throws IOException {
        var document = Composer.compose(report);
        var texts = document.sections().stream().flatMap(s -> s.pieces().stream()).flatMap(FiguresTraceTest::texts).toList();
        var fonts = new PdfFonts();
        var pdf = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document, pdf);
        try (var read = Loader.loadPDF(pdf.toByteArray())) {
            var printed = figures(Stream.of(new PDFTextStripper().getText(read)));
            assertThat(printed).containsAll(figures(texts.stream()));
            printed.removeAll(figures(texts.stream()));
            assertThat(printed).as("only numbers of pages").allMatch(f -> f.matches("[1-9]"));
        }
        var word = new ByteArrayOutputStream();
        new WordWriter(fonts).write(document, word);
        try (var read = new XWPFDocument(new ByteArrayInputStream(word.toByteArray()))) {
            assertThat(figures(read.getBodyElements().stream().flatMap(FiguresTraceTest::words))).isEqualTo(figures(texts.stream()));
        }
    }

    private static Stream<String> words(Object element) {
        return switch (element) {
            case XWPFParagraph p -> Stream.of(p.getText());
            case XWPFTable t -> t.getRows().stream().flatMap(r -> r.getTableCells().stream()).flatMap(c -> c.getBodyElements().stream()).flatMap(FiguresTraceTest::words);
            default -> Stream.empty();
        };
    }

    private static Set<String> figures(Stream<String> texts) {
        return texts.flatMap(t -> FIGURE.matcher(t.replace('\u00a0', ' ')).results()).map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> texts(Piece piece) {
        return switch (piece) {
            case HeadPiece h -> Stream.of(h.number(), h.placeDate());
            case TitlePiece t -> Stream.of(t.subject());
            case Paragraph p -> Stream.of(p.text());
            case AnnexPiece a -> Stream.of(a.label(), Run.text(a.title()), a.reference());
            case FootPiece f -> f.recipients().stream().map(FootPiece.Recipient::text);
            case TablePiece t -> Stream.concat(t.header().stream().flatMap(List::stream), t.rows().stream().flatMap(r -> r.cells().stream())).map(TablePiece.TableCell::text);
        };
    }
}
