package vn.kehoachxa.ui.away;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.store.DataHome;
import vn.kehoachxa.ui.TestDesk;

class AwayModelTest {

    @TempDir
    private Path temp;

    private final List<Path> found = new ArrayList<>();
    private DataHome home;
    private AwayModel model;

    @BeforeEach
    void begin() {
        home = new DataHome(temp.resolve("mặc định"), temp.resolve("data-folder.txt"));
        model = new AwayModel(home, folder -> new TestDesk(folder).open(), found::add);
    }

    @Test
    void theUsualFolderIsBegunWhereNothingElseIsNamed() {
        assertThat(model.retry()).isTrue();
        assertThat(found).containsExactly(temp.resolve("mặc định"));
        assertThat(model.problem().get()).isNull();
    }

    @Test
    void aStickThatIsNotPluggedInIsAskedForUntilItIs() throws IOException {
        var stick = temp.resolve("USB");
        home.use(stick);
        assertThat(model.retry()).isFalse();
        assertThat(model.problem().get().code()).isEqualTo("DATA-AWAY");
        assertThat(stick).doesNotExist();
        assertThat(temp.resolve("mặc định")).doesNotExist();
        assertThat(found).isEmpty();
        Files.createDirectories(stick);
        assertThat(model.retry()).isFalse();
        new TestDesk(stick).newPaper(2026);
        assertThat(model.retry()).isTrue();
        assertThat(found).containsExactly(stick);
    }

    @Test
    void anotherFolderIsTakenOnlyWhereDataLies() throws IOException {
        home.use(temp.resolve("USB"));
        assertThat(model.choose(Files.createDirectories(temp.resolve("trống")))).isFalse();
        assertThat(model.problem().get().code()).isEqualTo("MOVE-NO-DATA");
        assertThat(temp.resolve("trống")).isEmptyDirectory();
        var there = temp.resolve("Dữ liệu ở đây");
        new TestDesk(there).newPaper(2026);
        assertThat(model.choose(there)).isTrue();
        assertThat(found).containsExactly(there);
        assertThat(home.folder()).isEqualTo(there);
    }
}
