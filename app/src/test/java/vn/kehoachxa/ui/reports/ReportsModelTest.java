package vn.kehoachxa.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.Passages;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.follow.Deliveries;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.plans.Changed;
import vn.kehoachxa.ui.plans.PlansModel;
import vn.kehoachxa.ui.task.BackgroundTasks;

class ReportsModelTest extends FollowFixture {

    private final List<UUID> opened = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private Deliveries deliveries;
    private ReportsModel model;

    @BeforeEach
    void enter() {
        var drafting = new Drafting(new TimingReader(), day -> false, clock, UUID::randomUUID, "An");
        var handouts = new HandoutModel(
                new HandoutModel.Tools(TestDesk.handouts(), TestDesk.exporter(), drafting), store,
                new BackgroundTasks(delays.threads(), problems::add), MESSAGES,
                new HandoutModel.Ways(
                        (name, format) -> Optional.of(folder.resolve(name)), (name, format) -> Optional.of(folder.resolve(name)),
                        (text, file) -> written.add(file)));
        deliveries = new Deliveries(recorder, MESSAGES, (text, back) -> backs.add(back));
        model = new ReportsModel(
                follow, store, drafting, handouts, MESSAGES, new Changed(MESSAGES, clock),
                new ReportsModel.Ways(opened::add, id -> { }, duty -> deliveries.record(duty, duty.today()), deliveries::withdraw, () -> { }));
        follow.refresh();
        model.enter();
    }

    private void choose(String period) {
        model.period().choose(ReportPeriod.of(period).orElseThrow());
    }

    private void order(Direction direction, LocalDate windowFrom, LocalDate windowTo) {
        var at = paper.tables().findFirst().orElseThrow().rows().getFirst().id();
        var duty = new ReportingDuty(
                UUID.randomUUID(), at, "trước ngày 05 của tháng cuối quý", Period.QUARTER, direction, "", "UBND tỉnh", "", windowFrom, windowTo,
                List.of());
        ask(s -> s.papers().apply(paper.id(), s.papers().load(paper.id()).seq(), PutEntries.of(duty), "An"));
        follow.refresh();
    }

    @Test
    void thisYearsPlanAndThisQuarterAreChosenWithTheDaysOfTheDecree() {
        assertThat(model.plan().get().id()).isEqualTo(paper.id());
        assertThat(model.period().chosen().get().code()).isEqualTo("2026-Q2");
        assertThat(model.windowText()).isEqualTo("số liệu từ 15/03/2026 đến 14/06/2026");
        assertThat(model.units().get()).contains("Phòng Kinh tế");
        assertThat(model.existing()).isEmpty();
    }

    @Test
    void aReportIsDraftedOnceAndFoundAgain() {
        said("Cử cán bộ", LocalDate.of(2026, 4, 2), TaskStatus.IN_PROGRESS, 40);
        model.draft(false);
        follow.refresh();
        assertThat(opened).hasSize(1);
        assertThat(model.existing().orElseThrow().id()).isEqualTo(opened.getFirst());
        model.draft(false);
        assertThat(opened).containsExactly(opened.getFirst(), opened.getFirst());
        model.draft(true);
        follow.refresh();
        assertThat(opened.getLast()).isNotEqualTo(opened.getFirst());
        assertThat(model.reports()).hasSize(2).allSatisfy(r -> assertThat(r.title()).isEqualTo("Báo cáo quý II năm 2026"));
        var questions = ask(s -> s.questions().of(opened.getFirst()));
        assertThat(questions).isNotEmpty();
        choose("2026-Q1");
        assertThat(model.existing()).isEmpty();
    }

    @Test
    void aReportStandsAmongReportsNotAmongPlans() {
        model.draft(false);
        var plans = new PlansModel(store, MESSAGES, clock, id -> { }, () -> { }, TestDesk.tools(), desk.preferences());
        plans.refresh();
        assertThat(plans.plans()).extracting(p -> p.id()).containsExactly(paper.id());
    }

    @Test
    void aReportOnNoPlanThatIsHereIsThereToo() {
        var alone = ask(s -> {
            var drafted = new Drafting(new TimingReader(), day -> false, clock, UUID::randomUUID, "An")
                    .report(s, paper.id(), model.period().chosen().get(), model.window(), false);
            return s.papers().load(drafted).paper();
        });
        assertThat(alone.identity().type()).isEqualTo(PaperType.REPORT);
        var other = desk.paper(2027);
        desk.store(other);
        follow.refresh();
        model.choose(model.plans().stream().filter(p -> p.id().equals(other.id())).findFirst().orElseThrow());
        assertThat(model.reports()).isEmpty();
        desk.store(withoutPlan(alone));
        follow.refresh();
        assertThat(model.reports()).singleElement();
    }

    private static Paper withoutPlan(Paper report) {
        var i = report.identity();
        var identity = new Identity(
                UUID.randomUUID(), i.type(), i.kind(), i.office(), i.version(), i.supersedes(), i.state(), i.issued(), i.form(), i.year(), i.yearTo());
        return new Paper(
                identity, report.head(), null, report.subject(), new Passages(List.of(), List.of(), List.of(), List.of()), List.of(),
                Passage.of(UUID.randomUUID(), ""), report.foot(), List.of(),
                Entries.NONE);
    }

    @Test
    void aPlanOfSeveralYearsIsReportedYearByYear() {
        var longer = desk.templates().create("five-year", 2026, desk.templates().freshOffice(), TestDesk.VALUES);
        desk.store(longer);
        follow.refresh();
        model.choose(model.plans().stream().filter(p -> p.id().equals(longer.id())).findFirst().orElseThrow());
        assertThat(model.years()).containsExactly(2026, 2027, 2028, 2029, 2030);
        choose("2026-H1");
        model.period().year().set(2028);
        assertThat(model.period().chosen().get().code()).isEqualTo("2028-H1");
        assertThat(model.windowText()).isEqualTo("số liệu từ 15/12/2027 đến 14/06/2028");
    }

    @Test
    void anyDaysCanBeReported() {
        model.period().wantDays();
        assertThat(model.period().chosen().get().code()).isEqualTo("2026-04-01..2026-06-30");
        model.period().to().set(LocalDate.of(2026, 3, 1));
        assertThat(model.period().chosen().get()).isNull();
        assertThat(model.windowText()).startsWith("Ngày cuối");
        model.draft(false);
        assertThat(opened).isEmpty();
        model.period().to().set(LocalDate.of(2026, 4, 30));
        assertThat(model.windowText()).isEqualTo("số liệu từ 01/04/2026 đến 30/04/2026");
        model.draft(false);
        assertThat(opened).hasSize(1);
    }

    @Test
    void thePlansOwnDaysGoBeforeTheDecrees() {
        order(Direction.OUT, LocalDate.of(2026, 2, 21), LocalDate.of(2026, 5, 20));
        assertThat(model.windowText()).isEqualTo("số liệu từ 21/02/2026 đến 20/05/2026");
        model.draft(false);
        var about = ask(s -> s.papers().load(opened.getFirst()).paper().about());
        assertThat(about.to()).isEqualTo(LocalDate.of(2026, 5, 20));
    }

    @Test
    void aReportThatIsDueIsSentAndTheStepBackHoldsLongAfter() {
        order(Direction.OUT, null, null);
        assertThat(model.duties()).extracting(d -> model.words().state(d).text())
                .containsExactly("Quá hạn 82 ngày", "Còn 10 ngày", "Còn 102 ngày", "Còn 193 ngày");
        var first = model.duties().getFirst();
        model.ways().deliver().accept(first);
        var sent = model.duties().getFirst();
        assertThat(model.words().state(sent).text()).isEqualTo("Đã gửi 25/05");
        model.ways().withdraw().accept(sent);
        assertThat(model.duties().getFirst().isOverdue()).isTrue();
        backs.getLast().run();
        assertThat(model.duties()).filteredOn(DutyRow::isDelivered).hasSize(1);
        assertThat(model.draft(model.duties().get(1))).isTrue();
        assertThat(model.period().chosen().get().code()).isEqualTo("2026-Q2");
        assertThat(opened).hasSize(1);
    }

    @Test
    void theDayOnWhichItCameInIsGivenAndIsNoneToCome() {
        order(Direction.IN, null, null);
        var form = new DeliveryModel(model.duties().getFirst(), deliveries, MESSAGES, clock);
        assertThat(form.done()).isEqualTo("Đã nhận");
        form.day().set(TODAY.plusDays(1));
        assertThat(form.save()).isFalse();
        assertThat(form.dayError().get()).isNotEmpty();
        form.day().set(LocalDate.of(2026, 3, 3));
        assertThat(form.save()).isTrue();
        assertThat(model.words().state(model.duties().getFirst()).text()).isEqualTo("Đã nhận 03/03");
    }

    @Test
    void workingPapersGoIntoFiles() {
        var plan = model.plan().get();
        model.handouts().leader(plan.id(), model.period().chosen().get(), Format.PDF);
        model.handouts().unit(plan.id(), "Phòng Kinh tế", Format.XLSX);
        model.handouts().calendar(plan);
        assertThat(written).allSatisfy(f -> assertThat(f).isNotEmptyFile());
        assertThat(written).extracting(f -> f.getFileName().toString())
                .startsWith("Tóm tắt cho lãnh đạo 2026-Q2.pdf", "Phiếu giao việc Phòng Kinh tế.xlsx");
        model.handouts().units(plan.id(), Format.DOCX);
        assertThat(folder.resolve("Phiếu giao việc")).isDirectoryContaining(f -> f.toString().endsWith(".docx"));
    }
}
