package vn.kehoachxa.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Reminding;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;

class RemindingModelTest {

    @TempDir
    private Path folder;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    @Test
    void whatCanBeReadIsKeptAtOnceAndTheRestIsTold() {
        var store = new StoreDesk(new TestDesk(folder)::open, new HandDelays().threads(), problems::add);
        var model = new RemindingModel(store, new Messages(Messages.VIETNAMESE), () -> changed.add("changed"));
        model.load();
        assertThat(model.days().get()).isEqualTo("7");
        assertThat(model.time().get()).isEmpty();
        assertThat(changed).isEmpty();
        model.days().set("61");
        assertThat(model.daysError().get()).isEqualTo("Ghi một số từ 1 đến 60.");
        model.days().set("14");
        model.time().set("8h30");
        model.time().set("8h3");
        assertThat(model.timeError().get()).isNotEmpty();
        store.ask(s -> s.following().reminding(), now -> assertThat(now).isEqualTo(new Reminding(14, LocalTime.of(8, 30))));
        model.time().set("");
        store.ask(s -> s.following().reminding(), now -> assertThat(now).isEqualTo(new Reminding(14, null)));
        assertThat(changed).isNotEmpty();
        assertThat(problems).isEmpty();
        store.close();
    }
}
