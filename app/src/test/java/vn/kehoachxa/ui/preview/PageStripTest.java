package vn.kehoachxa.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.ui.TestDesk;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.HandDelays;

/** The pages beside a text that becomes longer and shorter. */
class PageStripTest {

    @TempDir
    private Path folder;

    private final List<PageHit> hits = new ArrayList<>();
    private Paper full;
    private Paper brief;
    private PagesModel model;
    private PagesPane pane;

    @BeforeEach
    void begin() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        full = new TestDesk(folder).paper(2026);
        brief = full.withBody(List.of()).withAppendices(List.of());
        onWindow(() -> {
            model = new PagesModel(TestDesk.pages(), new HandDelays().threads(), PrintOptions.PLAIN, new PreferencesFile(folder.resolve("window.properties")));
            model.seen(true);
            pane = new PagesPane(model, new Messages(Messages.VIETNAMESE), origin -> true, hits::add);
            new Scene(pane, 600, 700);
            show(brief);
        });
    }

    @AfterEach
    void end() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    private static void onWindow(Runnable run) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            run.run();
            return null;
        });
    }

    private void show(Paper paper) {
        model.show(paper);
        pane.applyCss();
        pane.layout();
    }

    private Node strip() {
        return pane.lookup("#pages");
    }

    private String where() {
        return ((Label) pane.lookup("#pages-where")).getText();
    }

    private void press(KeyCode code) {
        Event.fireEvent(strip(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void howManyPagesThereAreIsSaidAlsoWhereTheSamePageStaysInSight() {
        onWindow(() -> {
            assertThat(where()).isEqualTo("Trang 1/1");
            show(full);
            var count = model.laid().get().pages().pages().size();
            assertThat(count).isGreaterThan(1);
            assertThat(where()).isEqualTo("Trang 1/" + count);
            assertThat(strip().getAccessibleText()).contains(Integer.toString(count));
            show(brief);
            assertThat(where()).isEqualTo("Trang 1/1");
        });
    }

    @Test
    void aClickOnAPageThatTheNewestPagesNoLongerHaveLeadsWhereItWasSeen() {
        onWindow(() -> {
            show(full);
            press(KeyCode.END);
            pane.layout();
            // Newer pages are there, and not yet in sight.
            model.show(brief);
            press(KeyCode.ENTER);
            assertThat(hits).hasSize(1);
        });
    }
}
