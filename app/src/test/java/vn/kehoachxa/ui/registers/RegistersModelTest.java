package vn.kehoachxa.ui.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.citation.Citations;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.DayOff;
import vn.kehoachxa.plan.LegalBasis;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.Passage;
import vn.kehoachxa.plan.PassageList;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.RecipientList;
import vn.kehoachxa.plan.Signature;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.search.ArchiveModel;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

/** The registers on a real store, without a window. */
class RegistersModelTest {

    private static final Citations CITATIONS = new Citations();
    private static final int UNITS = 0;
    private static final int SIGNATORIES = 1;
    private static final int LISTS = 2;
    private static final int ACTS = 3;
    private static final int DUTIES = 4;
    private static final int DAYS_OFF = 5;

    @TempDir
    private Path folder;

    private final HandDelays delays = new HandDelays();
    private final List<Throwable> problems = new ArrayList<>();
    private final List<OfficeProfile> told = new ArrayList<>();
    private TestDesk desk;
    private StoreDesk store;
    private RegistersModel model;

    @BeforeEach
    void begin() {
        desk = new TestDesk(folder);
        store = new StoreDesk(desk::open, delays.threads(), problems::add);
        model = new RegistersModel(store, CITATIONS, new Messages(Messages.VIETNAMESE), delays, told::add);
        model.load();
    }

    @AfterEach
    void end() {
        store.close();
        assertThat(problems).isEmpty();
    }

    private OfficeProfile office() {
        model.flush();
        var found = new ArrayList<OfficeProfile>();
        store.ask(s -> s.office().load(), found::add);
        return found.getFirst();
    }

    private RegisterModel<?> open(int register) {
        return model.all().get(register);
    }

    @Test
    void aUnitIsAddedChangedAndKeptAMomentLater() {
        var units = open(UNITS);
        units.add();
        units.value("name").set("Ban Quản lý chợ");
        units.value("short").set("BQLC");
        units.value("aliases").set("Ban QL chợ; BQL");
        delays.pass(399);
        assertThat(told).isEmpty();
        delays.pass(1);
        assertThat(told).hasSize(1);
        assertThat(office().units().getLast()).isEqualTo(new Unit("Ban Quản lý chợ", "BQLC", List.of("Ban QL chợ", "BQL"), ""));
    }

    @Test
    void aBlankItemIsNotKept() {
        var before = office().units();
        open(UNITS).add();
        open(UNITS).move(-1);
        assertThat(office().units()).isEqualTo(before);
    }

    @Test
    void whatIsTakenOutComesBackWhereItWas() {
        var before = office().units();
        var units = open(UNITS);
        units.selected().set(1);
        var back = units.remove();
        assertThat(office().units()).hasSize(before.size() - 1).doesNotContain(before.get(1));
        back.run();
        assertThat(office().units()).isEqualTo(before);
        assertThat(units.selected().get()).isEqualTo(1);
    }

    @Test
    void anItemMovesUpAndDown() {
        var before = office().units();
        var units = open(UNITS);
        units.selected().set(0);
        units.move(1);
        assertThat(office().units().subList(0, 2)).containsExactly(before.get(1), before.get(0));
        assertThat(units.value("name").get()).isEqualTo(before.get(0).name());
    }

    @Test
    void aSignatoryHasLinesOfAuthority() {
        var people = open(SIGNATORIES);
        people.add();
        people.value("name").set("Nguyễn Văn An");
        people.value("authority").set("TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH");
        people.value("title").set("PHÓ CHỦ TỊCH");
        assertThat(office().registers().signatories())
                .containsExactly(new Signature(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Văn An"));
    }

    @Test
    void theFirstListIsTheOneOfNewPlans() {
        var lists = open(LISTS);
        lists.value("recipients").set("- Thường trực Đảng ủy;\n- HĐND xã;");
        lists.add();
        lists.value("name").set("Đoàn thể");
        lists.value("recipients").set("Đoàn Thanh niên xã;");
        var office = office();
        assertThat(office.recipients()).containsExactly("Thường trực Đảng ủy;", "HĐND xã;");
        assertThat(office.registers().recipientLists()).containsExactly(new RecipientList("Đoàn thể", List.of("Đoàn Thanh niên xã;")));
    }

    @Test
    void aWholeLineIsReadIntoTheFieldsOfAnAct() {
        var acts = open(ACTS);
        acts.add();
        acts.value("line").set("Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Sơn La về ban hành kế hoạch;");
        assertThat(acts.value("number").get()).isEqualTo("34");
        assertThat(acts.value("date").get()).isEqualTo("06/01/2026");
        var act = office().registers().acts().getFirst();
        assertThat(act).isEqualTo(new LegalBasis(
                "Quyết định", "34", "QĐ-UBND", LocalDate.of(2026, 1, 6), "UBND tỉnh Sơn La", act.subject()));
        assertThat(act.subject()).contains("ban hành kế hoạch");
        acts.value("line").set("Những lời không dẫn ra một văn bản nào cả");
        assertThat(acts.error("line").get()).isNotEmpty();
        assertThat(office().registers().acts()).containsExactly(act);
    }

    @Test
    void oneActUnderTwoDatesIsToldAtOnceAndKeptAllTheSame() {
        var acts = open(ACTS);
        acts.add();
        acts.value("line").set("Căn cứ Quyết định số 34/QĐ-UBND ngày 06/01/2026 của UBND tỉnh Sơn La");
        assertThat(acts.warning().get()).isEmpty();
        acts.add();
        acts.value("line").set("Quyết định số 34/QĐ-UBND ngày 16/01/2026 của UBND tỉnh Sơn La");
        assertThat(acts.warning().get()).contains("06/01/2026");
        acts.value("date").set("06/01/2026");
        assertThat(acts.warning().get()).isEqualTo("Văn bản này đã có trong danh mục.");
        acts.value("date").set("16/01/2026");
        assertThat(office().registers().acts()).hasSize(2);
        acts.selected().set(0);
        assertThat(acts.warning().get()).contains("16/01/2026");
    }

    @Test
    void aDayThatIsNoneIsToldAndTheActStaysAsItWas() {
        var acts = open(ACTS);
        acts.add();
        acts.value("number").set("34");
        acts.value("date").set("31/02/2026");
        assertThat(acts.error("date").get()).isEqualTo("Ngày không đúng, hãy ghi như 06/01/2026.");
        assertThat(office().registers().acts()).containsExactly(new LegalBasis("", "34", "", null, "", ""));
    }

    @Test
    void actsOfPlansAreTakenInOnlyWhenAskedForAndOnce() {
        var paper = desk.paper(2026);
        var id = paper.passages().legalBases().getFirst();
        var basis = Passage.of(id.id(), "Căn cứ Nghị quyết số 12/NQ-HĐND ngày 20/12/2025 của HĐND xã Vân Hồ về nhiệm vụ năm 2026;");
        store.ask(s -> s.papers().create(
                paper.withPassages(paper.passages().with(PassageList.LEGAL_BASES, List.of(basis))), "test"), p -> { });
        model.load();
        assertThat(office().registers().acts()).isEmpty();
        assertThat(model.addActsOfPapers()).isEqualTo(1);
        assertThat(model.addActsOfPapers()).isZero();
        assertThat(office().registers().acts().getFirst().number()).isEqualTo("12");
    }

    @Test
    void aReportHasAPeriodAndADay() {
        var duties = open(DUTIES);
        duties.add();
        duties.value("subject").set("chuyển đổi số");
        duties.value("period").set("half");
        duties.value("day").set("40");
        assertThat(duties.error("day").get()).isEqualTo("Ngày là một số từ 1 đến 31.");
        duties.value("day").set("10");
        var duty = office().registers().duties().getFirst();
        assertThat(duty.period()).isEqualTo(Period.HALF);
        assertThat(duty.beforeDay()).isEqualTo(10);
    }

    private List<DayOff> daysOff() {
        model.flush();
        var found = new ArrayList<List<DayOff>>();
        store.ask(s -> s.following().daysOff(), found::add);
        return found.getFirst();
    }

    @Test
    void daysOffAreKeptWhenTheyCanBeReadAndComeBackWhenTakenOut() {
        var days = open(DAYS_OFF);
        days.add();
        days.value("from").set("16/02/2026");
        days.value("to").set("10/02/2026");
        assertThat(days.error("to").get()).isEqualTo("Ngày cuối đứng trước ngày đầu.");
        days.value("to").set("20/02/2027");
        assertThat(days.error("to").get()).isEqualTo("Mỗi đợt nghỉ dài nhất 60 ngày.");
        days.value("to").set("20/02/2026");
        days.value("name").set("Tết Nguyên đán");
        var tet = new DayOff(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 20), "Tết Nguyên đán", false);
        assertThat(daysOff()).containsExactly(tet);
        days.add();
        days.value("from").set("28/02/2026");
        days.value("kind").set("worked");
        assertThat(daysOff()).containsExactly(tet, new DayOff(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 2, 28), "", true));
        days.selected().set(0);
        var back = days.remove();
        assertThat(daysOff()).hasSize(1);
        back.run();
        assertThat(daysOff().getFirst()).isEqualTo(tet);
    }

    @Test
    void theListIsNarrowedWithoutMarksAndTheItemInTheFormStays() {
        var units = open(UNITS);
        units.selected().set(1);
        units.filter().set("van hoa");
        assertThat(units.listed()).extracting(l -> units.items().get(l.index())).extracting(u -> ((Unit) u).name())
                .containsExactly("Phòng Kinh tế", "Phòng Văn hóa - Xã hội");
        units.value("head").set("Lò Thị Mai");
        assertThat(office().units().get(1).head()).isEqualTo("Lò Thị Mai");
        units.choose("Trung tâm Dịch vụ tổng hợp");
        assertThat(units.filter().get()).isEmpty();
        assertThat(units.value("name").get()).isEqualTo("Trung tâm Dịch vụ tổng hợp");
    }

    @Test
    void unitsAndActsTellWhichPapersUseThemAndWhere() {
        var paper = FollowFixture.plan(desk);
        var basis = Passage.of(paper.passages().legalBases().getFirst().id(), "Căn cứ Nghị quyết số 12/NQ-HĐND ngày 20/12/2025 của HĐND xã Vân Hồ;");
        var plan = paper.withPassages(paper.passages().with(PassageList.LEGAL_BASES, List.of(basis)));
        store.ask(s -> s.papers().create(plan, "test"), p -> { });
        var archive = new ArchiveModel(store, CITATIONS, new Messages(Messages.VIETNAMESE));
        archive.refresh();
        model.follow(archive.archive().get());
        var units = open(UNITS);
        // The plan names it "phòng vh-xh" too: one use, at the first place.
        units.choose("Phòng Văn hóa - Xã hội");
        assertThat(units.uses().get()).extracting(UsedIn::paper).containsExactly(plan.id());
        assertThat(units.uses().get().getFirst().at()).isEqualTo(plan.tables().findFirst().orElseThrow().rows().get(1).id());
        units.choose("Trung tâm Phục vụ hành chính công");
        assertThat(units.uses().get()).isEmpty();
        var acts = open(ACTS);
        acts.add();
        acts.value("line").set("Nghị quyết số 12/NQ-HĐND ngày 20/12/2025 của HĐND xã Vân Hồ");
        assertThat(acts.uses().get()).extracting(UsedIn::at).containsExactly(basis.id());
        acts.value("number").set("13");
        assertThat(acts.uses().get()).isEmpty();
    }
}
