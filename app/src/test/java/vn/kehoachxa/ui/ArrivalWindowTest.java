package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.plan.Office;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.template.Sample;

/** Files that carry their paper are taken in by the window, on the real store. */
class ArrivalWindowTest extends WindowFixture {

    private final Paper plan = Sample.make().paper();
    private final Office sender = plan.identity().office();

    private Path sent() throws IOException {
        return ProvinceFiles.write(plan, Files.createDirectory(folder.resolve("thư mời")));
    }

    private void office(String commune) {
        try (var store = desk.open()) {
            store.office().change(o -> o.withCommune(commune).withProvince(sender.province()));
        }
    }

    private void takeIn(Path file) throws TimeoutException {
        take("#take-first-file", file);
    }

    private void take(String button, Path file) throws TimeoutException {
        desk.opens(file);
        click("#rail-plans");
        until(() -> shown(button));
        click(button);
    }

    @Test
    void anotherOfficesFileIsOpenedToBeRead() throws Exception {
        office("xã Khác");
        takeIn(sent());
        until(() -> shown("#locked"));
        assertThat(text("#locked")).contains(sender.name());
        assertThat(desk.stored(plan.id()).identity().state()).isEqualTo(PaperState.CLOSED);
        assertThat(nameless()).isEmpty();
    }

    @Test
    void theOfficesOwnFileIsOpenedToBeWrittenOnAndOpenedAgainIsNoSecondPlan() throws Exception {
        office(sender.name().replace("UBND ", ""));
        var file = sent();
        takeIn(file);
        until(() -> shown("#editor"));
        assertThat(shown("#locked")).isFalse();
        assertThat(desk.stored(plan.id())).isEqualTo(plan);
        click("#rail-plans");
        until(() -> shown("#plans-list .card-title"));
        take("#take-file", file);
        until(() -> text("#notice-text").equals("Tệp giống hệt văn bản đang có, không có chỗ nào sửa."));
        try (var store = desk.open()) {
            assertThat(store.papers().list()).hasSize(1);
        }
    }

    @Test
    void aFileThatIsDroppedOntoThePlansIsTakenIn() throws Exception {
        var file = sent();
        click("#rail-plans");
        until(() -> shown("#take-first-file"));
        robot.interact(() -> {
            var board = DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
            var content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            board.setContent(content);
            robot.lookup(".plans").query().fireEvent(new DragEvent(
                    DragEvent.DRAG_DROPPED, board, 20, 20, 20, 20, TransferMode.COPY, null, null, null));
        });
        until(() -> shown("#editor"));
        assertThat(desk.stored(plan.id()).subject()).isEqualTo(plan.subject());
    }

    @Test
    void aFileThatWasDamagedIsToldInOneSentenceAndNothingIsMade() throws Exception {
        var file = sent();
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        takeIn(Files.write(file, bytes));
        until(() -> shown(".dialog-pane"));
        try (var store = desk.open()) {
            assertThat(store.papers().list()).isEmpty();
        }
    }
}
