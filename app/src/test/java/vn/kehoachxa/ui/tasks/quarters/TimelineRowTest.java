package vn.kehoachxa.ui.tasks.quarters;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.kehoachxa.timing.TimingReader;
import vn.kehoachxa.ui.follow.FollowFixture;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.tasks.TasksModel;

class TimelineRowTest extends FollowFixture {

    private static final int TRIES = 20;

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void clean() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void aRowThatTheListNoLongerUsesGoesFromMemoryWhileItsModelStays() {
        var tools = new RescheduleModel.Tools(new TimingReader(), recorder, MESSAGES, (text, back) -> { }, task -> { });
        var model = new TimelineModel(
                new TasksModel(follow, MESSAGES), tools, clock, new PreferencesFile(folder.resolve("window.properties")), new SimpleBooleanProperty(true));
        follow.refresh();
        var row = new WeakReference<>(row(model));
        for (var i = 0; i < TRIES && row.get() != null; i++) {
            System.gc();
        }
        assertThat(row.get()).isNull();
        model.step(1);
    }

    private TimelineRow row(TimelineModel model) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var made = new TimelineRow(model, new Extent(), new TimelineRow.Ways((heading, away) -> { }, (task, bar, part) -> { }, task -> { }));
            made.show(new TimelineLine.Item(task("Lập danh sách")));
            return made;
        });
    }
}
