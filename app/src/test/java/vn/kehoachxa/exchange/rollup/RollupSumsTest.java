package vn.kehoachxa.exchange.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.planfile.Json;
import vn.kehoachxa.timing.TimingReader;

/** The numbers of a summary over some hundred communes, beside those that SQL finds in the files' own JSON. */
class RollupSumsTest {

    private static final int COMMUNES = 240;
    private static final LocalDate Q1_FROM = LocalDate.of(2025, 12, 15);
    private static final LocalDate Q1_TO = LocalDate.of(2026, 3, 14);
    private static final LocalDate Q2_TO = LocalDate.of(2026, 6, 14);

    @TempDir
    private static Path temp;
    private static Connection sql;
    private static RollupResult result;
    private static XSSFWorkbook book;

    @BeforeAll
    static void summed() throws IOException, SQLException {
        var folder = Files.createDirectory(temp.resolve("den"));
        for (var i = 0; i < COMMUNES; i++) {
            send(folder, i);
        }
        Files.writeString(folder.resolve("hong.zip"), "{");
        result = new Rollup(PlainFiles::read, new TimingReader(), (document, out) -> { }, (code, arguments) -> code, 3).run(
                new RollupRequest(folder, temp.resolve("tong-hop.xlsx"), null, List.of(), Communes.TODAY), (step, done, of) -> { });
        book = new XSSFWorkbook(Files.newInputStream(temp.resolve("tong-hop.xlsx")));
        sql = DriverManager.getConnection("jdbc:sqlite::memory:");
        load(folder);
    }

    /** Some send a draft, some a second version, some a lone PDF, some reports, some only a report, some the same thing twice. */
    private static void send(Path folder, int number) {
        var commune = new Communes(number);
        var draft = commune.plan();
        var plan = number % 9 == 0 ? draft : commune.issued(draft);
        var reported = number % 3 == 0 ? commune.followed(plan, Q1_TO) : null;
        var name = "tinh-" + number % 5 + "/KH-" + number;
        if (number % 15 != 3) {
            PlainFiles.write(folder.resolve(name + (number % 8 == 1 ? ".pdf" : "-v1.zip")), plan);
        }
        if (number % 10 == 4) {
            PlainFiles.write(folder.resolve(name + "-v2.kehoachxa"), commune.amended(plan));
        }
        if (number % 16 == 9) {
            PlainFiles.write(folder.resolve(name + "-them.zip"), plan);
        }
        if (reported != null) {
            PlainFiles.write(folder.resolve("BC-" + number + "-q1.zip"), commune.report(plan, "2026-Q1", Q1_FROM, Q1_TO), reported);
        }
        if (number % 6 == 0) {
            PlainFiles.write(
                    folder.resolve("BC-" + number + "-q2.zip"), commune.report(plan, "2026-Q2", Q1_TO.plusDays(1), Q2_TO), commune.followed(plan, Q2_TO));
        }
    }

    @AfterAll
    static void closed() throws IOException, SQLException {
        book.close();
        sql.close();
    }

    private static void load(Path folder) throws IOException, SQLException {
        sql.createStatement().executeUpdate("create table paper(file, whole, type, id, office, version, state, plan, until)");
        sql.createStatement().executeUpdate("create table task(file, id)");
        sql.createStatement().executeUpdate("create table due(file, task, day)");
        sql.createStatement().executeUpdate("create table progress(file, task, seq, day, status, met)");
        sql.createStatement().executeUpdate("create table target(file, id, text, unit, value)");
        sql.createStatement().executeUpdate("create table achieved(file, target, seq, day, value)");
        sql.createStatement().executeUpdate("create table money(file, id, text, source, amount)");
        sql.createStatement().executeUpdate("create table spent(file, line, amount)");
        sql.setAutoCommit(false);
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("hong.zip")).toList()) {
                var json = Json.parse(Files.readString(file));
                var name = folder.relativize(file).toString();
                paper(name, name, json.get("paper"), !name.endsWith(".pdf"));
                if (!json.get("progress").isNull()) {
                    // The plan in a report stands under a name of its own.
                    paper(name, name + "#plan", json.get("progress"), true);
                }
            }
        }
        sql.createStatement().executeUpdate(CHOSEN);
        sql.createStatement().executeUpdate(REPORT);
        sql.commit();
    }

    /** A plan's own file, issued before draft, of the highest version; the plan in a report only where there is no other. */
    private static final String CHOSEN = """
            create table chosen as select * from (
              select *, row_number() over (partition by id order by state = 'draft', version desc, instr(file, '#') > 0, whole desc, file) place
              from paper where type = 'plan') where place = 1""";

    private static final String REPORT = """
            create table told as select id, file from (
              select p.id, p.file, row_number() over (partition by p.id order by r.until desc) place
              from paper p join paper r on p.file = r.file || '#plan') where place = 1""";

    private static void paper(String file, String as, JsonNode paper, boolean whole) throws SQLException {
        var about = paper.get("about");
        put("paper", as, whole ? 1 : 0, text(paper, "type"), text(paper, "id"), text(paper.get("office"), "id"), paper.get("version").intValue(),
                text(paper, "state"), about.isNull() ? null : text(about, "plan"), about.isNull() ? null : text(about, "to"));
        for (var task : paper.get("tasks")) {
            put("task", as, text(task, "id"));
            for (var due : task.get("dueDates")) {
                put("due", as, text(task, "id"), due.textValue());
            }
            var seq = 0;
            for (var p : task.get("progress")) {
                put("progress", as, text(task, "id"), seq++, text(p, "date"), text(p, "status"), p.path("met").textValue());
            }
        }
        for (var target : paper.get("targets")) {
            put("target", as, text(target, "id"), folded(text(target, "text")), folded(text(target, "unitOfMeasure")),
                    target.get("value").isNull() ? null : target.get("value").decimalValue().doubleValue());
            var seq = 0;
            for (var a : target.path("achieved")) {
                put("achieved", as, text(target, "id"), seq++, text(a, "date"), a.get("value").doubleValue());
            }
        }
        for (var budget : paper.get("budgets")) {
            for (var line : budget.get("lines")) {
                put("money", as, text(line, "id"), folded(text(line, "text")), folded(text(line, "source")), line.get("amount").isNull() ? null : line.get("amount").longValue());
                for (var s : line.get("spent")) {
                    put("spent", as, text(line, "id"), s.get("amount").longValue());
                }
            }
        }
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).textValue();
    }

    private static String folded(String text) {
        return Texts.fold(text).strip();
    }

    private static void put(String table, Object... values) throws SQLException {
        try (var insert = sql.prepareStatement("insert into " + table + " values (" + "?,".repeat(values.length - 1) + "?)")) {
            for (var i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private static long number(String query) throws SQLException {
        try (var rows = sql.createStatement().executeQuery(query)) {
            return rows.getLong(1);
        }
    }

    /** The rows of a sheet below its header, by the text of one of its cells. */
    private static Map<String, List<Object>> rows(String sheet, int... keys) {
        var rows = new TreeMap<String, List<Object>>();
        for (var row : book.getSheet(sheet)) {
            if (row.getRowNum() > 4) {
                var cells = new ArrayList<Object>();
                for (var c = 0; c < row.getLastCellNum(); c++) {
                    cells.add(value(row.getCell(c)));
                }
                var key = new StringBuilder();
                for (var k : keys) {
                    key.append(cells.get(k) == null ? "" : folded(cells.get(k).toString())).append('|');
                }
                rows.put(key.toString(), cells);
            }
        }
        return rows;
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return null;
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> cell.getNumericCellValue();
            default -> null;
        };
    }

    private static final String LAST_STATUS = """
            (select p.status from progress p join told r on r.file = p.file where r.id = c.id and p.task = t.id order by p.day desc, p.seq desc limit 1)""";
    private static final String IS_TOLD = "exists (select 1 from told r join task k on k.file = r.file where r.id = c.id and k.id = t.id)";
    private static final String TASKS = "from chosen c join task t on t.file = c.file ";
    private static final String OVERDUE = "where coalesce(" + LAST_STATUS + ", 'x') not in ('done', 'stopped') and exists ("
            + "select 1 from due d where d.file = t.file and d.task = t.id and d.day < '" + Communes.TODAY + "' and not exists ("
            + "select 1 from progress p join told r on r.file = p.file where r.id = c.id and p.task = t.id and p.met = d.day))";

    @Test
    void theCountsAreThoseOfTheFiles() throws SQLException {
        assertThat(result.accepted()).isEqualTo((int) number("select count(*) from paper where instr(file, '#') = 0"));
        assertThat(result.offices()).isEqualTo((int) number("select count(distinct office) from paper"));
        assertThat(result.plans()).isEqualTo((int) number("select count(*) from chosen"));
        assertThat(result.drafts()).isEqualTo((int) number("select count(*) from chosen where state = 'draft'")).isPositive();
        assertThat(result.unreported()).isEqualTo((int) number("select count(*) from chosen where id not in (select id from told)")).isPositive();
        assertThat(result.reports()).isEqualTo((int) number("select count(*) from paper where type = 'report'")).isPositive();
        assertThat(result.superseded()).hasSize(result.accepted() - (int) number("select count(*) from chosen where instr(file, '#') = 0") - result.reports());
        assertThat(result.tasks()).isEqualTo((int) number("select count(*) " + TASKS)).isGreaterThan(COMMUNES * 39);
        assertThat(result.done()).isEqualTo((int) number("select count(*) " + TASKS + "where " + LAST_STATUS + " = 'done'")).isPositive();
        assertThat(result.overdue()).isEqualTo((int) number("select count(*) " + TASKS + OVERDUE)).isPositive();
        assertThat(result.overdueUnreported()).isEqualTo((int) number("select count(*) " + TASKS + OVERDUE + " and not " + IS_TOLD));
        assertThat(result.targets()).isEqualTo((int) number("select count(*) from chosen c join target t on t.file = c.file"));
        assertThat(result.budgetTotal()).isEqualByComparingTo(BigDecimal.valueOf(number("select sum(amount) from chosen c join money m on m.file = c.file")));
        assertThat(result.spentTotal()).isEqualByComparingTo(BigDecimal.valueOf(number(SPENT_ALL)));
    }

    private static final String SPENT_ALL = """
            select sum(s.amount) from chosen c join money m on m.file = c.file join told r on r.id = c.id join spent s on s.file = r.file and s.line = m.id""";

    @Test
    void theOverviewSaysThem() {
        var rows = rows("Tổng quan", 0);
        var expected = new HashMap<String, Number>();
        expected.put("Tệp nộp của các đơn vị", result.files());
        expected.put("Tệp hợp lệ", result.accepted());
        expected.put("Tệp không nhận", 1);
        expected.put("Tệp đã có tệp khác thay", result.superseded().size());
        expected.put("Tệp khác, không đọc", 0);
        expected.put("Đơn vị đã gửi", result.offices());
        expected.put("Kế hoạch", result.plans());
        expected.put("Trong đó dự thảo", result.drafts());
        expected.put("Trong đó chưa có báo cáo tiến độ", result.unreported());
        expected.put("Báo cáo", result.reports());
        expected.put("Nhiệm vụ", result.tasks());
        expected.put("Nhiệm vụ đã xong", result.done());
        expected.put("Nhiệm vụ quá hạn", result.overdue());
        expected.put("Trong đó chưa có báo cáo nào", result.overdueUnreported());
        expected.put("Chỉ tiêu", result.targets());
        expected.put("Tổng dự toán (đồng)", result.budgetTotal());
        expected.put("Đã chi theo báo cáo (đồng)", result.spentTotal());
        expected.forEach((label, number) ->
                assertThat(rows.get(folded(label) + "|").get(1)).as(label).isEqualTo(number.doubleValue()));
        assertThat(rows).hasSize(expected.size() + 2);
    }

    @Test
    void theTargetsAddUp() throws SQLException {
        var rows = rows("Chỉ tiêu", 1, 2);
        var count = 0;
        try (var all = sql.createStatement().executeQuery("""
                select t.text, t.unit, count(*), count(value), sum(value), min(value), max(value), avg(value),
                  sum((select a.value from achieved a join told r on r.file = a.file where r.id = c.id and a.target = t.id order by a.day desc, a.seq desc limit 1)) reached,
                  sum(exists (select 1 from achieved a join told r on r.file = a.file where r.id = c.id and a.target = t.id)) reaching
                from chosen c join target t on t.file = c.file group by t.text, t.unit""")) {
            while (all.next()) {
                count++;
                var row = rows.get(all.getString(1) + "|" + all.getString(2) + "|");
                var summed = !all.getString(2).equals("%");
                var name = all.getString(1);
                assertThat(row).as(name).isNotNull();
                assertThat(row.get(3)).as(name).isEqualTo(all.getDouble(3));
                assertThat(row.get(4)).as(name).isEqualTo(all.getDouble(4));
                assertThat(row.get(5)).as(name).isEqualTo(summed && all.getInt(4) > 0 ? all.getDouble(5) : null);
                if (all.getInt(4) > 0) {
                    assertThat(row.get(6)).as(name).isEqualTo(all.getDouble(6));
                    assertThat(row.get(7)).as(name).isEqualTo(all.getDouble(7));
                    assertThat((Double) row.get(8)).as(name).isCloseTo(all.getDouble(8), offset(0.0051));
                }
                assertThat(row.get(9)).as(name).isEqualTo(all.getDouble("reaching"));
                if (summed && all.getInt("reaching") > 0) {
                    assertThat((Double) row.get(10)).as(name).isCloseTo(all.getDouble("reached"), offset(1e-6));
                }
            }
        }
        assertThat(rows).hasSize(count).hasSizeGreaterThan(10);
    }

    @Test
    void theMatrixSaysWhatEachPlanAsksFor() throws SQLException {
        var sheet = book.getSheet("Chỉ tiêu theo đơn vị");
        var sum = 0.0;
        for (var row : sheet) {
            for (var c = 3; row.getRowNum() > 4 && c < row.getLastCellNum(); c++) {
                sum += value(row.getCell(c)) instanceof Double d ? d : 0;
            }
        }
        assertThat(sum).isEqualTo(number("select sum(value) from chosen c join target t on t.file = c.file"));
        assertThat(sheet.getLastRowNum() - 4).isEqualTo(result.plans());
    }

    @Test
    void theMoneyAddsUpBySourceAndPurposeAndOffice() throws SQLException {
        money("Kinh phí", "m.source", "(khong ghi nguon)");
        money("Kinh phí theo nội dung", "m.text", "(khong ghi noi dung)");
        var rows = rows("Kinh phí theo đơn vị", 1, 0);
        try (var all = sql.createStatement().executeQuery("""
                select c.office, count(distinct c.id), sum(m.amount), sum((select sum(s.amount) from told r join spent s on s.file = r.file where r.id = c.id and s.line = m.id)),
                  sum(c.id in (select id from told))
                from chosen c join money m on m.file = c.file group by c.office""")) {
            var offices = new HashMap<String, String>();
            for (var i = 0; i < COMMUNES; i++) {
                var office = new Communes(i).office();
                offices.put(office.id().toString(), folded(office.name()) + "|" + folded(office.province()) + "|");
            }
            while (all.next()) {
                var row = rows.get(offices.get(all.getString(1)));
                assertThat(row.subList(2, 5)).containsExactly(all.getDouble(2), all.getDouble(3), all.getInt(5) == 0 ? null : all.getDouble(4));
            }
        }
        assertThat(rows.get("tong cong||")).isNull();
        assertThat(rows.get("|tong cong|").subList(2, 5))
                .containsExactly((double) result.plans(), result.budgetTotal().doubleValue(), result.spentTotal().doubleValue());
    }

    private static void money(String sheet, String by, String blank) throws SQLException {
        var rows = rows(sheet, 1);
        var count = 0;
        try (var all = sql.createStatement().executeQuery("select " + by + """
                , count(*), count(distinct c.office), sum(m.amount),
                  sum((select sum(s.amount) from told r join spent s on s.file = r.file where r.id = c.id and s.line = m.id))
                from chosen c join money m on m.file = c.file group by 1""")) {
            while (all.next()) {
                count++;
                var row = rows.get((all.getString(1).isEmpty() ? blank : all.getString(1)) + "|");
                assertThat(row.subList(2, 6)).as(all.getString(1)).containsExactly(all.getDouble(2), all.getDouble(3), all.getDouble(4), all.getDouble(5));
            }
        }
        assertThat(rows).hasSize(count + 1);
        assertThat(rows.get("tong cong|").get(4)).isEqualTo(result.budgetTotal().doubleValue());
        assertThat(rows.get("tong cong|").get(5)).isEqualTo(result.spentTotal().doubleValue());
    }

    @Test
    void theListsOfTasksHaveARowForEach() {
        assertThat(book.getSheet("Nhiệm vụ").getLastRowNum() - 4).isEqualTo(result.tasks());
        assertThat(book.getSheet("Quá hạn").getLastRowNum() - 4).isEqualTo(result.overdue());
        assertThat(book.getSheet("Không nhận").getLastRowNum() - 4).isEqualTo(1);
        assertThat(book.getSheet("Bị thay").getLastRowNum() - 4).isEqualTo(result.superseded().size());
    }
}
