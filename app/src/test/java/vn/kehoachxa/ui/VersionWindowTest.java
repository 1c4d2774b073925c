package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.ui.versions.FacingModel;

/** A plan is issued, amended, compared, put into the bin and taken out again, in the window on the real store. */
class VersionWindowTest extends WindowFixture {

    private UUID id;

    @Override
    void prepare() {
        id = desk.newPaper(2026);
    }

    private PaperState state() {
        return desk.stored(id).identity().state();
    }

    private void issue(String number) throws TimeoutException {
        until(() -> shown("#issue"));
        until(() -> robot.lookup("#issue-number").<TextField>query().isFocused());
        fill("#issue-number", number);
        until(() -> text("#issue-preview-number").equals("Số: " + number + "/KH-UBND"));
        assertThat(nameless()).as("issue").isEmpty();
        click("#issue-do");
        until(() -> shown("#locked"));
    }

    @Test
    void theKeyThatIssuesDoesSoWhileTextIsWrittenToo() throws TimeoutException {
        open(id);
        robot.interact(() -> robot.lookup("#page").query().requestFocus());
        robot.push(KeyCode.ENTER);
        until(() -> shown(".spot:editing"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(() -> shown("#issue"));
        click("#issue-cancel");
        until(() -> !shown("#issue"));
        assertThat(state()).isEqualTo(PaperState.DRAFT);
    }

    @Test
    void fromIssueToTheBinAndBack() throws TimeoutException, IOException {
        open(id);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        issue("12");
        until(() -> text("#notice-text").equals("Đã ban hành số 12/KH-UBND"));
        assertThat(state()).isEqualTo(PaperState.ISSUED);
        assertThat(shown("#undo")).isFalse();
        click("#notice-action");
        until(() -> text("#notice-text").contains("Đã"));

        desk.opens(Files.writeString(folder.resolve("ban-ky.pdf"), "quét"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> shown("#version-attach-1"));
        click("#version-attach-1");
        until(() -> shown(".signed-copy"));
        assertThat(nameless()).as("versions").isEmpty();

        click("#amend");
        until(() -> shown("#issue-open"));
        until(() -> shown("#version-2"));
        assertThat(state()).isEqualTo(PaperState.DRAFT);
        click("#rail-plans");
        until(() -> robot.lookup("#plans-list").query().isFocused());
        robot.push(KeyCode.F2);
        until(() -> shown(".text-input-dialog .text-field"));
        click(".text-input-dialog .text-field").push(KeyCode.CONTROL, KeyCode.A).write("Chuyển đổi số điều chỉnh").push(KeyCode.ENTER);
        until(() -> desk.stored(id).subject().equals("Chuyển đổi số điều chỉnh"));
        open(id);
        until(() -> shown("#version-compare-2"));
        click("#version-compare-2");
        until(() -> shown("#facing-list"));
        until(() -> text("#facing-count").startsWith("Chỗ khác 1/"));
        assertThat(nameless()).as("facing").isEmpty();
        robot.push(KeyCode.F7);
        until(() -> text("#facing-count").startsWith("Chỗ khác 2/"));
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        until(() -> text("#facing-count").startsWith("Chỗ khác 1/"));
        ListView<FacingModel.Row> list = robot.lookup("#facing-list").query();
        var all = onWindow(() -> list.getItems().size());
        click("#facing-only");
        until(() -> list.getItems().size() < all);
        assertThat(onWindow(() -> robot.lookup(".facing-word-gone").queryAllAs(Text.class).stream().allMatch(Text::isStrikethrough))).isTrue();
        assertThat(onWindow(() -> robot.lookup(".facing-word-new").queryAllAs(Text.class).stream().allMatch(Text::isUnderline))).isTrue();
        assertThat(robot.lookup(".facing-word-new").queryAll()).isNotEmpty();
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("#editor"));

        click("#version-open-1");
        until(() -> text("#preview-where").startsWith("Trang 1"));
        assertThat(nameless()).as("version").isEmpty();
        robot.push(KeyCode.ESCAPE);
        until(() -> shown("#editor"));

        click("#rail-plans");
        until(() -> shown("#plans-list .badge"));
        until(() -> robot.lookup("#plans-list").query().isFocused());
        robot.push(KeyCode.DELETE);
        until(() -> shown("#open-first-bin"));
        click("#open-first-bin");
        until(() -> shown("#bin-list .chip"));
        assertThat(text("#bin-list .chip")).isEqualTo("Giữ lại vì đã ban hành");
        assertThat(nameless()).as("bin").isEmpty();
        robot.push(KeyCode.ENTER);
        until(() -> text("#notice-text").equals("Đã khôi phục “Chuyển đổi số điều chỉnh”"));
        click("#bin-back");
        until(() -> text("#plans-list .card-title").equals("Chuyển đổi số điều chỉnh"));
    }

    @Test
    void aUsedNumberAsksAndAnAmendmentIsGivenUpWithTheNotice() throws TimeoutException {
        var other = desk.newPaper(2026);
        open(id);
        var opened = desk.stored(other).identity().state();
        assertThat(opened).isEqualTo(PaperState.DRAFT);
        click("#issue-open");
        issue("7".repeat(2));
        click("#amend");
        until(() -> shown("#issue-open"));
        click("#notice-action");
        until(() -> shown("#locked"));
        click("#rail-plans");
        until(() -> shown("#plans-list .badge"));
        until(() -> robot.lookup("#plans-list").query().isFocused());
        robot.push(KeyCode.END);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        until(() -> shown("#issue"));
        until(() -> robot.lookup("#issue-number").<TextField>query().isFocused());
        assertThat(robot.lookup("#issue-number").<TextField>query().getText()).isEqualTo("78");
        fill("#issue-number", "77");
        until(() -> shown("#issue-used"));
        click("#issue-do");
        until(() -> !text("#issue-number-error").isEmpty());
        click("#issue-again");
        click("#issue-do");
        until(() -> shown("#locked"));
        assertThat(desk.stored(other).head().number() + desk.stored(id).head().number()).isEqualTo("7777");
    }
}
