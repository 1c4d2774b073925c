package vn.kehoachxa.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.stage.Stage;
import vn.kehoachxa.cli.Services;
import vn.kehoachxa.intake.PasteReader;
import vn.kehoachxa.intake.html.HtmlSource;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.print.Printer;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.Desktop;
import vn.kehoachxa.ui.preview.PageSource;
import vn.kehoachxa.ui.settings.Language;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.FxThreads;

/** Opens the window. */
final class Window {

    private Window() {}

    /** Whether there is a screen to open it on. */
    static boolean isPossible(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac") || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    /** Shows the window on the data of a folder, which is made where it is missing; returns at once. */
    static void open(Path folder, Services services, PageSource pages, Printer printer) {
        Logging.toFile(folder);
        var threads = new FxThreads();
        Platform.startup(() -> {
            var stage = new Stage();
            stage.setOnHidden(e -> threads.close());
            new Desktop(ui(folder, services, pages, printer, threads)).start(stage);
        });
    }

    private static vn.kehoachxa.ui.Services ui(Path folder, Services services, PageSource pages, Printer printer, FxThreads threads) {
        var preferences = new PreferencesFile(folder.resolve("settings.properties"));
        return new vn.kehoachxa.ui.Services(
                () -> Store.open(folder, services.clock(), services.templates()::freshOffice),
                services.templates(), services.renewal(), services.citations(), pages,
                services.exporter(), printer,
                new FileManager(System.getProperty("os.name", ""))::show,
                services.clock(), services.ids(), new Messages(Language.of(preferences).locale()),
                preferences, threads.threads(), services.user(), null,
                services.files(), services.recogniser(), services.lists(),
                new PasteReader(html -> new HtmlSource().read(html), text -> new TextSource().pasted(text), services.ids()),
                services.timing(), services.holidays(), services.handouts(), null, folder);
    }
}
