package vn.kehoachxa.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kehoachxa.document.SamplePapers;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Entries;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.editor.SaveState;

/** What the frame of the window says. */
class ShellModelTest {

    @TempDir
    private Path folder;

    private final ShellModel model = new ShellModel(new Messages(Messages.VIETNAMESE), TestDesk.CLOCK);

    @Test
    void theRoomSpeaksUntilAPaperIsOpenAndAgainWhenItIsLeft() {
        model.says(Room.TASKS, "5 nhiệm vụ");
        assertThat(model.counts().get()).isEmpty();
        model.room().set(Room.TASKS);
        assertThat(model.counts().get()).isEqualTo("5 nhiệm vụ");
        var plan = new TestDesk(folder).paper(2026);
        model.showPaper(plan);
        assertThat(model.counts().get()).isEqualTo("10 nhiệm vụ · 4 chỉ tiêu");
        var tasks = plan.entries().all(Task.class).toList();
        model.showPaper(plan.withEntries(Entries.of(tasks)));
        assertThat(model.counts().get()).as("nothing is said of what there is none of").isEqualTo("10 nhiệm vụ");
        model.place().set("Trang 1/9");
        model.clearPaper();
        assertThat(model.place().get()).isEmpty();
        assertThat(model.counts().get()).isEqualTo("5 nhiệm vụ");
        model.says(Room.TASKS, "4 nhiệm vụ");
        assertThat(model.counts().get()).isEqualTo("4 nhiệm vụ");
    }

    @Test
    void ofAReportNoTasksAreCounted() {
        model.showPaper(SamplePapers.report());
        assertThat(model.counts().get()).isEmpty();
    }

    @Test
    void whatWasSavedLastIsSaidUntilSomethingElseIsSaved() {
        model.showSaved(new SaveState(SaveState.Kind.SAVED, LocalTime.of(10, 32)));
        model.clearPaper();
        model.showSaved(new SaveState(SaveState.Kind.OPENED, null));
        assertThat(model.saved().get()).isEqualTo("Đã lưu 10:32");
    }

    @Test
    void whatCouldNotBeSavedIsSaidAlsoWhenAnotherPaperIsOpened() {
        model.showSaved(new SaveState(SaveState.Kind.FAILED, null));
        model.clearPaper();
        model.showSaved(new SaveState(SaveState.Kind.OPENED, null));
        assertThat(model.unsaved().get()).isTrue();
        assertThat(model.saved().get()).isEqualTo("Chưa lưu được");
        model.showSaved(new SaveState(SaveState.Kind.SAVED, LocalTime.of(10, 33)));
        assertThat(model.unsaved().get()).isFalse();
    }
}
