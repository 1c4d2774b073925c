package vn.kehoachxa.plan.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.LineShape;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Outline;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Places;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;

/** Edits of every kind that fit a paper, by chance but the same for the same seed. */
public final class RandomEdits {

    private static final List<String> WORDS = List.of(
            "kế hoạch", "chuyển đổi số", "sáng kiến", "Đảng ủy", "thôn, bản", "hướng dẫn", "quý II", "báo cáo", "\u1ed3", "đ", "10%", "\n", "😀", "");

    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** An edit that fits; where the kind drawn does not fit the paper as it is, another one is drawn. */
    public Edit next(Paper paper) {
        while (true) {
            try {
                var edit = draw(paper);
                edit.apply(paper);
                return edit;
            } catch (EditException doesNotFit) {
                // Drawn again: a paper without tables has no rows to move.
                continue;
            }
        }
    }

    private Edit draw(Paper paper) {
        List<Supplier<Edit>> kinds = List.of(
                () -> field(), () -> text(paper), () -> text(paper), () -> shape(paper), () -> insertBlocks(paper),
                () -> removeBlocks(paper), () -> moveBlocks(paper), () -> shapeTable(paper), () -> insertRows(paper),
                () -> removeRows(paper), () -> moveRows(paper), () -> rowKind(paper), () -> cell(paper), () -> cell(paper),
                () -> new InsertColumn(table(paper).id(), random.nextInt(3), column()),
                () -> new RemoveColumn(table(paper).id(), random.nextInt(5)),
                () -> new MoveColumn(table(paper).id(), random.nextInt(4), random.nextInt(4)),
                () -> new SetColumn(table(paper).id(), random.nextInt(4), column()),
                () -> new PutTable(withOtherTexts(table(paper))),
                () -> new InsertPassage(pick(PassageList.values()), random.nextInt(3), Passage.of(id(), words())),
                () -> removePassage(paper), () -> movePassage(paper),
                () -> new InsertAppendix(random.nextInt(3), new Appendix(id(), content(), pick(Orientation.values()), List.of(newTable(), newLine()))),
                () -> new RemoveAppendix(appendix(paper).id()),
                () -> new MoveAppendix(appendix(paper).id(), random.nextInt(3)),
                () -> new SetOrientation(appendix(paper).id(), pick(Orientation.values())),
                () -> PutEntries.of(task(paper)), () -> DropEntries.of(entry(paper).id()), () -> several(paper));
        return pick(kinds).get();
    }

    private Edit several(Paper paper) {
        var edits = new ArrayList<Edit>();
        var state = paper;
        for (var i = 0; i < 2 + random.nextInt(4); i++) {
            var edit = next(state);
            edits.add(edit);
            state = edit.apply(state);
        }
        return new Several(edits);
    }

    private Edit field() {
        var field = pick(Field.values());
        return new SetField(field, switch (field) {
            case YEAR -> Integer.toString(1990 + random.nextInt(40));
            case YEAR_TO -> random.nextBoolean() ? "" : "2150";
            case FORM -> random.nextBoolean() ? "paper" : "electronic";
            case DAY, COPIES -> random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(28));
            case MONTH -> random.nextBoolean() ? "" : Integer.toString(1 + random.nextInt(12));
            case HEAD_YEAR -> random.nextBoolean() ? "" : "2027";
            case ORG, AUTHORITY -> "ỦY BAN NHÂN DÂN\nXÃ " + random.nextInt(100);
            default -> words();
        });
    }

    private Edit text(Paper paper) {
        var places = new ArrayList<UUID>();
        paper.blocks().filter(Line.class::isInstance).map(Block::id).forEach(places::add);
        for (var list : PassageList.values()) {
            paper.passages().get(list).forEach(p -> places.add(p.id()));
        }
        paper.appendices().forEach(a -> places.add(a.id()));
        places.add(paper.closing().id());
        return new SetText(pick(places), content());
    }

    private Edit shape(Paper paper) {
        var line = some(paper.blocks().filter(Line.class::isInstance).map(Line.class::cast).toList());
        var end = line.text().isEmpty() || random.nextBoolean() ? null : (Integer) (1 + random.nextInt(line.text().length()));
        return new ShapeLine(line.id(), new LineShape(
                pick(Level.values()), random.nextBoolean(), random.nextInt(5) == 0 ? "6." : null, end,
                random.nextInt(4) == 0 ? "Tháng 5" : null, random.nextInt(4) == 0 ? "Phòng Kinh tế" : null));
    }

    private UUID container(Paper paper) {
        return paper.appendices().isEmpty() || random.nextInt(3) > 0 ? paper.id() : appendix(paper).id();
    }

    private Edit insertBlocks(Paper paper) {
        var container = container(paper);
        var index = random.nextInt(paper.blocksOf(container).orElseThrow().size() + 1);
        return new InsertBlocks(container, index, random.nextInt(4) == 0 ? List.of(newTable(), newLine()) : List.of(newLine()));
    }

    private List<UUID> run(Paper paper) {
        var blocks = paper.blocksOf(container(paper)).orElseThrow();
        if (blocks.isEmpty()) {
            throw new EditException("nothing here");
        }
        var start = random.nextInt(blocks.size());
        return blocks.subList(start, start + Outline.sizeWithChildren(blocks, start)).stream().map(Block::id).toList();
    }

    private Edit removeBlocks(Paper paper) {
        var run = run(paper);
        return new RemoveBlocks(run.subList(0, Math.min(run.size(), 4)));
    }

    private Edit moveBlocks(Paper paper) {
        return new MoveBlocks(run(paper), container(paper), random.nextInt(12));
    }

    private Edit shapeTable(Paper paper) {
        return new ShapeTable(table(paper).id(), pick(TableKind.values()), words(), List.of(1, 1_000, 1_000_000).get(random.nextInt(3)));
    }

    private Edit insertRows(Paper paper) {
        var table = table(paper);
        var row = newRow(table.columns().size());
        var insert = new InsertRows(table.id(), random.nextInt(table.rows().size() + 1), List.of(row));
        return random.nextBoolean() ? insert : new Several(List.of(insert, PutEntries.of(Task.at(id(), row.id()))));
    }

    private List<UUID> rows(Paper paper) {
        var rows = table(paper).rows();
        if (rows.isEmpty()) {
            throw new EditException("no rows");
        }
        var start = random.nextInt(rows.size());
        return rows.subList(start, Math.min(rows.size(), start + 1 + random.nextInt(2))).stream().map(Row::id).toList();
    }

    private Edit removeRows(Paper paper) {
        return new RemoveRows(rows(paper));
    }

    private Edit moveRows(Paper paper) {
        return new MoveRows(rows(paper), random.nextInt(6));
    }

    private Edit rowKind(Paper paper) {
        return new SetRowKind(rows(paper).getFirst(), pick(RowKind.values()));
    }

    private Edit cell(Paper paper) {
        var content = content();
        var cell = random.nextInt(6) == 0 ? Cell.COMPUTED : new Cell(content, 1 + random.nextInt(2), 1, false);
        return new SetCell(rows(paper).getFirst(), random.nextInt(5), cell);
    }

    private Column column() {
        return new Column(words(), pick(Role.values()), random.nextBoolean() ? null : 12.5);
    }

    private static Table withOtherTexts(Table table) {
        return table.withRows(table.rows().stream().map(r -> r.withCell(0, Cell.of("x"))).toList());
    }

    private Edit removePassage(Paper paper) {
        var list = pick(PassageList.values());
        return new RemovePassage(list, some(paper.passages().get(list)).id());
    }

    private Edit movePassage(Paper paper) {
        var list = pick(PassageList.values());
        return new MovePassage(list, some(paper.passages().get(list)).id(), random.nextInt(4));
    }

    private Task task(Paper paper) {
        var reading = random.nextBoolean()
                ? null
                : new TimingReading(TimingKind.BY, null, java.time.LocalDate.of(2026, 6, 30), List.of(java.time.LocalDate.of(2026, 6, 30)), List.of(), true);
        return new Task(id(), some(Places.inOrder(paper)), words(), words(), List.of("Phòng Kinh tế"), "", words(), "", "", "", reading);
    }

    private Entry entry(Paper paper) {
        return some(paper.entries().byId().values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList());
    }

    private Table table(Paper paper) {
        return some(paper.tables().toList());
    }

    private Appendix appendix(Paper paper) {
        return some(paper.appendices());
    }

    private Line newLine() {
        return Line.of(id(), pick(Level.values()), words());
    }

    private Table newTable() {
        return new Table(
                id(), pick(TableKind.values()), words(), 1,
                List.of(new Column("TT", Role.NO, null), new Column("Nội dung", Role.TEXT, null), new Column("Số tiền", Role.AMOUNT, null)),
                random.nextBoolean() ? List.of() : List.of(List.of(Cell.of("a"), Cell.of("b"), Cell.of("c"))),
                List.of(newRow(3), newRow(3)));
    }

    private Row newRow(int columns) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < columns; i++) {
            cells.add(i == 0 ? Cell.COMPUTED : Cell.of(words()));
        }
        return new Row(id(), pick(RowKind.values()), cells);
    }

    private RichText content() {
        var text = RichText.of(words());
        if (text.text().length() < 3) {
            return text;
        }
        var from = random.nextInt(text.text().length() - 1);
        return new RichText(text.text(), List.of(new Mark(from, from + 1 + random.nextInt(text.text().length() - from), pick(MarkStyle.values()))));
    }

    private String words() {
        var words = new ArrayList<String>();
        for (var i = 0; i < random.nextInt(6); i++) {
            words.add(pick(WORDS));
        }
        return String.join(" ", words);
    }

    /** In the shape of a UUIDv7, so that ids look like those of the program. */
    private UUID id() {
        return new UUID(random.nextLong() & 0xffff_ffff_ffff_0fffL | 0x7000, random.nextLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private <T> T pick(T[] items) {
        return items[random.nextInt(items.length)];
    }

    private <T> T some(List<T> items) {
        if (items.isEmpty()) {
            throw new EditException("nothing here");
        }
        return pick(items);
    }
}
