package vn.kehoachxa.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.StatedTarget;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.TargetValue;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.sheet.Field.Kind;
import vn.kehoachxa.sheet.Stated.Place;
import vn.kehoachxa.timing.TimingReader;

/** The lists that a paper gives: targets, tasks, budget; only those in which something stands. */
final class Listings {

    private static final Set<Role> OF_TARGETS =
            Set.of(Role.TEXT, Role.VALUE, Role.UNIT_OF_MEASURE, Role.LEAD, Role.UNITS, Role.SUPPORTING);
    private static final Set<Role> OF_TASKS =
            Set.of(Role.TEXT, Role.CONTENT, Role.LEAD, Role.UNITS, Role.SUPPORTING, Role.TIMING, Role.OUTCOME);
    private static final Set<Role> OF_BUDGET = Set.of(Role.TEXT, Role.AMOUNT, Role.SOURCE, Role.NOTE);
    private static final TimingReader TIMING = new TimingReader();
    private static final String AMOUNT = "Số tiền (đồng)";

    private Listings() {}

    /** The lists in the order of the sheets. */
    static List<Listing> of(Paper paper) {
        var stated = Stated.of(paper);
        return Stream.of(targets(stated), tasks(stated), budget(stated.paper())).filter(l -> l.size() > 0).toList();
    }

    private static Listing targets(Stated stated) {
        var targets = Statements.targets(stated.paper());
        var places = stated.places(targets.stream().map(StatedTarget::target).toList());
        var own = Stream.of(
                Field.of("Nhóm", Kind.TEXT, targets, t -> Value.text(t.group())),
                Field.of("Chỉ tiêu", Kind.MAIN, targets, t -> Value.text(t.text())),
                Field.of("Mức ghi trong văn bản", Kind.TEXT, targets, t -> Value.text(t.written())),
                Field.of("So với mức", Kind.SHORT, targets, t -> t.value().value() == null ? null : Value.text(compare(t.value()))),
                Field.of("Mức (số)", Kind.SHORT, targets, t -> t.value().value() == null ? null : new Value.Number(t.value().value())),
                Field.of("Đơn vị tính", Kind.SHORT, targets, t -> Value.text(t.unitOfMeasure())),
                Field.of("Cơ quan chủ trì", Kind.TEXT, targets, t -> Value.text(t.lead())),
                Field.of("Cơ quan phối hợp", Kind.TEXT, targets, t -> Value.text(String.join("\n", t.supporting()))));
        return Listing.of(
                "Chỉ tiêu", targets.size(), List.of("Chỉ tiêu", "Mức ghi trong văn bản"),
                Stream.concat(own, OtherFields.of(places, OF_TARGETS)));
    }

    private static String compare(TargetValue value) {
        return switch (value.compare()) {
            case ">=" -> "Tối thiểu";
            case "<=" -> "Tối đa";
            case ">" -> "Trên";
            case "<" -> "Dưới";
            default -> "Bằng";
        };
    }

    private static Listing tasks(Stated stated) {
        var tasks = Statements.tasks(stated.paper());
        Function<StatedTask, TimingReading> read = t -> TIMING.read(t, stated.paper().identity());
        var places = stated.places(tasks.stream().map(StatedTask::task).toList());
        var own = Stream.of(
                Field.of("Nhóm", Kind.TEXT, tasks, t -> Value.text(t.group())),
                Field.of("Nhiệm vụ", Kind.MAIN, tasks, t -> Value.text(t.text())),
                Field.of("Nội dung", Kind.MAIN, tasks, t -> Value.text(t.content())),
                Field.of("Cơ quan chủ trì", Kind.TEXT, tasks, t -> Value.text(t.lead())),
                Field.of("Cơ quan phối hợp", Kind.TEXT, tasks, t -> Value.text(String.join("\n", t.supporting()))),
                Field.of("Người phụ trách", Kind.TEXT, tasks, t -> Value.text(t.task().assignee())),
                Field.of("Kết quả, sản phẩm", Kind.TEXT, tasks, t -> Value.text(t.outcome())),
                Field.of("Thời gian thực hiện", Kind.TEXT, tasks, t -> Value.text(t.timing())),
                Field.of("Bắt đầu", Kind.DAY, tasks, t -> Value.day(read.apply(t).start())),
                Field.of("Hạn hoàn thành", Kind.DAY, tasks, t -> Value.day(read.apply(t).due())),
                Field.of("Cấp quyết định", Kind.TEXT, tasks, t -> Value.text(t.task().authority())),
                Field.of("Chờ văn bản", Kind.TEXT, tasks, t -> Value.text(t.task().waitingFor())));
        return Listing.of(
                "Nhiệm vụ", tasks.size(), List.of("Nhiệm vụ", "Cơ quan chủ trì", "Thời gian thực hiện"),
                Stream.concat(own, OtherFields.of(places, OF_TASKS)));
    }

    /** A row of a budget table. @param table what the table is called @param group the title of the group in which it stands */
    private record Item(String table, String group, Place place) {

        String said(Role role) {
            return place.table().said(place.row(), role);
        }
    }

    private static Listing budget(Paper paper) {
        var items = items(paper);
        var several = items.stream().map(Item::table).distinct().count() > 1;
        var own = Stream.of(
                Field.of("Bảng", Kind.TEXT, items, i -> several ? Value.text(i.table()) : null),
                Field.of("Nhóm", Kind.TEXT, items, i -> Value.text(i.group())),
                Field.of("Nội dung chi", Kind.MAIN, items, i -> Value.text(i.said(Role.TEXT))),
                Field.of(AMOUNT, Kind.AMOUNT, items, i -> OtherFields.amount(i.said(Role.AMOUNT), i.place().table().scale())),
                Field.of("Nguồn kinh phí", Kind.TEXT, items, i -> Value.text(i.said(Role.SOURCE))),
                Field.of("Ghi chú", Kind.TEXT, items, i -> Value.text(i.said(Role.NOTE))));
        var others = OtherFields.of(items.stream().map(Item::place).toList(), OF_BUDGET);
        return Listing.of("Dự toán", items.size(), List.of("Nội dung chi", AMOUNT), Stream.concat(own, others));
    }

    private static List<Item> items(Paper paper) {
        var lines = new HashSet<UUID>();
        paper.entries().all(BudgetLine.class).forEach(l -> lines.add(l.at()));
        var items = new ArrayList<Item>();
        var tables = 0;
        for (var table : paper.tables().toList()) {
            if (table.rows().stream().noneMatch(r -> isItem(table, r, lines))) {
                continue;
            }
            tables++;
            var name = table.title().isBlank() ? "Bảng " + tables : tables + ". " + Texts.oneLine(table.title());
            var group = "";
            for (var row : table.rows()) {
                if (row.kind() == RowKind.GROUP) {
                    group = Statements.title(table, row);
                }
                if (isItem(table, row, lines)) {
                    items.add(new Item(name, group, new Place(table, row)));
                }
            }
        }
        return items;
    }

    private static boolean isItem(Table table, Row row, Set<UUID> lines) {
        return row.kind() == RowKind.ROW && table.kind() == TableKind.BUDGET || lines.contains(row.id());
    }
}
