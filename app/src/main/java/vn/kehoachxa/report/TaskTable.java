package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.tracking.Tracked;

/** The table of tasks: who, until when, in which state at the window's end, and what the window's entries show and say. */
final class TaskTable {

    private final Facts facts;
    private final Sentences sentences;
    private final TaskWords words;

    TaskTable(Facts facts, Sentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
        this.words = new TaskWords(sentences);
    }

    Table made(TableMaker maker) {
        var supporting = facts.tasks().stream().anyMatch(t -> !t.stated().supporting().isEmpty());
        var columns = columns(supporting);
        var group = "";
        for (var task : facts.tasks()) {
            var own = task.stated().group();
            if (!own.equals(group) && !own.isEmpty()) {
                maker.group(columns.size(), own);
            }
            group = own.isEmpty() ? group : own;
            maker.row(cells(task, supporting));
        }
        return maker.made("", 1, columns);
    }

    /** @param supporting whether any task names units that support it */
    private List<Column> columns(boolean supporting) {
        return Stream.of(
                TableMaker.column(sentences.text("targets-no"), Role.NO),
                TableMaker.column(sentences.text("tasks-text"), Role.TEXT),
                TableMaker.column(sentences.text("tasks-lead"), Role.LEAD),
                TableMaker.column(sentences.text("tasks-supporting"), Role.SUPPORTING),
                TableMaker.column(sentences.text("tasks-timing"), Role.TIMING),
                TableMaker.column(sentences.text("tasks-state"), Role.OTHER),
                TableMaker.column(sentences.text("tasks-evidence"), Role.OTHER),
                TableMaker.column(sentences.text("tasks-note"), Role.NOTE))
                .filter(c -> supporting || c.role() != Role.SUPPORTING)
                .toList();
    }

    private List<String> cells(Tracked task, boolean supporting) {
        var stated = task.stated();
        var entries = facts.inWindow(task);
        var notes = entries.stream().map(e -> e.note()).filter(n -> !n.isEmpty()).distinct().collect(Collectors.joining("\n"));
        var shown = TaskWords.names(entries.stream().flatMap(e -> e.evidence().stream()).toList(), "\n");
        var cells = new ArrayList<>(List.of(stated.text(), stated.lead()));
        if (supporting) {
            cells.add(String.join("\n", stated.supporting()));
        }
        cells.addAll(List.of(stated.timing(), words.cell(task), shown, notes));
        return cells;
    }
}
