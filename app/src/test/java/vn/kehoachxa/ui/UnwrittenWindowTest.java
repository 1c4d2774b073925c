package vn.kehoachxa.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.Store;

/** What stands on the screen and can't be written is not issued around: the clerk is told, and goes on when it is on the disk. */
class UnwrittenWindowTest extends WindowFixture {

    private UUID id;

    @Override
    void prepare() {
        id = desk.newPaper(2026);
    }

    private void inFile(String sql) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Store.FILE)); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean says(String words) {
        return onWindow(() -> robot.lookup("#error-dialog").queryAll().stream()
                .flatMap(d -> d.lookupAll(".label").stream())
                .anyMatch((Node n) -> n instanceof Labeled l && l.getText() != null && l.getText().contains(words)));
    }

    private void closeDialogs() throws TimeoutException {
        robot.push(KeyCode.ENTER);
        until(() -> !shown("#error-dialog"));
    }

    @Test
    void aPaperIsNotIssuedWhileWhatStandsOnTheScreenCanNotBeWritten() throws TimeoutException {
        open(id);
        var text = desk.stored(id).body().stream().filter(Line.class::isInstance).map(b -> ((Line) b).text()).findFirst().orElseThrow();
        click(() -> robot.lookup(n -> n.getStyleClass().contains("spot") && text.equals(n.getAccessibleText())).tryQuery().orElse(null));
        until(this::isWriting);
        inFile("CREATE TRIGGER broken BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'the disk does not answer'); END");
        // One key: the next would go to the dialog that tells of it.
        robot.write("Ệ");
        until(() -> says("Không đọc hoặc ghi được tệp dữ liệu"));
        closeDialogs();
        click("#issue-open");
        until(() -> says("chưa ghi được vào thư mục dữ liệu"));
        assertThat(shown("#issue")).isFalse();
        closeDialogs();
        inFile("DROP TRIGGER broken");
        until(() -> text("#status-saved").startsWith("Đã lưu"));
        click("#issue-open");
        until(() -> shown("#issue"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !shown("#issue"));
        assertThat(desk.stored(id).identity().state()).isEqualTo(PaperState.DRAFT);
        assertThat(desk.stored(id).toString()).contains("Ệ");
    }
}
