package vn.kehoachxa.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.task.HandDelays;

class NoticeBarTest {

    private static final int LONG = 60_000;

    private final HandDelays delays = new HandDelays();

    @BeforeEach
    void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void end() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void aNoticeThatHasTheKeyboardStaysUntilTheKeyboardHasLeft() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var bar = new NoticeBar(new Messages(Messages.VIETNAMESE), delays);
            var elsewhere = new Button("Việc khác");
            new Scene(new VBox(elsewhere, bar));
            bar.show(new Notice("Đã gỡ", "Hoàn tác", () -> { }));
            bar.lookup("#notice-action").requestFocus();
            delays.pass(LONG);
            assertThat(bar.isVisible()).isTrue();
            elsewhere.requestFocus();
            delays.pass(LONG);
            assertThat(bar.isVisible()).isFalse();
            return null;
        });
    }
}
