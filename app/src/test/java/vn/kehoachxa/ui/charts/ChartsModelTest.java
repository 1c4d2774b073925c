package vn.kehoachxa.ui.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kehoachxa.document.PaperParts;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.TableKind;
import vn.kehoachxa.plan.Target;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.charts.ChartData.Kind;
import vn.kehoachxa.ui.follow.FollowFixture;

/** The figures of the charts are those of the plans and their log. */
class ChartsModelTest extends FollowFixture {

    private ChartsModel model;

    @BeforeEach
    void open() {
        model = new ChartsModel(follow, MESSAGES);
        follow.refresh();
    }

    private ChartData chart(Kind kind) {
        return model.page().get().charts().stream().filter(c -> c.kind() == kind).findFirst().orElseThrow();
    }

    private List<String> rows(Kind kind) {
        return chart(kind).rows().stream()
                .map(r -> r.name() + ": " + String.join(" | ", Stream.concat(r.values().stream().map(v -> (long) v.size() + "=" + v.label()), Stream.of(r.whole())).toList()))
                .toList();
    }

    @Test
    void eachStateHasItsNumberAndItsShareInWords() {
        said("Đăng chuyên mục", LocalDate.of(2026, 5, 20), TaskStatus.DONE, 100);
        said("Cập nhật trang", LocalDate.of(2026, 5, 20), TaskStatus.IN_PROGRESS, 30);
        assertThat(rows(Kind.STATES)).containsExactly(
                "Xong: 1= | 0= | 0= | 0= | 0= | 1 (20%)", "Đang làm: 0= | 1= | 0= | 0= | 0= | 1 (20%)", "Chưa làm: 0= | 0= | 3= | 0= | 0= | 3 (60%)",
                "Quá hạn: 0= | 0= | 0= | 0= | 0= | 0 (0%)");
    }

    @Test
    void sharesAreRoundedToTheNearestHundredth() {
        desk.newPaper(2026);
        follow.refresh();
        assertThat(rows(Kind.STATES)).last().asString().startsWith("Quá hạn").endsWith("1 (7%)");
    }

    @Test
    void eachUnitHasItsTasksByState() {
        said("Cử cán bộ", LocalDate.of(2026, 5, 20), TaskStatus.DONE, 100);
        assertThat(rows(Kind.UNITS)).containsExactlyInAnyOrder(
                "Phòng Văn hóa - Xã hội: 0= | 0= | 2=2 | 0= | 0= | xong 0/2", "Trung tâm Dịch vụ: 0= | 0= | 0= | 1=1 | 0= | xong 0/1",
                "Phòng Kinh tế: 1=1 | 0= | 1=1 | 0= | 0= | xong 1/2");
        assertThat(chart(Kind.UNITS).said()).startsWith("Nhiệm vụ theo đơn vị. ").contains("Phòng Kinh tế: Xong 1, Chưa làm 1, xong 1/2");
    }

    @Test
    void dueDaysCountInTheirQuarterAndThoseThatAreMetBesideThem() {
        said("Đăng chuyên mục", LocalDate.of(2026, 5, 20), TaskStatus.DONE, 100);
        assertThat(rows(Kind.QUARTERS)).containsExactly("Quý I: 0=0 | 0=0 | ", "Quý II: 3=3 | 1=1 | ", "Quý III: 0=0 | 0=0 | ", "Quý IV: 1=1 | 0=0 | ");
        assertThat(chart(Kind.QUARTERS).note()).isEqualTo("Không tính 2 việc không có ngày đến hạn trong năm 2026.");
        said("Lập danh sách", LocalDate.of(2026, 5, 21), TaskStatus.STOPPED, 0);
        assertThat(rows(Kind.QUARTERS)).as("what was stopped is due no more").contains("Quý II: 2=2 | 1=1 | ");
    }

    @Override
    protected void said(String title, LocalDate day, TaskStatus status, int percent) {
        if (status != TaskStatus.STOPPED) {
            super.said(title, day, status, percent);
            return;
        }
        var of = task(title);
        ask(s -> {
            s.log().record(paper.id(), new Progress(UUID.randomUUID(), of.id(), day, "An", status, percent, "hết việc", null, List.of()));
            return day;
        });
        follow.refresh();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "10 tin, bài; 6; 60; 6 tin, bài (60%)",
        "tối thiểu 10 tin; 12; 120; 12 tin (120%), đạt",
        "không quá 5 vụ; 4; 80; 4 vụ (80%), đạt",
        "100%; 99,5; 99; 99,5% (99,5%)",
        "3 lớp; ; 0; chưa ghi số"})
    void aTargetIsDrawnInPerCentOfWhatThePlanAsksFor(String asked, String reached, long size, String label) {
        var plan = numbers(asked, "1.000.000");
        if (reached != null) {
            record(plan, new Achieved(UUID.randomUUID(), plan.entries().all(Target.class).findFirst().orElseThrow().id(), TODAY, "An", new BigDecimal(reached.replace(',', '.')), "", List.of()));
        }
        assertThat(rows(Kind.TARGETS)).containsExactly("Tin bài đã đăng: 100=" + asked + " | " + size + "=" + label + " | ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "50.000.000; 12500000; 50000000=50.000.000; 12500000=12.500.000 (25%)",
        "50.000.000; 60000000; 50000000=50.000.000; 60000000=60.000.000 (120%)",
        "50.000.000; -1000; 50000000=50.000.000; 0=-1.000 (0%)",
        "chưa rõ; 7000; 0=không ghi số tiền; 7000=7.000"})
    void aBudgetLineHasWhatWasPlannedAndWhatWasSpent(String planned, long spent, String first, String second) {
        var plan = numbers("1 lớp", planned);
        record(plan, new Spending(UUID.randomUUID(), plan.entries().all(BudgetLine.class).findFirst().orElseThrow().id(), TODAY, "An", spent, "", List.of()));
        assertThat(rows(Kind.BUDGETS)).containsExactly("Mở lớp: " + first + " | " + second + " | ");
    }

    @Test
    void whatStatesNoNumberIsCountedInsteadOfDrawn() {
        numbers("hoàn thành", "chưa rõ");
        assertThat(chart(Kind.TARGETS).isEmpty()).isTrue();
        assertThat(chart(Kind.TARGETS).note()).isEqualTo("Không vẽ 1 chỉ tiêu mà kế hoạch không nêu con số.");
        assertThat(chart(Kind.BUDGETS).note()).isEqualTo("Không vẽ 1 khoản không ghi số tiền.");
    }

    @Test
    void aPlanOrAYearIsChosenAndTheOtherFiguresGo() {
        var plan = numbers("10 tin", "1.000");
        assertThat(model.years().get()).containsExactly(2026);
        assertThat(model.page().get().scope()).isEqualTo("Các kế hoạch năm 2026");
        assertThat(model.page().get().day()).isEqualTo("Số liệu đến ngày 25/05/2026");
        model.plan().set(plan.id());
        assertThat(chart(Kind.STATES).isEmpty()).isTrue();
        assertThat(chart(Kind.TARGETS).rows()).hasSize(1);
        assertThat(model.page().get().scope()).isEqualTo("2026 · Tin bài");
        assertThat(model.page().get().fileName(chart(Kind.TARGETS))).isEqualTo("Chỉ tiêu so với kế hoạch 2026 Tin bài.png");
        model.plan().set(null);
        assertThat(chart(Kind.STATES).rows()).isNotEmpty();
    }

    /** A plan with one target and one budget line. */
    private Paper numbers(String asked, String planned) {
        var p = new PaperParts(5000);
        var targets = p.table(
                TableKind.TARGETS,
                List.of(PaperParts.column("TT", Role.NO), PaperParts.column("Chỉ tiêu", Role.TEXT), PaperParts.column("Kế hoạch", Role.VALUE)), p.row("Tin bài đã đăng", asked));
        var budget = p.table(
                TableKind.BUDGET,
                List.of(PaperParts.column("TT", Role.NO), PaperParts.column("Nội dung chi", Role.TEXT), PaperParts.column("Số tiền", Role.AMOUNT)), p.row("Mở lớp", planned));
        var entries = new ArrayList<Entry>();
        targets.rows().stream().filter(r -> r.kind() == RowKind.ROW).forEach(r -> entries.add(Target.at(p.id(), r.id())));
        budget.rows().stream().filter(r -> r.kind() == RowKind.ROW).forEach(r -> entries.add(BudgetLine.at(p.id(), r.id())));
        var plan = Field.SUBJECT.set(desk.paper(2026), "Tin bài").withBody(List.of(targets, budget)).withAppendices(List.of()).withEntries(Entries.of(entries));
        desk.store(plan);
        follow.refresh();
        return plan;
    }

    private void record(Paper plan, LogEntry entry) {
        ask(s -> {
            s.log().record(plan.id(), entry);
            return plan;
        });
        follow.refresh();
    }

    @Test
    void noMoreRowsAreDrawnThanCanBeReadAndTheOthersAreSaid() {
        var p = new PaperParts(9000);
        var rows = IntStream.rangeClosed(1, 57).mapToObj(i -> p.row("Chỉ tiêu thứ " + i, i + " lớp")).toArray(Row[]::new);
        var targets = p.table(
                TableKind.TARGETS,
                List.of(PaperParts.column("TT", Role.NO), PaperParts.column("Chỉ tiêu", Role.TEXT), PaperParts.column("Kế hoạch", Role.VALUE)), rows);
        var entries = targets.rows().stream().map(r -> (Entry) Target.at(p.id(), r.id())).toList();
        var plan = desk.paper(2026).withBody(List.of(targets)).withAppendices(List.of()).withEntries(Entries.of(entries));
        desk.store(plan);
        follow.refresh();
        assertThat(chart(Kind.TARGETS).rows()).hasSize(40).last().extracting(ChartData.Row::name).isEqualTo("Chỉ tiêu thứ 40");
        assertThat(chart(Kind.TARGETS).note()).startsWith("Không vẽ 17 dòng sau cùng: biểu đồ chỉ có chỗ cho 40 dòng. Chọn một kế hoạch");
        model.plan().set(plan.id());
        assertThat(chart(Kind.TARGETS).note()).contains("17 dòng").doesNotContain("Chọn");
    }
}
