package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.exchange.AnswerFile;
import vn.kehoachxa.exchange.ProvinceFiles;
import vn.kehoachxa.exchange.rollup.Communes;
import vn.kehoachxa.plan.Paper;

/** What the province does, in the window: a folder is summed up, a file answered; and the office takes the answer in. */
class RollupWindowTest extends WindowFixture {

    private Path received;
    private Path sent;
    private Paper paper;

    @Override
    void prepare() {
        try (var store = desk.open()) {
            paper = store.papers().create(desk.templates().create("annual", 2026, store.office().load(), TestDesk.VALUES), "An").paper();
        }
        try {
            received = Files.createDirectories(folder.resolve("Các xã gửi"));
            sent = ProvinceFiles.write(paper, received);
            ProvinceFiles.write(new Communes(1).plan(), received);
            Files.writeString(received.resolve("tải dở.zip"), "PK");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void tab(String code) throws TimeoutException {
        click("#rail-exchange");
        until(() -> shown("#exchange"));
        TabPane tabs = robot.lookup(n -> n instanceof TabPane && n.isVisible()).query();
        robot.interact(() -> tabs.getSelectionModel().select(tabs.getTabs().stream().filter(t -> t.getId().endsWith(code)).findFirst().orElseThrow()));
        until(() -> shown("#" + code));
    }

    private void focus(String query) {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
    }

    @Test
    void aFolderIsSummedUpByKeysAndStaysOnTheScreenUntilTheNextTime() throws TimeoutException {
        tab("rollup");
        assertThat(nameless()).as("before").isEmpty();
        desk.opens(received);
        focus("#rollup-folder");
        robot.push(KeyCode.SPACE);
        until(() -> !robot.lookup("#rollup-run").query().isDisabled());
        focus("#rollup-run");
        robot.push(KeyCode.SPACE);
        until(() -> shown("#rollup-table"));
        assertThat(text("#rollup-figure-files")).isEqualTo("3");
        assertThat(text("#rollup-figure-accepted")).isEqualTo("2");
        assertThat(text("#rollup-figure-rejected")).isEqualTo("1");
        assertThat(nameless()).as("after").isEmpty();
        assertThat(Files.exists(folder.resolve("Tổng hợp Các xã gửi 2026-05-25.xlsx"))).isTrue();
        until(() -> robot.lookup("#rollup-table").query().isFocused());
        TableView<?> table = robot.lookup("#rollup-table").query();
        robot.interact(() -> table.getSelectionModel().select(0));
        robot.push(KeyCode.ENTER);
        until(() -> desk.shownFolders().equals(List.of(received.resolve("tải dở.zip"))));
        click("#rail-today");
        until(() -> shown("#today"));
        click("#rail-exchange");
        until(() -> shown("#rollup-table"));
        assertThat(text("#rollup-figure-files")).isEqualTo("3");
    }

    @Test
    void aReturnedPaperIsAnsweredAndTheRemarkStandsAtItsLine() throws TimeoutException, IOException {
        tab("reply");
        assertThat(nameless()).as("before").isEmpty();
        desk.opens(sent);
        click("#reply-choose-first");
        until(() -> shown("#reply-office"));
        assertThat(text("#reply-office")).startsWith(paper.identity().office().name());
        click("#reply-write");
        until(() -> text("#reply-decision-error").equals("Chọn chấp nhận hoặc trả lại."));
        robot.push(KeyCode.DOWN);
        until(() -> shown("#reply-search"));
        focus("#reply-from");
        robot.write("Sở Khoa học và Công nghệ");
        focus("#reply-search");
        robot.write("Nhiệm vụ").push(KeyCode.ENTER);
        until(() -> robot.lookup(".reply-remark-text").tryQuery().isPresent() && robot.lookup(".reply-remark-text").query().isFocused());
        // What was put in below the window's edge is brought into sight.
        until(() -> shown(".reply-remark-text"));
        robot.write("Ghi rõ tháng hoàn thành");
        assertThat(nameless()).as("form").isEmpty();
        // Left by accident: nothing that was typed is lost.
        click("#rail-today");
        until(() -> shown("#today"));
        click("#rail-exchange");
        until(() -> shown(".reply-remark-text"));
        assertThat(robot.lookup(".reply-remark-text").queryAs(TextInputControl.class).getText()).isEqualTo("Ghi rõ tháng hoàn thành");
        click("#reply-write");
        until(() -> shown("#reply-written"));
        var file = folder.resolve("TL-" + sent.getFileName().toString().replace(".zip", ".json"));
        assertThat(robot.lookup("#reply-written").queryAs(Label.class).getText()).isEqualTo("Đã ghi " + file.getFileName());
        var answer = AnswerFile.read(file);
        assertThat(answer.remarks()).singleElement().satisfies(r -> assertThat(r.text()).isEqualTo("Ghi rõ tháng hoàn thành"));

        desk.opens(file);
        tab("sent");
        click("#sent-answer");
        until(() -> shown("#editor"));
        try (var store = desk.open()) {
            assertThat(store.questions().of(paper.id())).extracting(q -> q.at()).contains(answer.remarks().getFirst().at());
        }
    }
}
