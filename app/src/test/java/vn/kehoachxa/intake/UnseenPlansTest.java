package vn.kehoachxa.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Piece;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.intake.word.WordSource;

/** Plans with the habits of many offices, written before the reader was tried on them. */
class UnseenPlansTest {

    private static final List<String> NOT_FIELDS = List.of("font", "nfd", "bold", "wide", "set-apart");

    static Stream<String> plans() {
        return Stream.of("commune-agriculture", "ward-digital", "school-year", "department-reform", "health-tcvn3", "youth-vni", "disaster-nfd", "traffic-plain",
                "rural-five-years", "report-quarter", "event-letters", "budget-tables", "tracked-typed", "all-bold", "sections-slash",
                "joint-glued", "quarter-continued", "styles-only", "report-half-year",
                "deep-letters", "phases-event", "women-softbreaks", "two-appendices",
                "draft-articles", "matrix-tables", "schedule-appendix", "mixed-auto-typed",
                "culture-list", "market-tcvn3-table", "sports-letters", "no-foot-grid-report");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyParagraphCellAndFieldStandsWhereAReaderWouldPutIt(String name) {
        var plan = UnseenPlan.named(name);
        var source = new WordSource().read(UnseenWord.of(plan));
        var reading = Intake.read(source);
        var faults = new ArrayList<String>();
        var lines = compare("line", plan.lines(), Outlines.lines(reading.paper()), faults);
        var cells = compare("cell", plan.cells(), Outlines.cells(reading.paper()), faults);
        var titles = compare("title", plan.titles(), Outlines.titles(reading.paper()), faults);
        var fields = plan.facts().keySet().stream().filter(f -> !NOT_FIELDS.contains(f)).toList();
        var right = fields.stream().filter(f -> isRight(plan.facts().get(f), Outlines.field(reading, f), f, faults)).count();
        var apart = plan.facts().get("set-apart");
        Accounts.missing(source, reading).stream().filter(w -> apart == null || !w.endsWith(apart)).forEach(w -> faults.add("lost " + w));
        assertThat(faults).as("UNSEEN %s lines %s cells %s titles %s fields %d/%d", name, lines, cells, titles, right, fields.size()).isEmpty();
    }

    /** Copied into a file of plain text, as a clerk does who has no other way: titles that only their looks show are lost, nearly all else is not. */
    @Test
    void theSamePlansAsPlainTextHaveTheirCellsAndNearlyAllOfTheirLines() {
        var faults = new ArrayList<String>();
        var right = 0;
        var all = 0;
        for (var name : plans().toList()) {
            var plan = UnseenPlan.named(name);
            var text = new StringBuilder();
            new WordSource().read(UnseenWord.of(plan)).pieces().forEach(p -> text(p, text));
            var paper = Intake.read(new TextSource().read(text.toString().getBytes(StandardCharsets.UTF_8))).paper();
            var expected = plain(plan.lines());
            var read = plain(Outlines.lines(paper));
            all += Math.max(expected.size(), read.size());
            right += expected.size() - Outlines.lacking(expected, read).size();
            compare("cell", plan.cells(), Outlines.cells(paper), faults);
        }
        assertThat(faults).isEmpty();
        assertThat(right).as("%d of %d lines", right, all).isGreaterThanOrEqualTo(all * 98 / 100);
    }

    /** How wide an appendix lies is not in a text. */
    private static List<String> plain(List<String> lines) {
        return lines.stream().map(l -> l.replace("APPENDIX wide", "APPENDIX")).toList();
    }

    private static void text(Piece piece, StringBuilder out) {
        switch (piece) {
            case Para para -> out.append(para.label() == null ? "" : para.label().text() + " ").append(para.text()).append("\n\n");
            case Grid grid when grid.ruled() -> {
                for (var row : grid.rows()) {
                    var cells = new String[grid.columns()];
                    Arrays.fill(cells, "");
                    row.cells().forEach(c -> cells[c.column()] = c.text().replace('\n', ' '));
                    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
                }
                out.append('\n');
            }
            case Grid grid -> Layouts.columns(grid).forEach(c -> c.forEach(p -> text(p, out)));
        }
    }

    private static String compare(String what, List<String> expected, List<String> actual, List<String> faults) {
        var lacking = Outlines.lacking(expected, actual);
        lacking.forEach(l -> faults.add(what + " wanted: " + l));
        Outlines.lacking(actual, expected).forEach(l -> faults.add(what + " read:   " + l));
        return (expected.size() - lacking.size()) + "/" + Math.max(expected.size(), actual.size());
    }

    private static boolean isRight(String expected, String actual, String field, List<String> faults) {
        if (!Outlines.tidy(expected).equals(actual)) {
            faults.add("field " + field + ": " + actual + ", wanted " + expected);
            return false;
        }
        return true;
    }
}
