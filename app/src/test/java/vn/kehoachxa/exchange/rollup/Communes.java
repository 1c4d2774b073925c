package vn.kehoachxa.exchange.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.plan.About;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Issued;
import vn.kehoachxa.plan.Log;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperKind;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.template.Templates;
import vn.kehoachxa.timing.TimingReader;

/**
 * Communes that there are not, with their plans and reports: made of the program's own template and of lists of words, the same for the
 * same number.
 */
public final class Communes {

    /** In the plan's year, after half of it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    private static final int YEAR = 2026;
    private static final int TASKS = 40;
    private static final List<String> PROVINCES = List.of(
            "Tuyên Quang", "Lào Cai", "Thái Nguyên", "Phú Thọ", "Bắc Ninh", "Hưng Yên", "Hải Phòng", "Ninh Bình", "Quảng Trị", "Đà Nẵng", "Quảng Ngãi",
            "Gia Lai", "Khánh Hòa", "Lâm Đồng", "Đắk Lắk", "Hồ Chí Minh", "Đồng Nai", "Tây Ninh", "Cần Thơ", "Vĩnh Long", "Đồng Tháp", "Cà Mau", "An Giang",
            "Hà Nội", "Huế", "Lai Châu", "Điện Biên", "Sơn La", "Lạng Sơn", "Quảng Ninh", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Cao Bằng");
    private static final List<String> FIRST = List.of(
            "An", "Bình", "Cẩm", "Dương", "Đông", "Gia", "Hòa", "Hưng", "Kim", "Lâm", "Long", "Mỹ", "Nam", "Ngọc", "Phú", "Phước", "Quang", "Sơn", "Tân", "Thạnh");
    private static final List<String> SECOND = List.of(
            "Bảo", "Cường", "Đức", "Giang", "Hải", "Khê", "Lạc", "Minh", "Nghĩa", "Ninh", "Phong", "Quý", "Sơn", "Thịnh", "Thọ", "Tiến", "Trung", "Vinh", "Xuân", "Yên");
    private static final List<String> TIMES = List.of(
            "Quý I/2026", "Quý II/2026", "Quý III/2026", "Trước ngày 30/6/2026", "Tháng 9/2026", "Thường xuyên", "Trước ngày 15/12/2026", "Năm 2026",
            "Hằng quý", "Theo yêu cầu của Ủy ban nhân dân tỉnh", "Tháng 3 và tháng 8 năm 2026");
    private static final List<String> DOINGS = List.of(
            "Rà soát", "Tổ chức tập huấn về", "Cập nhật", "Kiểm tra", "Tuyên truyền về", "Lập danh sách", "Bố trí kinh phí cho", "Báo cáo kết quả", "Nâng cấp",
            "Hướng dẫn nhân dân về");
    private static final List<String> THINGS = List.of(
            "dịch vụ công trực tuyến tại Trung tâm phục vụ hành chính công", "đường truyền số liệu của các thôn", "thiết bị của bộ phận một cửa",
            "tổ công nghệ số cộng đồng", "an toàn thông tin của hệ thống truyền thanh", "hồ sơ số hóa tại lưu trữ cơ quan", "sản phẩm địa phương trên sàn thương mại",
            "chữ ký số của cán bộ, công chức", "dữ liệu đất đai trên địa bàn", "camera tại các ngã tư");
    private static final List<String> UNITS = List.of(
            "Phòng Văn hóa - Xã hội", "Phòng Kinh tế", "Văn phòng HĐND và UBND", "Công an xã", "Trung tâm phục vụ hành chính công");
    private static final List<String> SOURCES = List.of("Ngân sách xã", "Ngân sách tỉnh hỗ trợ", "Xã hội hóa", "ngân sách xã", "");
    private static final List<String> PURPOSES = List.of("Mua sắm thiết bị", "Tập huấn, tuyên truyền", "Thuê đường truyền", "Bảo trì phần mềm", "Chi khác");
    private static final List<String> TARGETS = List.of(
            "Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến", "Số tổ công nghệ số cộng đồng hoạt động hiệu quả", "Tỷ lệ hộ dân có đường truyền cáp quang",
            "Số lớp tập huấn kỹ năng số", "Số sản phẩm địa phương trên sàn thương mại điện tử");
    private static final List<String> MEASURES = List.of("%", "tổ", "%", "lớp", "sản phẩm");
    private static final List<Column> TASK_COLUMNS = List.of(
            PaperParts.column("TT", Role.NO), PaperParts.column("Nhiệm vụ", Role.TEXT), PaperParts.column("Cơ quan chủ trì", Role.LEAD),
            PaperParts.column("Cơ quan phối hợp", Role.SUPPORTING), PaperParts.column("Thời gian thực hiện", Role.TIMING));
    private static final List<Column> TARGET_COLUMNS = List.of(
            PaperParts.column("TT", Role.NO), PaperParts.column("Chỉ tiêu", Role.TEXT), PaperParts.column("Năm 2026", Role.VALUE),
            PaperParts.column("Đơn vị tính", Role.UNIT_OF_MEASURE));
    private static final List<Column> MONEY_COLUMNS = List.of(
            PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung", Role.TEXT), PaperParts.column("Số tiền (đồng)", Role.AMOUNT),
            PaperParts.column("Nguồn", Role.SOURCE));

    private final int number;
    private final PaperParts parts;
    private final Office office;

    /** @param number from 0 */
    public Communes(int number) {
        this.number = number;
        this.parts = new PaperParts(1_000_000L * (number + 1));
        this.office = new Office(parts.id(), "UBND " + name(number), PROVINCES.get(number % PROVINCES.size()));
    }

    private static String name(int number) {
        var of = number / PROVINCES.size();
        var later = of / (FIRST.size() * SECOND.size());
        return (of % 7 == 0 ? "phường " : "xã ") + FIRST.get(of % FIRST.size()) + " " + SECOND.get(of / FIRST.size() % SECOND.size())
                + (later == 0 ? "" : " " + (later + 1));
    }

    public Office office() {
        return office;
    }

    /** Chance that is the same for the same commune and purpose. */
    public SplittableRandom chance(int purpose) {
        return new SplittableRandom(31L * number + purpose);
    }

    /** Its plan: a draft of the first version, with 40 tasks, some targets and some money. */
    public Paper plan() {
        var templates = new Templates(parts::id);
        var base = templates.create("annual", YEAR, templates.freshOffice().withCommune(office.name().substring("UBND ".length())).withProvince(office.province()), Map.of());
        var identity = base.identity();
        var own = new Identity(
                identity.id(), identity.type(), identity.kind(), office, 1, null, identity.state(), null, identity.form(), identity.year(), identity.yearTo());
        var random = chance(1);
        var entries = new ArrayList<Entry>();
        var blocks = new ArrayList<>(base.body());
        blocks.add(tasks(TASKS - Statements.tasks(base).size(), random, entries));
        blocks.add(targets(random, entries));
        blocks.add(money(random, entries));
        return base.withIdentity(own).withBody(blocks).withEntries(base.entries().with(entries));
    }

    private Table tasks(int count, SplittableRandom random, List<Entry> entries) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < count; i++) {
            var row = parts.row(
                    any(DOINGS, random) + " " + any(THINGS, random) + " năm 2026", any(UNITS, random), any(UNITS, random) + "; các thôn",
                    any(TIMES, random));
            rows.add(row);
            entries.add(Task.at(parts.id(), row.id()));
        }
        return parts.table(TableKind.TASKS, TASK_COLUMNS, rows.toArray(Row[]::new));
    }

    private Table targets(SplittableRandom random, List<Entry> entries) {
        var rows = new ArrayList<Row>();
        for (var i = 0; i < TARGETS.size(); i++) {
            var value = random.nextInt(12) == 0 ? "theo chỉ tiêu được giao" : (random.nextInt(4) == 0 ? "Tối thiểu " : "") + (5 + random.nextInt(90));
            // Some write capitals, some do not; it is the same target.
            var text = random.nextInt(5) == 0 ? TARGETS.get(i).toUpperCase(Locale.forLanguageTag("vi")) : TARGETS.get(i);
            var row = parts.row(text, value, MEASURES.get(i));
            rows.add(row);
            entries.add(Target.at(parts.id(), row.id()));
        }
        var own = parts.row("Số nhà văn hóa được nâng cấp của " + office.name(), Integer.toString(1 + random.nextInt(9)), "nhà");
        rows.add(own);
        entries.add(Target.at(parts.id(), own.id()));
        return parts.table(TableKind.TARGETS, TARGET_COLUMNS, rows.toArray(Row[]::new));
    }

    private Table money(SplittableRandom random, List<Entry> entries) {
        var rows = new ArrayList<Row>();
        for (var purpose : PURPOSES) {
            var amount = random.nextInt(15) == 0 ? "chưa xác định" : Amounts.written((1 + random.nextInt(400)) * 500_000L, 1);
            var row = parts.row(purpose, amount, any(SOURCES, random));
            rows.add(row);
            entries.add(BudgetLine.at(parts.id(), row.id()));
        }
        rows.add(parts.total("", "Tổng cộng", "", ""));
        return parts.table(TableKind.BUDGET, MONEY_COLUMNS, rows.toArray(Row[]::new));
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    /** The plan with a number and a day. */
    public Paper issued(Paper plan) {
        var day = LocalDate.of(YEAR, 1, 5).plusDays(number % 40);
        return numbered(plan, Integer.toString(5 + number % 90), day);
    }

    private static Paper numbered(Paper paper, String number, LocalDate day) {
        var head = paper.head().withNumber(number).withDay(day.getDayOfMonth()).withMonth(day.getMonthValue()).withYear(day.getYear());
        return paper.withIdentity(paper.identity().issued(new Issued(number, day))).withHead(head);
    }

    /** A later version of an issued plan: a task less. */
    public Paper amended(Paper plan) {
        return numbered(amendedDraft(plan), "101", LocalDate.of(YEAR, 5, 11));
    }

    /** The later version before it is issued. */
    public Paper amendedDraft(Paper plan) {
        var again = plan.withIdentity(plan.identity().amended()).withSubject(plan.subject() + " (điều chỉnh)");
        var dropped = Statements.tasks(plan).getLast().task();
        return again.withEntries(again.entries().without(Set.of(dropped.id())));
    }

    /** The plan with what was recorded of it until a day. */
    public Followed followed(Paper plan, LocalDate until) {
        var random = chance(until.getDayOfYear());
        var entries = new ArrayList<LogEntry>();
        for (var task : Statements.tasks(plan)) {
            switch (random.nextInt(5)) {
                case 0 -> entries.add(progress(task.id(), until.minusDays(random.nextInt(60)), TaskStatus.DONE, 100, ""));
                case 1 -> {
                    entries.add(progress(task.id(), until.minusDays(70), TaskStatus.IN_PROGRESS, 20, ""));
                    // Of several due days the first is met by some.
                    var due = new TimingReader().read(task, plan.identity()).dueDates();
                    if (!due.isEmpty() && random.nextBoolean()) {
                        entries.add(new Progress(
                                parts.id(), task.id(), until.minusDays(65), "", TaskStatus.IN_PROGRESS, 40, "", due.getFirst(), List.of()));
                    }
                    entries.add(progress(task.id(), until.minusDays(random.nextInt(60)), TaskStatus.IN_PROGRESS, 60, "đang chờ thiết bị"));
                }
                case 2 -> entries.add(progress(task.id(), until.minusDays(3), TaskStatus.STOPPED, 0, "không được bố trí kinh phí"));
                default -> { }
            }
        }
        for (var target : Statements.targets(plan)) {
            if (random.nextInt(3) > 0) {
                entries.add(new Achieved(parts.id(), target.target().id(), until.minusDays(40), "", BigDecimal.valueOf(1 + random.nextInt(20)), "", List.of()));
                entries.add(new Achieved(parts.id(), target.target().id(), until.minusDays(4), "", BigDecimal.valueOf(200 + random.nextInt(400), 1), "", List.of()));
            }
        }
        Statements.budgets(plan).stream().flatMap(b -> b.items().stream()).forEach(i -> {
            if (random.nextInt(2) == 0) {
                entries.add(new Spending(parts.id(), i.line().id(), until.minusDays(9), "", 1_000L * random.nextInt(9_000), "", List.of()));
                entries.add(new Spending(parts.id(), i.line().id(), until.minusDays(2), "", -1_000L * random.nextInt(90), "", List.of()));
            }
        });
        return new Followed(plan, new Log(entries.stream().sorted(Comparator.comparing(LogEntry::date)).toList()));
    }

    private Progress progress(UUID task, LocalDate date, TaskStatus status, int percent, String note) {
        return new Progress(parts.id(), task, date, "", status, percent, note, null, List.of());
    }

    /** A report on the plan: its own words, and what it reports on. @param to the last day of its window */
    public Paper report(Paper plan, String period, LocalDate from, LocalDate to) {
        var identity = plan.identity();
        var own = new Identity(
                parts.id(), PaperType.REPORT, PaperKind.PROGRESS, office, 1, null, PaperState.DRAFT, null, identity.form(), YEAR, null);
        var body = List.<Block>of(
                parts.section("KẾT QUẢ THỰC HIỆN"), parts.bullet("Các cơ quan, đơn vị đã thực hiện các nhiệm vụ được giao trong kỳ."));
        var report = new Paper(
                own, plan.head().withNumber("").withDay(null).withSymbol("BC-UBND"), new About(plan.id(), identity.version(), period, from, to),
                "Kết quả thực hiện Kế hoạch " + plan.subject(), plan.passages(), body, plan.closing(), plan.foot(), List.of(), Entries.NONE);
        return numbered(report, "40", to.plusDays(3));
    }
}
