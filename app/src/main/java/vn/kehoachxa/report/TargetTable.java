package vn.kehoachxa.report;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.plan.Column;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.WrittenDay;

/** The table of targets: what the plan asks for, what the window added, the whole, and their relation; blanks where nobody said anything. */
final class TargetTable {

    private final Facts facts;
    private final Sentences sentences;

    TargetTable(Facts facts, Sentences sentences) {
        this.facts = facts;
        this.sentences = sentences;
    }

    Table made(TableMaker maker) {
        var columns = columns(facts.plan().identity());
        var group = "";
        for (var target : facts.targets()) {
            if (!target.group().equals(group) && !target.group().isEmpty()) {
                maker.group(columns.size(), target.group());
            }
            group = target.group().isEmpty() ? group : target.group();
            maker.row(cells(facts.of(target)));
        }
        return maker.made("", 1, columns);
    }

    private List<Column> columns(Identity plan) {
        var years = plan.yearTo() == null
                ? sentences.text("targets-plan", plan.year())
                : sentences.text("targets-plan-years", plan.year(), plan.yearTo());
        return List.of(
                TableMaker.column(sentences.text("targets-no"), Role.NO),
                TableMaker.column(sentences.text("targets-text"), Role.TEXT),
                TableMaker.column(sentences.text("targets-unit"), Role.UNIT_OF_MEASURE),
                TableMaker.column(years, Role.VALUE),
                TableMaker.column(sentences.text("targets-period"), Role.VALUE),
                TableMaker.column(sentences.text("targets-total"), Role.VALUE),
                TableMaker.column(sentences.text("targets-percent"), Role.VALUE),
                TableMaker.column(sentences.text("targets-lead"), Role.LEAD),
                TableMaker.column(sentences.text("targets-note"), Role.NOTE));
    }

    private List<String> cells(TargetResult result) {
        var target = result.target();
        return List.of(
                target.text(), target.unitOfMeasure(), target.written(),
                result.inPeriod() == null ? Sentences.BLANK : Figures.written(result.inPeriod()),
                result.last() == null ? Sentences.BLANK : Figures.written(result.last().value()),
                // Without a number in the plan there is nothing to fill in.
                result.percent().orElse(target.value().value() == null ? "" : Sentences.BLANK), target.lead(), note(result));
    }

    private String note(TargetResult result) {
        var parts = new ArrayList<String>();
        if (result.last() != null && result.entries().isEmpty()) {
            parts.add(sentences.text("targets-asof", WrittenDay.of(result.last().date())));
        }
        result.entries().stream().map(e -> e.note()).filter(n -> !n.isEmpty()).distinct().forEach(parts::add);
        var shown = TaskWords.names(result.entries().stream().flatMap(e -> e.evidence().stream()).toList(), "\n");
        if (!shown.isEmpty()) {
            parts.add(shown);
        }
        return String.join("\n", parts);
    }
}
