package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Statements;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.Tracked;

/** What is said of a task in sentences and in cells. */
final class TaskWords {

    private final Sentences sentences;

    TaskWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** {@code Mở lớp tập huấn (Phòng Văn hóa - Xã hội)}. */
    String named(Tracked task) {
        var text = bare(task.stated().text());
        var lead = String.join("; ", Statements.units(task.stated().lead()));
        return lead.isEmpty() ? text : sentences.text("task", text, lead);
    }

    /** The task, how it stands, and what the entries of the window say. */
    String sentence(Tracked task, List<Progress> entries) {
        var parts = new ArrayList<String>();
        parts.add(sentences.text("task-sentence", named(task), state(task)));
        for (var entry : entries) {
            if (!entry.note().isEmpty() || !entry.evidence().isEmpty() || met(entry) || entries.size() > 1) {
                parts.add(sentences.text("entry", WrittenDay.of(entry.date()), said(entry)) + ".");
            }
        }
        return String.join(" ", parts);
    }

    private String said(Progress entry) {
        var note = bare(entry.note());
        var words = note.isEmpty() ? brief(entry) : note;
        var shown = entry.evidence().isEmpty() ? words : sentences.text("entry-evidence", words, names(entry.evidence(), ", "));
        return met(entry) ? sentences.text("entry-met", shown, WrittenDay.of(entry.met())) : shown;
    }

    /** Whether it meets one of several due days; being done meets all. */
    private static boolean met(Progress entry) {
        return entry.met() != null && entry.status() != TaskStatus.DONE;
    }

    private String brief(Progress entry) {
        return switch (entry.status()) {
            case DONE -> sentences.text("entry-done");
            case STOPPED -> sentences.text("entry-stopped");
            case NOT_STARTED -> sentences.text("entry-silent");
            case IN_PROGRESS -> entry.percent() == 0 ? sentences.text("entry-running") : sentences.text("entry-percent", entry.percent());
        };
    }

    private String state(Tracked task) {
        return switch (task.status()) {
            case DONE -> task.is(TaskFlag.DONE_LATE)
                    ? sentences.text("task-done-late", WrittenDay.of(Facts.doneOn(task)), WrittenDay.of(task.reading().due()))
                    : sentences.text("task-done", WrittenDay.of(Facts.doneOn(task)));
            case STOPPED -> sentences.text("task-stopped");
            case NOT_STARTED -> sentences.text("task-silent");
            case IN_PROGRESS -> task.percent() == 0 ? sentences.text("task-running") : sentences.text("task-running-percent", task.percent());
        };
    }

    /** The state in a cell. */
    String cell(Tracked task) {
        var percent = task.percent();
        if (task.is(TaskFlag.OVERDUE)) {
            return percent == 0 ? sentences.text("state-late") : sentences.text("state-late-percent", percent);
        }
        return switch (task.status()) {
            case DONE -> sentences.text(task.is(TaskFlag.DONE_LATE) ? "state-done-late" : "state-done");
            case STOPPED -> sentences.text("state-stopped");
            case IN_PROGRESS -> percent == 0 ? sentences.text("state-running") : sentences.text("state-running-percent", percent);
            case NOT_STARTED -> task.is(TaskFlag.WAITING)
                    ? sentences.text("state-waiting")
                    : sentences.text(task.nextDue() == null ? "state-silent" : "state-early");
        };
    }

    static String names(List<Evidence> evidence, String between) {
        return evidence.stream().map(Evidence::name).distinct().collect(Collectors.joining(between));
    }

    /** A text as it goes on inside a sentence: on one line, without the mark at its end. */
    static String bare(String text) {
        return Texts.oneLine(text).replaceAll("[\\s;,:]+$|(?<![.v])\\.$", "");
    }
}
