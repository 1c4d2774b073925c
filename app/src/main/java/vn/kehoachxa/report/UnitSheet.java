package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.kehoachxa.document.AnnexPiece;
import vn.kehoachxa.document.Composer;
import vn.kehoachxa.document.Document;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.document.Paragraph;
import vn.kehoachxa.document.ParagraphStyle;
import vn.kehoachxa.document.Piece;
import vn.kehoachxa.document.Run;
import vn.kehoachxa.document.Section;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Orientation;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.Tracked;

/**
 * The sheet of tasks that a unit is handed (phiếu giao nhiệm vụ): what it leads, what it supports, what is given to all; until when, as written
 * and as understood; and room to sign for it.
 */
final class UnitSheet {

    /** More due days are not written out one by one. */
    private static final int MOST_DAYS = 4;
    private static final String ROOM = "\n\u00a0".repeat(4);

    private final Paper plan;
    private final Sentences sentences;

    UnitSheet(Paper plan, Sentences sentences) {
        this.plan = plan;
        this.sentences = sentences;
    }

    Handout made(String unit, UnitTasks.Given given) {
        var groups = groups(given);
        var title = unit.toUpperCase(Locale.of("vi"));
        var pieces = new ArrayList<Piece>();
        pieces.add(new AnnexPiece(
                null, sentences.text("sheet"), List.of(Run.bold(title)), HeadTexts.reference(plan.identity(), plan.head())));
        if (!plan.subject().isBlank()) {
            pieces.add(text(ParagraphStyle.OPENING, sentences.text("sheet-intro", new Naming(plan, sentences).about(), unit)));
        }
        pieces.add(Composer.table(tasks(groups)));
        pieces.add(text(ParagraphStyle.CLOSING, sentences.text("sheet-receipt")));
        pieces.add(Composer.table(receipt()));
        var name = sentences.text("sheet") + " " + unit;
        var document = new Document(
                name, HeadTexts.body(plan.identity().office().name()), List.of(new Section(sentences.text("sheet"), Orientation.LANDSCAPE, pieces)));
        return new Handout(plan, name, document, groups.stream().map(g -> new Handout.Group(g.title(), ids(g.tasks()))).toList());
    }

    private record Group(String title, boolean leads, List<Tracked> tasks) {}

    private List<Group> groups(UnitTasks.Given given) {
        return List.of(
                        new Group(sentences.text("sheet-lead"), true, given.lead()),
                        new Group(sentences.text("sheet-supporting"), false, given.supporting()),
                        new Group(sentences.text("sheet-shared"), false, given.shared()))
                .stream()
                .filter(g -> !g.tasks().isEmpty())
                .toList();
    }

    private static List<UUID> ids(List<Tracked> tasks) {
        return tasks.stream().map(Tracked::id).toList();
    }

    private Table tasks(List<Group> groups) {
        var columns = columns();
        var maker = new TableMaker(counted(), new ArrayList<>());
        for (var group : groups) {
            maker.group(columns.size(), group.title());
            group.tasks().forEach(t -> maker.row(cells(t, group.leads())));
        }
        return maker.made("", 1, columns);
    }

    private List<Column> columns() {
        return List.of(
                TableMaker.column(sentences.text("targets-no"), Role.NO),
                TableMaker.column(sentences.text("tasks-text"), Role.TEXT),
                TableMaker.column(sentences.text("sheet-with"), Role.UNITS),
                TableMaker.column(sentences.text("sheet-person"), Role.OTHER),
                TableMaker.column(sentences.text("sheet-outcome"), Role.OUTCOME),
                TableMaker.column(sentences.text("sheet-timing"), Role.TIMING),
                TableMaker.column(sentences.text("sheet-due"), Role.TIMING));
    }

    private List<String> cells(Tracked task, boolean leads) {
        var stated = task.stated();
        var supporting = String.join("\n", stated.supporting());
        var with = leads ? supporting : sentences.text("sheet-with-lead", String.join("; ", Statements.units(stated.lead())));
        var text = stated.content().isBlank() ? stated.text() : stated.text() + "\n" + stated.content();
        return List.of(text, with, stated.task().assignee(), stated.outcome(), stated.timing(), due(task.reading()));
    }

    /** The days that were understood; where there are none, what the time says instead. */
    private String due(TimingReading reading) {
        var days = reading.dueDates();
        if (days.isEmpty()) {
            return sentences.text("sheet-due-" + reading.kind().code().replace('_', '-'));
        }
        var written = days.stream().map(WrittenDay::of);
        return days.size() <= MOST_DAYS
                ? written.collect(Collectors.joining("\n"))
                : sentences.text("sheet-due-many", days.size(), WrittenDay.of(days.getFirst()), WrittenDay.of(days.getLast()));
    }

    private Table receipt() {
        var maker = new TableMaker(counted(), new ArrayList<>());
        var sign = sentences.text("sheet-sign") + ROOM;
        return maker.plain(
                List.of(TableMaker.column(sentences.text("sheet-giver"), Role.VALUE), TableMaker.column(sentences.text("sheet-taker"), Role.VALUE)),
                List.of(sign, sign));
    }

    private static Paragraph text(ParagraphStyle style, String text) {
        return new Paragraph(null, style, 0, List.of(Run.plain(text)));
    }

    /** Nothing refers to the rows of a sheet; the same sheet has the same ids. */
    private static Supplier<UUID> counted() {
        var count = new long[1];
        return () -> new UUID(0, ++count[0]);
    }
}
