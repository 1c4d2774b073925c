package vn.kehoachxa.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Form;
import vn.kehoachxa.plan.IssueDetails;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.plan.edit.SetField;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportWindows;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.reports.Drafting;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class PlanActionsTest {

    private static final Messages MESSAGES = new Messages(Messages.VIETNAMESE);

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Runnable back;
    private TestDesk data;
    private StoreDesk store;
    private PlansModel plans;
    private PlanActions actions;
    private UUID id;

    @BeforeEach
    void begin() {
        data = new TestDesk(folder);
        id = data.newPaper(2026);
        store = new StoreDesk(data::open, new HandDelays().threads(), problems::add);
        plans = new PlansModel(store, MESSAGES, TestDesk.CLOCK, i -> { }, () -> { }, TestDesk.tools(), data.preferences());
        plans.refresh();
        actions = new PlanActions(store, TestDesk.tools(), MESSAGES, new PlanActions.Ways(
                i -> told.add("issue"), i -> told.add("amend"), i -> told.add("send"), this::told, plans::refresh));
    }

    private void told(String text, Runnable step) {
        told.add(text);
        back = step;
    }

    private PaperSummary plan() {
        return plans.plans().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
    }

    private void issue() {
        store.ask(s -> s.versions().issue(
                id, s.papers().load(id).seq(), new IssueDetails("7", LocalDate.parse("2026-03-05"), Form.PAPER, null), false, p -> Map.of(), "An"), done -> { });
        plans.refresh();
    }

    @Test
    void aDraftIsRenamedInOneStep() {
        var before = plan().subject();
        actions.rename(plan(), "  Chuyển đổi số năm 2026 ");
        assertThat(plan().subject()).isEqualTo("Chuyển đổi số năm 2026");
        back.run();
        assertThat(plan().subject()).isEqualTo(before);
        actions.rename(plan(), " ");
        assertThat(plan().subject()).isEqualTo(before);
    }

    @Test
    void theNameBeforeComesBackAndWhatWasWrittenSinceStays() {
        var before = plan().subject();
        actions.rename(plan(), "Chuyển đổi số năm 2026");
        store.ask(s -> s.papers().apply(id, s.papers().load(id).seq(), new SetField(Field.ORG, "UBND XÃ MỚI"), "An"), done -> { });
        back.run();
        assertThat(plan().subject()).isEqualTo(before);
        assertThat(data.stored(id).head().org()).containsExactly("UBND XÃ MỚI");
        assertThat(problems).isEmpty();
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        issue();
        actions.duplicate(plan());
        assertThat(plans.plans()).hasSize(2).anySatisfy(p -> {
            assertThat(p.subject()).isEqualTo(plan().subject() + " (bản sao)");
            assertThat(p.state()).isEqualTo(PaperState.DRAFT);
            assertThat(p.number()).isEmpty();
            assertThat(p.tasks()).isEqualTo(plan().tasks());
        });
        back.run();
        assertThat(plans.plans()).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void aYearIsClosedOpenedAgainAndHidden() {
        issue();
        assertThat(actions.isDraft(plan())).isFalse();
        assertThat(actions.isInForce(plan())).isTrue();
        actions.close(plan());
        assertThat(plan().state()).isEqualTo(PaperState.CLOSED);
        assertThat(plans.closed().get()).isEqualTo(1);
        plans.hideClosed().set(true);
        assertThat(plans.plans()).isEmpty();
        assertThat(plans.face().get()).isEqualTo(PlansModel.Face.FILLED);
        var nextDay = new PlansModel(store, MESSAGES, TestDesk.CLOCK, i -> { }, () -> { }, TestDesk.tools(), data.preferences());
        nextDay.refresh();
        assertThat(nextDay.plans()).as("remembered").isEmpty();
        back.run();
        assertThat(plan().state()).isEqualTo(PaperState.ISSUED);
        assertThat(plans.hideClosed().get()).isFalse();
        actions.close(plan());
        actions.reopen(plan());
        assertThat(plan().state()).isEqualTo(PaperState.ISSUED);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatIsRemovedIsInTheBinAndComesBack() {
        actions.remove(plan());
        assertThat(plans.plans()).isEmpty();
        assertThat(plans.face().get()).isEqualTo(PlansModel.Face.EMPTY);
        assertThat(plans.removed().get()).isEqualTo(1);
        back.run();
        assertThat(plan().state()).isEqualTo(PaperState.DRAFT);
        assertThat(plans.removed().get()).isZero();

        actions.remove(plan());
        var bin = new BinModel(store, MESSAGES, Clock.offset(TestDesk.CLOCK, Duration.ofHours(30)), this::told, plans::refresh);
        bin.refresh();
        assertThat(bin.papers()).singleElement().satisfies(r -> {
            assertThat(bin.left(r)).isEqualTo("còn 89 ngày");
            assertThat(bin.isSoon(r)).isFalse();
            assertThat(bin.describe(r)).isEqualTo("Kế hoạch · năm 2026 · xóa ngày 25/05/2026");
        });
        bin.restore(bin.papers().getFirst());
        assertThat(bin.empty().get()).isTrue();
        assertThat(plan().state()).isEqualTo(PaperState.DRAFT);
        back.run();
        assertThat(plans.plans()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void whatWasIssuedIsKeptInTheBin() {
        issue();
        actions.remove(plan());
        var bin = new BinModel(store, MESSAGES, Clock.offset(TestDesk.CLOCK, Duration.ofDays(400)), this::told, plans::refresh);
        bin.refresh();
        assertThat(bin.left(bin.papers().getFirst())).isEqualTo("Giữ lại vì đã ban hành");
    }

    @Test
    void theReportsOfAPlanGoWithItAndComeBackWithTheNotice() {
        var drafting = new Drafting(new TimingReader(), day -> false, TestDesk.CLOCK, UUID::randomUUID, "An");
        var window = new ReportWindows.Window(LocalDate.parse("2025-12-15"), LocalDate.parse("2026-03-14"));
        store.ask(s -> drafting.report(s, id, ReportPeriod.of(ReportPeriod.Kind.QUARTER, 2026, 1), window, false), report -> { });
        actions.remove(plan());
        assertThat(told.getLast()).endsWith("vào thùng rác, cùng 1 báo cáo");
        var left = new ArrayList<Integer>();
        store.ask(s -> s.papers().list().size(), left::add);
        back.run();
        store.ask(s -> s.papers().list().size(), left::add);
        assertThat(left).containsExactly(0, 2);
        assertThat(problems).isEmpty();
    }
}
