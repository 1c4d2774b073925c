package vn.kehoachxa.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Appendix;
import vn.kehoachxa.plan.Block;
import vn.kehoachxa.plan.Level;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Numbering;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableNumbers;
import vn.kehoachxa.plan.Task;

/** What can be found of a paper: itself, its tasks, legal bases, lines, rows and passages, each with the way to it. */
public final class PaperItems {

    private final Paper paper;
    private final String appendixWord;
    private final Map<UUID, Task> tasks;
    private final List<Item> items = new ArrayList<>();

    private PaperItems(Paper paper, String appendixWord) {
        this.paper = paper;
        this.appendixWord = appendixWord;
        this.tasks = paper.entries().byPlace(Task.class);
    }

    /**
     * The shelf of a paper.
     *
     * @param title as the paper is called, its kind first: {@code Kế hoạch Chuyển đổi số năm 2026}
     * @param appendixWord {@code Phụ lục}
     */
    public static Shelf of(Paper paper, String title, String appendixWord) {
        var made = new PaperItems(paper, appendixWord);
        made.addPaper(title);
        made.addPassages();
        made.addBlocks(List.of(), paper.body());
        paper.appendices().forEach(made::addAppendix);
        var years = paper.identity();
        return new Shelf(paper.id(), title, years.yearTo() == null ? years.year() : years.yearTo(), made.items);
    }

    private void addPaper(String title) {
        var identity = paper.identity();
        var number = paper.head().number().isEmpty() ? "" : paper.head().number() + "/" + paper.head().symbol();
        var more = Stream.of(number, Integer.toString(identity.year()), identity.office().name())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
        add(identity.type() == PaperType.REPORT ? FoundKind.REPORT : FoundKind.PLAN, null, null, List.of(), title, more, true);
    }

    private void addPassages() {
        for (var list : PassageList.values()) {
            for (var passage : paper.passages().get(list)) {
                add(list == PassageList.LEGAL_BASES ? FoundKind.BASIS : FoundKind.TEXT, passage);
            }
        }
        add(FoundKind.TEXT, paper.closing());
    }

    private void add(FoundKind kind, Passage passage) {
        add(kind, passage.id(), null, List.of(), passage.text(), "", false);
    }

    private void addAppendix(Appendix appendix) {
        var step = (appendixWord + " " + paper.appendixNumber(appendix)).strip();
        add(FoundKind.TEXT, appendix.id(), null, List.of(step), appendix.title().text(), "", true);
        addBlocks(List.of(step), appendix.blocks());
    }

    private void addBlocks(List<String> above, List<Block> blocks) {
        var numbers = Numbering.of(blocks);
        var open = new EnumMap<Level, String>(Level.class);
        for (var block : blocks) {
            switch (block) {
                case Line line -> {
                    if (line.level() != Level.TEXT) {
                        open.keySet().removeIf(l -> !line.level().isBelow(l));
                        open.put(line.level(), bare(Numbering.printed(line, numbers)));
                    }
                    addLine(line, way(above, open));
                }
                case Table table -> addTable(table, way(above, open));
            }
        }
    }

    private void addLine(Line line, List<String> steps) {
        var task = tasks.get(line.id());
        add(task == null ? FoundKind.TEXT : FoundKind.TASK, line.id(), task, steps, line.text(), task == null ? "" : said(task), line.heading());
    }

    private static String said(Task task) {
        return Stream.concat(Stream.of(task.lead(), task.assignee(), task.outcome(), task.timing()), task.supporting().stream())
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private void addTable(Table table, List<String> steps) {
        if (!table.title().isEmpty()) {
            add(FoundKind.TEXT, table.id(), null, steps, table.title(), "", true);
        }
        var numbers = TableNumbers.numbers(table);
        var group = "";
        for (var row : table.rows()) {
            var number = numbers.getOrDefault(row.id(), "");
            group = row.kind() == RowKind.GROUP ? number : group;
            var step = row.kind() == RowKind.GROUP || group.isEmpty() || number.isEmpty() ? number : group + "." + number;
            addRow(table, row, step.isEmpty() ? steps : Stream.concat(steps.stream(), Stream.of(step)).toList());
        }
    }

    private void addRow(Table table, Row row, List<String> steps) {
        var title = row.kind() == RowKind.GROUP ? Statements.title(table, row) : table.said(row, Role.TEXT);
        var cells = IntStream.range(0, row.cells().size())
                .filter(c -> table.columns().get(c).role() != Role.NO)
                .mapToObj(c -> row.cells().get(c).text())
                .filter(t -> !t.isBlank() && !t.equals(title))
                .toList();
        var task = tasks.get(row.id());
        var said = title.isEmpty() && !cells.isEmpty() ? cells.getFirst() : title;
        var more = cells.stream().filter(c -> !c.equals(said)).collect(Collectors.joining(" · "));
        var own = task == null ? "" : said(task);
        add(task == null ? FoundKind.TEXT : FoundKind.TASK, row.id(), task, steps, said,
                Stream.of(more, own).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · ")), row.kind() == RowKind.GROUP);
    }

    private void add(FoundKind kind, UUID at, Task task, List<String> steps, String title, String more, boolean heading) {
        if (!title.isBlank() || !more.isBlank()) {
            items.add(Item.of(kind, paper.id(), at, task == null ? null : task.id(), steps, title, more, heading));
        }
    }

    /** The numbers above a place as one step: {@code II.1.a}. A part stands before, bullets have none. */
    private static List<String> way(List<String> above, Map<Level, String> open) {
        var steps = new ArrayList<>(above);
        if (open.containsKey(Level.PART)) {
            steps.add(open.get(Level.PART));
        }
        // A subclause's number says its clause's too.
        var number = Stream.of(Level.SECTION, open.containsKey(Level.SUBCLAUSE) ? Level.SUBCLAUSE : Level.CLAUSE, Level.POINT)
                .map(l -> open.getOrDefault(l, ""))
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining("."));
        if (!number.isEmpty()) {
            steps.add(number);
        }
        return steps;
    }

    /** {@code II.} → {@code II}, {@code a)} → {@code a}. */
    private static String bare(String number) {
        return number.replaceAll("[.):\\s]+$", "");
    }
}
