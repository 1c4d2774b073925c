package vn.kehoachxa.renewal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TimingReading;

/** A paper's text again under new ids, its years moved on. One object makes one copy. */
final class FreshCopy {

    private final Map<UUID, UUID> ids = new HashMap<>();
    private final UnaryOperator<String> shift;
    private final int years;

    /**
     * @param shift moves the years of a text on; keeps its length
     * @param years by how many
     */
    FreshCopy(Paper paper, Supplier<UUID> fresh, UnaryOperator<String> shift, int years) {
        this.shift = shift;
        this.years = years;
        Stream.concat(Places.ids(paper), paper.entries().byId().keySet().stream().sorted()).forEach(id -> ids.put(id, fresh.get()));
    }

    /** The new id of something that has this one in the old paper. */
    UUID id(UUID old) {
        return ids.get(old);
    }

    Passages passages(Passages from) {
        var to = from;
        for (var list : PassageList.values()) {
            to = to.with(list, from.get(list).stream().map(this::passage).toList());
        }
        return to;
    }

    Passage passage(Passage p) {
        return new Passage(id(p.id()), moved(p.content()));
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    Appendix appendix(Appendix a) {
        return new Appendix(id(a.id()), moved(a.title()), a.orientation(), blocks(a.blocks()));
    }

    Entries entries(Entries entries) {
        return Entries.of(entries.byId().values().stream().map(this::entry).toList());
    }

    String moved(String text) {
        return text == null ? null : shift.apply(text);
    }

    private RichText moved(RichText content) {
        return new RichText(moved(content.text()), content.marks());
    }

    private Block block(Block block) {
        return switch (block) {
            case Line l -> new Line(
                    id(l.id()), l.level(), l.heading(), l.written(), moved(l.content()), l.titleTo(), moved(l.timing()), l.unit());
            case Table t -> new Table(
                    id(t.id()), t.kind(), moved(t.title()), t.scale(), t.columns().stream().map(this::column).toList(),
                    t.header().stream().map(this::cells).toList(), t.rows().stream().map(this::row).toList());
        };
    }

    private Column column(Column column) {
        return new Column(moved(column.label()), column.role(), column.width());
    }

    private Row row(Row row) {
        return new Row(id(row.id()), row.kind(), cells(row.cells()));
    }

    private List<Cell> cells(List<Cell> cells) {
        return cells.stream().map(c -> new Cell(moved(c.content()), c.colSpan(), c.rowSpan(), c.computed())).toList();
    }

    private Entry entry(Entry entry) {
        return switch (entry) {
            case Task t -> new Task(
                    id(t.id()), id(t.at()), t.content(), t.lead(), t.supporting(), t.assignee(), t.outcome(), t.authority(),
                    moved(t.timing()), "", moved(t.corrected()));
            case Target t -> new Target(id(t.id()), id(t.at()), t.unitOfMeasure());
            case BudgetLine b -> new BudgetLine(id(b.id()), id(b.at()), b.task() == null ? null : id(b.task()));
            case ReportingDuty d -> new ReportingDuty(
                    id(d.id()), id(d.at()), moved(d.text()), d.period(), d.direction(), d.reporter(), d.receiver(), d.via(),
                    moved(d.windowFrom()), moved(d.windowTo()), moved(d.due()));
        };
    }

    private TimingReading moved(TimingReading r) {
        return r == null
                ? null
                : new TimingReading(r.kind(), moved(r.start()), moved(r.due()), moved(r.dueDates()), r.also(), r.confident());
    }

    private LocalDate moved(LocalDate day) {
        return day == null ? null : day.plusYears(years);
    }

    private List<LocalDate> moved(List<LocalDate> days) {
        return days.stream().map(this::moved).toList();
    }
}
