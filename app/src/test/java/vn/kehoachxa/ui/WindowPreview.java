package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.Clock;
import javafx.application.Application;
import javafx.stage.Stage;
import vn.kehoachxa.ui.task.FxThreads;

/** Shows the window on a folder, for people who want to look at it: the folder is the first argument. */
public final class WindowPreview extends Application {

    private final FxThreads threads = new FxThreads();

    @Override
    public void start(Stage stage) {
        var folder = Path.of(getParameters().getRaw().getFirst());
        new Desktop(new TestDesk(folder, Clock.systemDefaultZone()).services(threads.threads())).start(stage);
    }

    @Override
    public void stop() {
        threads.close();
    }

    /** Starts it; the class must not be the one named on the command line. */
    public static final class Start {

        private Start() {}

        public static void main(String[] arguments) {
            Application.launch(WindowPreview.class, arguments);
        }
    }
}
