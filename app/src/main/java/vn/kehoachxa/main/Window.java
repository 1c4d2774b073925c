package vn.kehoachxa.main;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.stage.Stage;
import vn.kehoachxa.arrival.Arrivals;
import vn.kehoachxa.cli.Services;
import vn.kehoachxa.exchange.AnswerDrafts;
import vn.kehoachxa.intake.PasteReader;
import vn.kehoachxa.intake.html.HtmlSource;
import vn.kehoachxa.intake.text.TextSource;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.print.Printer;
import vn.kehoachxa.store.DataHome;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.Desktop;
import vn.kehoachxa.ui.Elsewhere;
import vn.kehoachxa.ui.away.AwayDialog;
import vn.kehoachxa.ui.away.AwayModel;
import vn.kehoachxa.ui.exchange.rollup.ProvinceTools;
import vn.kehoachxa.ui.preview.PageSource;
import vn.kehoachxa.ui.settings.Language;
import vn.kehoachxa.ui.settings.PreferencesFile;
import vn.kehoachxa.ui.task.FxThreads;

/** Opens the window. */
final class Window {

    private static final String PREFERENCES = "settings.properties";
    /** The folder of answers that are not finished. */
    private static final String ANSWERS = "answers";

    private final Services services;
    private final PageSource pages;
    private final Printer printer;

    Window(Services services, PageSource pages, Printer printer) {
        this.services = services;
        this.pages = pages;
        this.printer = printer;
    }

    /** Whether there is a screen to open it on. */
    static boolean isPossible(String system, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") || name.startsWith("mac") || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    /** Shows the window on the data of a folder, which is made where it is missing; returns at once. */
    void open(Path folder) {
        Platform.startup(() -> show(folder, null));
    }

    /** Shows the window on the office's data; asks where that is not there now. Returns at once. */
    void open(DataHome home) {
        Platform.startup(() -> {
            var model = new AwayModel(home, this::store, folder -> show(folder, home));
            if (!model.retry()) {
                AwayDialog.show(model, new Messages(Language.of(new PreferencesFile(home.usual().resolve(PREFERENCES))).locale()));
            }
        });
    }

    /** @param home null where the folder was named by who started the program */
    private void show(Path folder, DataHome home) {
        var threads = new FxThreads();
        var stage = new Stage();
        stage.setOnHidden(e -> threads.close());
        new Desktop(ui(folder, home, threads)).start(stage);
    }

    private Store store(Path folder) {
        return Store.open(folder, services.clock(), services.templates()::freshOffice);
    }

    private vn.kehoachxa.ui.Services ui(Path folder, DataHome home, FxThreads threads) {
        Logging.toFile(folder);
        var preferences = new PreferencesFile(folder.resolve(PREFERENCES));
        return new vn.kehoachxa.ui.Services(
                () -> store(folder),
                services.templates(), services.renewal(), services.citations(), pages,
                services.exporter(), printer,
                new FileManager(System.getProperty("os.name", ""))::show,
                services.clock(), services.ids(), new Messages(Language.of(preferences).locale()),
                preferences, threads.threads(), services.user(), null,
                services.files(), new Arrivals(services.deliveries(), services.exporter(), services.ids()), services.recogniser(), services.lists(),
                new PasteReader(html -> new HtmlSource().read(html), text -> new TextSource().pasted(text), services.ids()),
                services.timing(), services.holidays(), services.handouts(), services.provinceFiles(), new SystemMail(System.getProperty("os.name", "")), null, folder,
                home == null ? null : new Elsewhere(home, other -> ui(other, home, threads)),
                new ProvinceTools(services.deliveries(), services.rollup(), new AnswerDrafts(folder.resolve(ANSWERS))));
    }
}
