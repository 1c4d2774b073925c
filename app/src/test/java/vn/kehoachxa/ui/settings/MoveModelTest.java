package vn.kehoachxa.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.DataHome;
import vn.kehoachxa.store.DataMove;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.task.HandDelays;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.task.Threads;

class MoveModelTest {

    @TempDir
    private Path temp;

    private final List<Throwable> problems = new ArrayList<>();
    private final List<Path> moved = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private Path old;
    private Path target;
    private DataHome home;
    private StoreDesk desk;
    private MoveModel model;

    @BeforeEach
    void begin() {
        old = temp.resolve("cũ");
        target = temp.resolve("Ổ D");
        var data = new TestDesk(old);
        data.newPaper(2026);
        home = new DataHome(old, temp.resolve("data-folder.txt"));
        var threads = new Threads(Runnable::run, waiting::add, Runnable::run, new HandDelays());
        desk = new StoreDesk(data::open, threads, problems::add);
        // The window has the store open.
        desk.ask(store -> store.papers().list(), l -> { });
        run();
        model = new MoveModel(DataMove.prepared(old, target, home), desk, threads, new Messages(Messages.VIETNAMESE), moved::add);
    }

    private void run() {
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void theStoreIsClosedForItAndWhereTheDataLiesThenIsTold() {
        assertThat(model.size()).matches("\\d+,\\d MB");
        model.start();
        model.start();
        assertThat(waiting).hasSize(1);
        assertThat(model.phase().get()).isEqualTo(MoveModel.Phase.RUNNING);
        run();
        assertThat(problems).isEmpty();
        assertThat(model.phase().get()).isEqualTo(MoveModel.Phase.ENDED);
        assertThat(model.progress().get()).isEqualTo(1);
        assertThat(moved).containsExactly(target);
        assertThat(home.folder()).isEqualTo(target);
    }

    @Test
    void whatIsStoppedGoesOnInTheOldFolder() {
        model.start();
        model.stop();
        assertThat(model.phase().get()).isEqualTo(MoveModel.Phase.STOPPING);
        run();
        assertThat(model.phase().get()).isEqualTo(MoveModel.Phase.ENDED);
        assertThat(moved).isEmpty();
        assertThat(target).doesNotExist();
        var papers = new ArrayList<Integer>();
        desk.ask(store -> store.papers().list().size(), papers::add);
        run();
        assertThat(papers).containsExactly(1);
        assertThat(problems).isEmpty();
    }

    @Test
    void whatDoesNotGoIsToldAndTheOldFolderIsInForce() throws Exception {
        Files.writeString(temp.resolve("Ổ D"), "nay là một tệp");
        model.start();
        run();
        assertThat(problems).hasSize(1);
        assertThat(model.phase().get()).isEqualTo(MoveModel.Phase.ENDED);
        assertThat(moved).isEmpty();
        assertThat(home.folder()).isEqualTo(old);
        assertThat(old.resolve(Store.FILE)).exists();
    }
}
