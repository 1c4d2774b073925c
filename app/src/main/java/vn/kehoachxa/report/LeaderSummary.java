package vn.kehoachxa.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.document.TitlePiece;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.Tracked;

/** The leader's page: how many tasks stand where, which units owe how many, and the tasks that are late, have no owner, or are due. */
final class LeaderSummary {

    /** More rows than these stand on no page. */
    private static final int MOST_ROWS = 60;
    private static final int MOST_UNITS = 5;
    /** Of each group something is seen. */
    private static final int AT_LEAST = 2;
    /** In letters: the rest of a longer task stands in the plan. */
    private static final int LONGEST = 90;

    /** In the order in which a leader asks. */
    private static final List<TaskStatus> STATES = List.of(TaskStatus.DONE, TaskStatus.IN_PROGRESS, TaskStatus.NOT_STARTED, TaskStatus.STOPPED);

    private final Followed plan;
    private final ReportPeriod period;
    private final List<Tracked> tasks;
    private final LocalDate today;
    private final Sentences sentences;
    private final Naming naming;
    private final List<Group> groups;

    private record Group(String title, List<Tracked> tasks) {}

    /** @param tasks as they stand today */
    LeaderSummary(Followed plan, ReportPeriod period, List<Tracked> tasks, LocalDate today, Sentences sentences) {
        this.plan = plan;
        this.period = period;
        this.tasks = tasks;
        this.today = today;
        this.sentences = sentences;
        this.naming = new Naming(plan.paper(), sentences);
        this.groups = groups();
    }

    private List<Group> groups() {
        var overdue = tasks.stream().filter(t -> t.is(TaskFlag.OVERDUE)).sorted(Comparator.comparing(Tracked::nextDue)).toList();
        var ownerless = tasks.stream().filter(t -> !t.status().isOver() && !overdue.contains(t) && hasNoOwner(t)).toList();
        var due = tasks.stream().filter(t -> isDue(t) && !ownerless.contains(t)).sorted(Comparator.comparing(Tracked::nextDue)).toList();
        return List.of(
                        new Group(sentences.text("leader-overdue", overdue.size()), overdue),
                        new Group(sentences.text("leader-ownerless", ownerless.size()), ownerless),
                        new Group(sentences.text("leader-due", naming.periods().inFull(period), due.size()), due))
                .stream()
                .filter(g -> !g.tasks().isEmpty())
                .toList();
    }

    private static boolean hasNoOwner(Tracked task) {
        return task.stated().lead().isBlank() && task.stated().task().assignee().isBlank();
    }

    /** To be met in the period, and not late yet. */
    private boolean isDue(Tracked task) {
        return task.nextDue() != null && !task.is(TaskFlag.OVERDUE) && !task.nextDue().isBefore(period.from()) && !task.nextDue().isAfter(period.to());
    }

    /** With as many tasks as one page takes. */
    Handout fitting(Predicate<Document> onOnePage) {
        var all = Math.min(MOST_ROWS, groups.stream().mapToInt(g -> g.tasks().size()).sum());
        var low = 0;
        var high = all;
        while (low < high) {
            var middle = (low + high + 1) / 2;
            // Word's lines are ours, but for a hair: a little room is left at the foot.
            if (onOnePage.test(document(middle, true))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Handout(plan.paper(), sentences.text("leader"), document(low, false), List.of());
    }

    private Document document(int rows, boolean withRoom) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new TitlePiece(
                sentences.text("leader-title"), sentences.text("leader-subject", naming.plan(), naming.periods().inFull(period))));
        if (!tasks.isEmpty()) {
            pieces.add(text(counts()));
        }
        var units = units();
        if (units != null) {
            pieces.add(Composer.table(units));
            pieces.add(text("\u00a0"));
        }
        if (groups.isEmpty()) {
            pieces.add(text(sentences.text("leader-nothing")));
        } else {
            pieces.add(Composer.table(table(rows)));
        }
        if (withRoom) {
            pieces.add(text("\u00a0"));
        }
        return new Document(
                sentences.text("leader"), HeadTexts.body(plan.paper().identity().office().name()),
                List.of(new Section(sentences.text("leader"), Orientation.PORTRAIT, pieces)));
    }

    private String counts() {
        var states = STATES.stream().filter(s -> count(s) > 0).map(s -> sentences.text(key(s), count(s))).collect(Collectors.joining(", "));
        return sentences.text("leader-counts", WrittenDay.of(today), tasks.size(), states);
    }

    private static String key(TaskStatus status) {
        return switch (status) {
            case DONE -> "results-done";
            case IN_PROGRESS -> "results-running";
            case NOT_STARTED -> "results-silent";
            case STOPPED -> "results-stopped";
        };
    }

    private long count(TaskStatus status) {
        return tasks.stream().filter(t -> t.status() == status).count();
    }

    /** What each unit owes, those with the most that is late first; null where none owes anything. */
    private Table units() {
        var owed = new LinkedHashMap<String, int[]>();
        for (var task : tasks) {
            var late = task.is(TaskFlag.OVERDUE);
            if (late || isDue(task)) {
                Statements.units(task.stated().lead()).forEach(u -> owed.computeIfAbsent(u, k -> new int[2])[late ? 0 : 1]++);
            }
        }
        if (owed.isEmpty()) {
            return null;
        }
        var maker = new TableMaker(counted(), new ArrayList<>());
        owed.entrySet().stream()
                .sorted(Comparator.comparing(e -> -1000 * e.getValue()[0] - e.getValue()[1]))
                .limit(MOST_UNITS)
                .forEach(e -> maker.row(List.of(e.getKey(), Integer.toString(e.getValue()[0]), Integer.toString(e.getValue()[1]))));
        if (owed.size() > MOST_UNITS) {
            maker.total(List.of("", sentences.text("leader-units-more", owed.size() - MOST_UNITS), "", ""));
        }
        return maker.made("", 1, List.of(
                TableMaker.column(sentences.text("targets-no"), Role.NO),
                TableMaker.column(sentences.text("targets-lead"), Role.TEXT),
                TableMaker.column(sentences.text("leader-units-overdue"), Role.VALUE),
                TableMaker.column(sentences.text("leader-units-due", naming.periods().inFull(period)), Role.VALUE)));
    }

    private Table table(int rows) {
        var columns = columns();
        var maker = new TableMaker(counted(), new ArrayList<>());
        var shown = shown(rows);
        for (var g = 0; g < groups.size(); g++) {
            var group = groups.get(g);
            maker.group(columns.size(), group.title());
            group.tasks().stream().limit(shown[g]).forEach(t -> maker.row(cells(t)));
            var more = group.tasks().size() - shown[g];
            if (more > 0) {
                maker.note(columns.size(), sentences.text(shown[g] == 0 ? "leader-none-shown" : "leader-more", more));
            }
        }
        return maker.made("", 1, columns);
    }

    /** How many of each group are shown: some of each, then the more urgent group first. */
    private int[] shown(int rows) {
        var shown = new int[groups.size()];
        var left = rows;
        for (var most : new int[] {AT_LEAST, MOST_ROWS}) {
            for (var g = 0; g < shown.length; g++) {
                var more = Math.min(left, Math.min(most, groups.get(g).tasks().size()) - shown[g]);
                shown[g] += more;
                left -= more;
            }
        }
        return shown;
    }

    private List<Column> columns() {
        return List.of(
                TableMaker.column(sentences.text("targets-no"), Role.NO),
                TableMaker.column(sentences.text("tasks-text"), Role.TEXT),
                TableMaker.column(sentences.text("tasks-lead"), Role.LEAD),
                TableMaker.column(sentences.text("tasks-timing"), Role.TIMING),
                TableMaker.column(sentences.text("leader-state"), Role.OTHER));
    }

    private List<String> cells(Tracked task) {
        var owner = task.stated().lead().isBlank() ? task.stated().task().assignee() : task.stated().lead();
        var lead = owner.isBlank() ? sentences.text("leader-unowned") : owner;
        var state = task.is(TaskFlag.OVERDUE) ? late(task) : new TaskWords(sentences).cell(task);
        return List.of(brief(task.stated().text()), lead, task.nextDue() == null ? task.stated().timing() : WrittenDay.of(task.nextDue()), state);
    }

    private String late(Tracked task) {
        var days = ChronoUnit.DAYS.between(task.nextDue(), today);
        return task.percent() == 0 ? sentences.text("leader-late", days) : sentences.text("leader-late-percent", days, task.percent());
    }

    private static String brief(String text) {
        var line = TaskWords.bare(text);
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST)) + Sentences.BLANK;
    }

    private static Paragraph text(String text) {
        return new Paragraph(null, ParagraphStyle.BODY, 0, List.of(Run.plain(text)));
    }

    /** Nothing refers to the rows of the page; the same page has the same ids. */
    private static Supplier<UUID> counted() {
        var count = new long[1];
        return () -> new UUID(0, ++count[0]);
    }
}
