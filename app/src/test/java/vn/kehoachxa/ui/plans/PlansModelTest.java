package vn.kehoachxa.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.template.OwnTemplate;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class PlansModelTest {

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<UUID> opened = new ArrayList<>();

    private PlansModel model(Clock clock) {
        var desk = new TestDesk(folder);
        var store = new StoreDesk(desk::open, new HandDelays().threads(), problems::add);
        var model = new PlansModel(store, new Messages(Messages.VIETNAMESE), clock, opened::add, () -> { }, TestDesk.tools(), new TestDesk(folder).preferences());
        model.refresh();
        store.close();
        return model;
    }

    @Test
    void noPlansAreAnEmptyList() {
        assertThat(model(TestDesk.CLOCK).face().get()).isEqualTo(PlansModel.Face.EMPTY);
    }

    @Test
    void aPlanIsDescribedAndOpened() {
        var id = new TestDesk(folder).newPaper(2026);
        var model = model(TestDesk.CLOCK);
        assertThat(model.face().get()).isEqualTo(PlansModel.Face.FILLED);
        var plan = model.plans().getFirst();
        assertThat(model.describe(plan)).isEqualTo("Kế hoạch năm · năm 2026 · 10 nhiệm vụ · 4 chỉ tiêu");
        assertThat(model.changed(plan)).isEqualTo("sửa lúc 10:32 hôm nay");
        model.open(plan);
        assertThat(opened).containsExactly(id);
    }

    @Test
    void whereNothingIsChosenTheFirstPlanIsWhenTheListIsReadAgain() {
        new TestDesk(folder).newPaper(2026);
        var store = new StoreDesk(new TestDesk(folder)::open, new HandDelays().threads(), problems::add);
        var model = new PlansModel(store, new Messages(Messages.VIETNAMESE), TestDesk.CLOCK, opened::add, () -> { }, TestDesk.tools(), new TestDesk(folder).preferences());
        model.refresh();
        model.selected().set(null);
        model.refresh();
        assertThat(model.selected().get()).isEqualTo(model.plans().getFirst());
        store.close();
    }

    @Test
    void theLastChangeIsToldByItsDay() {
        new TestDesk(folder).newPaper(2026);
        var tomorrow = model(Clock.offset(TestDesk.CLOCK, Duration.ofDays(1)));
        assertThat(tomorrow.changed(tomorrow.plans().getFirst())).isEqualTo("sửa lúc 10:32 hôm qua");
        var later = model(Clock.offset(TestDesk.CLOCK, Duration.ofDays(9)));
        assertThat(later.changed(later.plans().getFirst())).isEqualTo("sửa ngày 25/05/2026");
    }

    @Test
    void aStoreThatCannotBeOpenedIsToldAndShown() {
        var missing = folder.resolve("không có");
        var store = new StoreDesk(
                () -> Store.openExisting(missing, TestDesk.CLOCK, () -> null), new HandDelays().threads(), problems::add);
        var model = new PlansModel(store, new Messages(Messages.VIETNAMESE), TestDesk.CLOCK, opened::add, () -> { }, TestDesk.tools(), new TestDesk(folder).preferences());
        model.refresh();
        assertThat(model.face().get()).isEqualTo(PlansModel.Face.FAILED);
        assertThat(problems).hasSize(1);
    }

    private PlansModel open(TestDesk desk) {
        var store = new StoreDesk(desk::open, new HandDelays().threads(), problems::add);
        var model = new PlansModel(store, new Messages(Messages.VIETNAMESE), TestDesk.CLOCK, opened::add, () -> { }, TestDesk.tools(), new TestDesk(folder).preferences());
        model.refresh();
        return model;
    }

    @Test
    void thePlanOfTheNextPeriodIsMadeAndOpened() {
        var desk = new TestDesk(folder);
        var id = desk.newPaper(2026);
        var model = open(desk);
        assertThat(model.nextPeriod(model.plans().getFirst())).extracting(NextPeriod::text).isEqualTo("2027");
        model.renew(model.plans().getFirst());
        assertThat(opened).singleElement().satisfies(made -> {
            assertThat(made).isNotEqualTo(id);
            assertThat(desk.stored(made).identity().year()).isEqualTo(2027);
        });
    }

    @Test
    void aPlanIsKeptAsATemplate() {
        var desk = new TestDesk(folder);
        desk.newPaper(2026);
        var model = open(desk);
        var done = new ArrayList<String>();
        model.makeTemplate(model.plans().getFirst(), "Mẫu của xã", () -> done.add("kept"));
        assertThat(done).hasSize(1);
        try (var store = desk.open()) {
            assertThat(OwnTemplate.read(store.templates().all().getFirst()).info().name()).isEqualTo("Mẫu của xã");
        }
    }
}
