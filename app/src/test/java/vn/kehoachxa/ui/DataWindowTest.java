package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.store.Store;

/** The data goes to another folder in the window: the clerk chooses, sees what happens, and goes on there at once. */
class DataWindowTest extends WindowFixture {

    private UUID id;

    @Override
    void prepare() {
        // Where the data lies is a folder of its own: beside it there is room for others.
        desk = new TestDesk(folder.resolve("Dữ liệu cũ"));
        id = desk.newPaper(2026);
    }

    private String path(String query) {
        return onWindow(() -> robot.lookup(query).<TextField>query().getText());
    }

    private void showData() throws TimeoutException {
        click("#rail-settings");
        until(() -> shown("#settings"));
        click("#settings-tab-data");
        until(() -> shown("#data-folder-move"));
    }

    private Path target() {
        return folder.resolve("Ổ D").resolve("Kế hoạch xã");
    }

    @Test
    void theDataIsMovedAndTheClerkGoesOnThereAtOnceAndFindsTheWayBack() throws TimeoutException {
        showData();
        assertThat(nameless()).as("data").isEmpty();
        desk.opens(target());
        click("#data-folder-move");
        until(() -> shown("#move-start"));
        assertThat(nameless()).as("move").isEmpty();
        assertThat(path("#move-target")).isEqualTo(target().toString());
        assertThat(target()).doesNotExist();
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#move"));
        assertThat(target()).doesNotExist();

        click("#data-folder-move");
        until(() -> shown("#move-start"));
        robot.push(KeyCode.ENTER);
        until(() -> shown("#data-folder-left"));
        until(() -> shown("#data-folder") && path("#data-folder").equals(target().toString()));
        assertThat(text("#data-folder-left .form-hint")).contains(folder.resolve("Dữ liệu cũ").toString());
        assertThat(nameless()).as("moved").isEmpty();
        assertThat(desk.pointer()).hasContent(target().toString());
        assertThat(folder.resolve("Dữ liệu cũ").resolve(Store.FILE)).exists();

        // What is written from now on lies in the new folder.
        click("#rail-plans");
        until(() -> robot.lookup("#plans-list").query().isFocused());
        robot.push(KeyCode.F2);
        until(() -> shown(".text-input-dialog .text-field"));
        click(".text-input-dialog .text-field").push(KeyCode.CONTROL, KeyCode.A).write("Kế hoạch ở ổ mới").push(KeyCode.ENTER);
        until(() -> new TestDesk(target()).stored(id).subject().equals("Kế hoạch ở ổ mới"));
        assertThat(desk.stored(id).subject()).isNotEqualTo("Kế hoạch ở ổ mới");

        showData();
        assertThat(shown("#error-dialog")).isFalse();
        click("#data-folder-move");
        until(() -> shown("#error-dialog"));
        assertThat(onWindow(() -> robot.lookup("#error-dialog .error-code").queryLabeled().getText())).contains("MOVE-SAME");
        robot.push(KeyCode.ENTER);
        until(() -> !shown("#error-dialog"));
    }

    @Test
    void dataThatLiesElsewhereIsOpenedAndAFolderWithoutDataIsRefused() throws TimeoutException, IOException {
        var other = new TestDesk(folder.resolve("Máy cũ của phòng"));
        other.newPaper(2024);
        showData();
        var empty = Files.createDirectories(folder.resolve("trống"));
        desk.opens(empty);
        click("#data-folder-other");
        until(() -> shown("#error-dialog"));
        assertThat(onWindow(() -> robot.lookup("#error-dialog .error-code").queryLabeled().getText())).contains("MOVE-NO-DATA");
        robot.push(KeyCode.ENTER);
        until(() -> !shown("#error-dialog"));
        assertThat(empty).isEmptyDirectory();
        desk.opens(folder.resolve("Máy cũ của phòng"));
        click("#data-folder-other");
        until(() -> shown("#data-folder") && path("#data-folder").endsWith("Máy cũ của phòng"));
        assertThat(desk.pointer()).hasContent(folder.resolve("Máy cũ của phòng").toString());
        click("#rail-plans");
        until(() -> text("#plans-list .card-title").equals(other.paper(2024).subject()));
    }
}
