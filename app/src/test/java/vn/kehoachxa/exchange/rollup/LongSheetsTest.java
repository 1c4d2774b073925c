package vn.kehoachxa.exchange.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.exchange.rollup.Election.Chosen;
import vn.kehoachxa.exchange.rollup.Election.ChosenPlan;
import vn.kehoachxa.exchange.rollup.Facts.TargetFact;
import vn.kehoachxa.exchange.rollup.Header.Sent;
import vn.kehoachxa.exchange.rollup.PlanView.TargetView;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.sheet.StreamedTable;
import vn.kehoachxa.sheet.Value;

class LongSheetsTest {

    private static TargetView target(String text, int value) {
        return new TargetView(new TargetFact(UUID.randomUUID(), "", text, "", "=", BigDecimal.valueOf(value), "hộ", ""), null);
    }

    private static PlanView plan(Office office, TargetView... targets) {
        var paper = new Communes(0).plan();
        return new PlanView(office, new ChosenPlan(Sent.of(paper), null, null), List.of(), List.of(targets), List.of());
    }

    private static StreamedTable matrix(int mostColumns, PlanView... plans) {
        var offices = Stream.of(plans).map(p -> new Chosen(p.office(), List.of(p.chosen()), List.of())).toList();
        var summary = Summary.of(offices, (office, chosen) -> Stream.of(plans).filter(p -> p.chosen() == chosen).findFirst().orElseThrow());
        var findings = new Findings(
                "", Communes.TODAY, new FolderWalk(List.of(), List.of(), 0), new Election(offices, List.of(), List.of()), summary, List.of(), 0, List.of());
        var sheets = new SummarySheets(findings, new Words((code, arguments) -> code));
        return new LongSheets(sheets, findings, () -> Stream.of(plans), mostColumns).matrix();
    }

    private static List<List<Value>> rows(StreamedTable table) {
        var rows = new ArrayList<List<Value>>();
        table.rows().get().forEachRemaining(rows::add);
        return rows;
    }

    @Test
    void targetsOfOneNameStandInOneColumnHoweverTheyAreWritten() {
        var table = matrix(20, plan(new Communes(0).office(), target("Số hộ", 5)), plan(new Communes(1).office(), target("SỐ  HỘ", 7), target("so ho", 8)));
        assertThat(table.columns()).hasSize(4);
        assertThat(rows(table)).extracting(r -> r.get(3)).containsExactly(new Value.Number(new BigDecimal(5)), new Value.Number(new BigDecimal(7)));
    }

    @Test
    void whatHasNoRoomInTheMatrixIsToldAndIsWhatFewestHave() {
        var table = matrix(
                4, plan(new Communes(0).office(), target("a riêng", 1), target("chung", 2)), plan(new Communes(1).office(), target("chung", 3), target("b riêng", 4)));
        assertThat(table.columns()).hasSize(4);
        assertThat(table.columns().getLast().label()).isEqualTo("chung (hộ)");
        assertThat(table.title()).contains("còn 2 chỉ tiêu");
        assertThat(rows(table)).extracting(List::size).containsOnly(4);
    }
}
