package vn.kehoachxa.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Direction;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.OfficeDuty;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.ReportingDuty;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.follow.Deliveries;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.follow.Share;
import vn.kehoachxa.ui.plans.Changed;

class TodayModelTest extends FollowFixture {

    private final List<UUID> updated = new ArrayList<>();
    private final List<DutyRow> drafted = new ArrayList<>();
    private final List<Runnable> backs = new ArrayList<>();
    private TodayModel model;

    @BeforeEach
    void open() {
        var deliveries = new Deliveries(recorder, MESSAGES, (text, back) -> backs.add(back));
        model = new TodayModel(follow, MESSAGES, new Changed(MESSAGES, clock), new TodayModel.Ways(updated::add, s -> { }, id -> { }, () -> { }, drafted::add, duty -> deliveries.record(duty, duty.today()), () -> { }, () -> { }));
        follow.refresh();
    }

    @Test
    void theMostUrgentComesFirstWithItsTimeAsWritten() {
        assertThat(model.day()).isEqualTo("Thứ Hai, 25 tháng 5 năm 2026");
        assertThat(model.summary()).isEqualTo("1 việc quá hạn · 1 việc đến hạn trong 7 ngày");
        var urgent = model.urgent();
        assertThat(urgent).extracting(Urgent::title)
                .containsExactly("Đăng chuyên mục khoa học", "Lập danh sách dự lớp", "Cử cán bộ dự lớp");
        assertThat(urgent.getFirst().chip().text()).isEqualTo("Quá hạn 4 ngày");
        assertThat(urgent.getFirst().detail()).isEqualTo("Trung tâm Dịch vụ · hạn ghi: trước 22/5/2026 (đến 21/05)");
        urgent.getFirst().acts().getFirst().run().run();
        assertThat(updated).containsExactly(task("Đăng chuyên mục").id());
    }

    @Test
    void whatGoesOnAllYearIsAskedForInTheLastMonthOfAQuarter() {
        clock.set(LocalDate.of(2026, 6, 1), LocalTime.of(8, 0));
        follow.refresh();
        assertThat(model.urgent().getLast().title()).isEqualTo("Cập nhật trang thông tin");
        assertThat(model.urgent().getLast().detail()).endsWith("chưa cập nhật lần nào");
        said("Cập nhật trang", LocalDate.of(2026, 6, 1), TaskStatus.IN_PROGRESS, 50);
        assertThat(model.urgent()).extracting(Urgent::urgency).doesNotContain(Urgency.NEEDS_UPDATE);
    }

    /** The office owes a report by 15 June, and is owed one by 5 June; both of the second quarter. */
    private void orderReports() {
        var rows = paper.tables().findFirst().orElseThrow().rows();
        var both = List.of(
                new ReportingDuty(
                        UUID.randomUUID(), rows.getFirst().id(), "trước ngày 16 của tháng cuối quý", Period.QUARTER, Direction.OUT, "", "UBND tỉnh", "", null, null, List.of()),
                new ReportingDuty(
                        UUID.randomUUID(), rows.getLast().id(), "trước ngày 05 của tháng cuối quý", Period.QUARTER, Direction.IN, "Các đơn vị", "UBND xã",
                        "Phòng Kinh tế", null, null, List.of()));
        both.forEach(duty -> ask(s -> s.papers().apply(paper.id(), s.papers().load(paper.id()).seq(), PutEntries.of(duty), "An")));
        follow.refresh();
    }

    @Test
    void reportsThatAreDueStandAmongWhatIsUrgent() {
        orderReports();
        clock.set(LocalDate.of(2026, 3, 2), LocalTime.of(8, 0));
        follow.refresh();
        assertThat(model.summary()).endsWith("1 báo cáo phải nhận");
        var in = model.urgent().stream().filter(Urgent::isReport).findFirst().orElseThrow();
        assertThat(in.title()).startsWith("Báo cáo quý I năm 2026: ");
        assertThat(in.chip().text()).isEqualTo("Còn 2 ngày");
        assertThat(in.detail()).isEqualTo("Các đơn vị gửi UBND xã qua Phòng Kinh tế · trước ngày 05 của tháng cuối quý (đến 04/03)");
        assertThat(in.warning()).isEqualTo("Hạn trước ngày chốt số liệu 14/03: ghi ngày chốt riêng trong kế hoạch.");
        assertThat(in.acts()).extracting(Urgent.Act::label).containsExactly("Đã nhận");
        clock.set(LocalDate.of(2026, 3, 5), LocalTime.of(8, 0));
        follow.refresh();
        assertThat(model.urgent()).filteredOn(Urgent::isReport).first().satisfies(u -> assertThat(u.warning()).as("too late to change that").isEmpty());
        in.acts().getFirst().run().run();
        assertThat(model.urgent()).noneMatch(Urgent::isReport);
        backs.getFirst().run();
        assertThat(model.urgent()).anyMatch(Urgent::isReport);
    }

    @Test
    void aPlanThatIsDatedAprilOrdersNoReportForMarch() {
        ask(s -> s.papers().apply(paper.id(), s.papers().load(paper.id()).seq(), new SetField(Field.MONTH, "4"), "An"));
        orderReports();
        clock.set(LocalDate.of(2026, 3, 15), LocalTime.of(8, 0));
        follow.refresh();
        assertThat(model.urgent()).noneMatch(Urgent::isReport);
        clock.set(LocalDate.of(2026, 6, 3), LocalTime.of(8, 0));
        follow.refresh();
        assertThat(model.urgent()).filteredOn(Urgent::isReport).extracting(Urgent::title).singleElement().asString().startsWith("Báo cáo quý II năm 2026: ");
    }

    @Test
    void aReportOfTheOfficeIsWrittenAndSent() {
        orderReports();
        clock.set(LocalDate.of(2026, 3, 15), LocalTime.of(8, 0));
        follow.refresh();
        assertThat(model.summary()).endsWith("1 báo cáo phải gửi · 1 báo cáo phải nhận");
        var out = model.urgent().stream().filter(u -> u.acts().size() == 2).findFirst().orElseThrow();
        assertThat(out.detail()).isEqualTo("gửi UBND tỉnh · trước ngày 16 của tháng cuối quý (đến 15/03)");
        assertThat(out.acts()).extracting(Urgent.Act::label).containsExactly("Soạn", "Đã gửi");
        out.acts().getFirst().run().run();
        assertThat(drafted.getFirst().day().about().code()).isEqualTo("2026-Q1");
        out.acts().getLast().run().run();
        assertThat(model.summary()).isEqualTo("1 báo cáo phải nhận");
    }

    @Test
    void theOfficesOwnReportsAreRemindedOverNewYear() {
        var duty = new OfficeDuty("chuyển đổi số", Period.YEAR, Direction.OUT, "UBND tỉnh", "", 31);
        ask(s -> {
            var office = s.office().load();
            s.office().save(office.withRegisters(office.registers().withDuties(List.of(duty))));
            return office;
        });
        clock.set(LocalDate.of(2027, 1, 4), LocalTime.of(8, 0));
        follow.refresh();
        var late = model.urgent().stream().filter(Urgent::isReport).toList();
        assertThat(late).singleElement().satisfies(u -> {
            assertThat(u.title()).isEqualTo("Báo cáo năm 2026: chuyển đổi số");
            assertThat(u.detail()).isEqualTo("gửi UBND tỉnh · hạn 30/12/2026");
        });
        late.getFirst().acts().getLast().run().run();
        assertThat(model.urgent()).noneMatch(Urgent::isReport);
    }

    @Test
    void everyTaskCountsOnce() {
        said("Xét công nhận", TODAY, TaskStatus.IN_PROGRESS, 40);
        said("Cập nhật trang", TODAY, TaskStatus.DONE, 100);
        assertThat(model.states()).isEqualTo(new Share(1, 1, 2, 1, 0));
        assertThat(model.states().percentDone()).isEqualTo(20);
        assertThat(model.units().get("Phòng Kinh tế")).isEqualTo(new Share(0, 0, 2, 0, 0));
    }

    @Test
    void theDayTurnsByItself() {
        clock.set(TODAY.plusDays(1), LocalTime.MIDNIGHT);
        follow.tick();
        assertThat(model.day()).startsWith("Thứ Ba, 26");
        assertThat(model.urgent().getFirst().chip().text()).isEqualTo("Quá hạn 5 ngày");
    }

    @Test
    void aPlanThatIsWrittenStandsAmongTheDrafts() {
        assertThat(model.drafts()).singleElement().satisfies(d -> assertThat(d.detail()).isEqualTo("bản nháp · sửa lúc 10:32 hôm nay"));
    }

    @Test
    void theNumberOfATargetIsRecordedAndTakenBack() {
        desk.newPaper(2026);
        follow.refresh();
        var target = model.targets().getFirst();
        assertThat(target.isReached()).isFalse();
        var form = FigureModel.of(target, recorder, MESSAGES, clock);
        form.value().set("nhiều");
        assertThat(form.save()).isFalse();
        assertThat(form.valueError().get()).isNotEmpty();
        form.value().set("1.200,5");
        assertThat(form.save()).isTrue();
        var after = model.targets().getFirst();
        assertThat(after.value()).isEqualByComparingTo(new BigDecimal("1200.5"));
        assertThat(model.figure(after)).startsWith("1.200,5 / ");
        var again = FigureModel.of(after, recorder, MESSAGES, clock);
        again.withdraw(again.said().getFirst(), () -> { });
        assertThat(model.targets().getFirst().value()).isNull();
        again.restore(again.said().getFirst());
        assertThat(model.targets().getFirst().value()).isNotNull();
    }

    @Test
    void filesThatShowANumberAreKeptWithIt() throws IOException {
        desk.store(desk.templates().create("budget", 2026, desk.templates().freshOffice(), TestDesk.VALUES));
        follow.refresh();
        var bill = Files.writeString(folder.resolve("hóa đơn.txt"), "12.000.000 đồng");
        var form = FigureModel.of(model.budgets().getFirst(), recorder, MESSAGES, clock);
        form.value().set("12.000.000");
        form.add(List.of(bill));
        form.add(List.of(bill));
        assertThat(form.save()).isTrue();
        var said = FigureModel.of(model.budgets().getFirst(), recorder, MESSAGES, clock).said().getFirst();
        assertThat(said.evidence()).extracting(Evidence::name).containsExactly("hóa đơn.txt");
        var kept = new ArrayList<Path>();
        form.place(said.evidence().getFirst(), kept::add);
        assertThat(kept).singleElement().satisfies(f -> assertThat(f).hasContent("12.000.000 đồng").isNotEqualTo(bill));
    }

    @Test
    void spendingsAddUpAndMoneyComesBack() {
        desk.store(desk.templates().create("budget", 2026, desk.templates().freshOffice(), TestDesk.VALUES));
        follow.refresh();
        var line = model.budgets().getFirst();
        for (var amount : List.of("12.000.000", "-2.000.000")) {
            var form = FigureModel.of(line, recorder, MESSAGES, clock);
            form.value().set(amount);
            assertThat(form.save()).isTrue();
        }
        assertThat(model.budgets().getFirst().spent()).isEqualTo(10_000_000);
        assertThat(model.figure(model.budgets().getFirst())).startsWith("10.000.000 / ");
    }

    @Test
    void numbersAreWrittenAsTheOfficeWritesThem() {
        assertThat(Figures.written(new BigDecimal("1234567.50"))).isEqualTo("1.234.567,5");
        assertThat(Figures.read("87,5 %")).contains(new BigDecimal("87.5"));
        assertThat(Figures.read("1.2")).isEmpty();
    }

    @Test
    void onlyWhatIsShownIsPutIntoWordsAndTheRestIsCounted() {
        orderReports();
        var foremost = model.foremost(1);
        assertThat(foremost.first()).extracting(Urgent::title).containsExactly(model.urgent().getFirst().title());
        assertThat(foremost.tasks() + foremost.reports()).isEqualTo(model.urgent().size() - 1);
        var worded = new AtomicInteger();
        var some = model.urgent().getFirst();
        var all = Collections.nCopies(9, new Pressing(Urgency.OVERDUE, null, false, () -> {
            worded.incrementAndGet();
            return some;
        }));
        assertThat(Pressing.Foremost.of(all, 2).tasks()).isEqualTo(7);
        assertThat(worded.get()).isEqualTo(2);
    }
}
