package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.ui.assistant.AssistantModel;
import vn.kehoachxa.ui.assistant.AssistantView;
import vn.kehoachxa.ui.comparison.ComparisonModel;
import vn.kehoachxa.ui.comparison.ComparisonView;
import vn.kehoachxa.ui.comparison.IntakeModel;
import vn.kehoachxa.ui.create.WizardModel;
import vn.kehoachxa.ui.create.WizardView;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.EditorView;
import vn.kehoachxa.ui.editor.ExportModel;
import vn.kehoachxa.ui.editor.Offers;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.editor.PrintChoice;
import vn.kehoachxa.ui.editor.PrintModel;
import vn.kehoachxa.ui.editor.SaveState;
import vn.kehoachxa.ui.editor.questions.DateQuestions;
import vn.kehoachxa.ui.editor.questions.QuestionsModel;
import vn.kehoachxa.ui.plans.PlanTools;
import vn.kehoachxa.ui.plans.PlansModel;
import vn.kehoachxa.ui.plans.PlansView;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.registers.RegisterTabs;
import vn.kehoachxa.ui.registers.RegistersModel;
import vn.kehoachxa.ui.settings.SettingsModel;
import vn.kehoachxa.ui.settings.SettingsView;
import vn.kehoachxa.ui.shell.ErrorDoor;
import vn.kehoachxa.ui.shell.Looks;
import vn.kehoachxa.ui.shell.Notice;
import vn.kehoachxa.ui.shell.NoticeBar;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.shell.ShellModel;
import vn.kehoachxa.ui.shell.ShellView;
import vn.kehoachxa.ui.shell.WindowPlace;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;

/** The window: it builds the screens, leads from one to the next and keeps the open paper in step with the store. */
public final class Desktop {

    /** How often the window looks whether another process has written. */
    private static final Duration WATCH = Duration.ofSeconds(2);

    private final Services services;
    private final ErrorDoor problems;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final ShellModel shell;
    private final SettingsModel settings;
    private final PlansModel plans;
    private final IntakeModel intake;
    private final FileDialogs dialogs;
    private final Looks looks = new Looks();

    private Stage stage;
    private ShellView view;
    private PaperSession session;
    /** Shows the open paper's editor again. */
    private Runnable backToEditor;
    /** A new one each time the settings are shown: it goes with its screen. */
    private RegistersModel registers;
    /** Papers that were left, while something of them may not be on the disk yet. */
    private final List<PaperSession> left = new ArrayList<>();
    private long seenChange = -1;
    private boolean closed;

    public Desktop(Services services) {
        this.services = services;
        var messages = services.messages();
        problems = new ErrorDoor(messages, services.threads().window());
        desk = new StoreDesk(services.store(), services.threads(), problems);
        tasks = new BackgroundTasks(services.threads(), problems);
        shell = new ShellModel(messages, services.clock());
        settings = new SettingsModel(desk, messages, services.preferences(), shell::showOffice);
        var tools = new PlanTools(services.renewal(), services.citations(), services.ids(), services.by());
        intake = new IntakeModel(
                desk, tasks, messages, new IntakeModel.Reader(services.reader(), services.recogniser(), services.clock(), services.ids(), services.by()),
                new IntakeModel.Outcome(this::open, this::returned));
        dialogs = new FileDialogs(services, () -> stage);
        plans = new PlansModel(desk, messages, services.clock(), this::open, this::showWizard, tools);
    }

    /** Shows the window. */
    public void start(Stage newStage) {
        stage = newStage;
        problems.attach(stage);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> problems.report(thrown));
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> problems.report(thrown));
        var notices = new NoticeBar(services.messages(), services.threads().delays());
        view = new ShellView(services.messages(), shell, tasks, notices, this::enter);
        var place = new WindowPlace(services.preferences());
        var scene = new Scene(view, place.width(), place.height());
        Runnable dress = () -> looks.dress(scene, settings.dark().get(), settings.textSize().get());
        dress.run();
        settings.dark().subscribe(dress);
        settings.textSize().subscribe(dress);
        stage.setTitle(services.messages().text("app.name"));
        stage.getIcons().setAll(looks.icons());
        stage.setMinWidth(900);
        stage.setMinHeight(500);
        stage.setScene(scene);
        place.apply(stage);
        stage.setOnCloseRequest(this::closing);
        settings.load();
        showFirst();
        stage.show();
        watch();
    }

    private void enter(Room room) {
        leavePaper();
        switch (room) {
            case PLANS -> showPlans();
            case SETTINGS -> showSettings();
        }
    }

    /** The list of plans, or on the first day the few questions about the office. */
    private void showFirst() {
        var assistant = new AssistantModel(desk, services.preferences(), shell::showOffice);
        if (!assistant.isNew()) {
            showPlans();
            return;
        }
        shell.room().set(Room.PLANS);
        assistant.load(wanted -> {
            if (wanted) {
                var screen = new AssistantView(assistant, services.messages(), this::showPlans, this::showLastYear, this::showWizard);
                view.show(screen);
                screen.focusFirst();
            } else {
                showPlans();
            }
        });
    }

    /** Where a plan that the office already has is taken in. */
    private void showLastYear() {
        showPlans();
        dialogs.open().ifPresent(intake::take);
    }

    private void showPlans() {
        shell.room().set(Room.PLANS);
        var screen = new PlansView(plans, services.messages(), () -> dialogs.open().ifPresent(intake::take), this::tell);
        view.show(screen);
        plans.refresh();
        screen.focusList();
    }

    private void showSettings() {
        shell.room().set(Room.SETTINGS);
        settings.load();
        // A step back that was offered for the screen before.
        view.notices().setVisible(false);
        var delays = services.threads().delays();
        registers = new RegistersModel(desk, services.citations(), services.messages(), delays, shell::showOffice);
        registers.load();
        var sections = RegisterTabs.of(registers, services.messages(), delays, this::takenOut);
        view.show(new SettingsView(settings, sections, services.messages()));
    }

    private void takenOut(String title, Runnable back) {
        var messages = services.messages();
        view.notices().show(new Notice(messages.text("register.removed", title), messages.text("register.removed.back"), () -> {
            back.run();
            view.notices().setVisible(false);
        }));
    }

    private void showWizard() {
        var preview = new PreviewModel(services.pages(), services.threads(), problems);
        var model = new WizardModel(desk, services.templates(), services.lists(), preview, services.messages(), services.clock(), services.by(), id -> {
            settings.load();
            open(id);
        });
        var screen = new WizardView(
                model, services.messages(), services.threads().delays(), dialogs.wizard(), this::tell,
                this::showPlans);
        view.show(screen);
        model.load();
        screen.focusFirst();
    }

    private void tell(String text) {
        view.notices().show(new Notice(text, null, null));
    }

    /** Opens a paper in the editor. */
    public void open(UUID id) {
        open(id, () -> { });
    }

    private void open(UUID id, Runnable then) {
        leavePaper();
        desk.ask(
                store -> {
                    var stored = store.papers().load(id);
                    var opened = new PaperSession(store.papers(), stored, services.threads(), problems, services.clock(), services.by());
                    // The words that acts are known by are made ready here: the window's thread would stand still.
                    services.citations().in("");
                    return new Opened(opened, store.office().load());
                },
                opened -> {
                    edit(opened.session(), new EditorModel(opened.session(), opened.office(), services.messages(), services.ids()));
                    then.run();
                });
    }

    /** A file of a paper came back: what was changed in it is shown over the paper. */
    private void returned(UUID paper, Reading reading) {
        if (session != null && session.paper().get().id().equals(paper)) {
            compare(session, reading);
        } else {
            open(paper, () -> compare(session, reading));
        }
    }

    private void compare(PaperSession opened, Reading reading) {
        var messages = services.messages();
        var model = new ComparisonModel(opened, desk, reading, messages, services.ids());
        if (model.changes().isEmpty()) {
            tell(messages.text("comparison.same"));
            return;
        }
        var screen = new ComparisonView(
                model, messages,
                taken -> {
                    backToEditor.run();
                    tell(messages.text("comparison.done", taken));
                },
                backToEditor);
        view.show(screen);
        screen.focusList();
    }

    private record Opened(PaperSession session, OfficeProfile office) {}

    private void edit(PaperSession opened, EditorModel model) {
        session = opened;
        shell.room().set(Room.PLANS);
        opened.paper().subscribe(paper -> {
            if (opened == session) {
                shell.showPaper(paper);
            }
        });
        opened.saved().subscribe(state -> {
            // A paper that was left is only heard of while something of it could not be written.
            if (opened == session || state.kind() == SaveState.Kind.FAILED || shell.unsaved().get()) {
                shell.showSaved(state);
            }
        });
        PrintChoice choice = then -> desk.ask(store -> store.office().printOptions(), then);
        var export = new ExportModel(services.exporter(), choice, tasks, services.messages(), this::exported);
        var print = new PrintModel(services.printer(), choice, tasks, services.messages(), () -> tell(services.messages().text("print.done")));
        var questions = new QuestionsModel(
                model, new DateQuestions(services.citations(), services.messages(), services.ids()), desk, services.threads().delays(), services.messages());
        var offers = new Offers(model, desk, services.threads().delays());
        var screen = new EditorView(
                model, offers, questions, export, print, dialogs::save,
                () -> dialogs.open().ifPresent(file -> intake.takeInto(opened.paper().get().id(), file)), services.messages());
        backToEditor = () -> {
            view.show(screen);
            questions.load();
            offers.load();
            screen.focusPage();
        };
        backToEditor.run();
    }

    private void exported(Format format, Path file) {
        var messages = services.messages();
        view.notices().show(new Notice(
                messages.text("export.done", file.getFileName().toString()),
                messages.text("export.folder"),
                () -> services.folders().show(file)));
    }

    private void keepRegisters() {
        if (registers != null) {
            registers.flush();
        }
    }

    private void leavePaper() {
        keepRegisters();
        if (session != null) {
            session.flush();
            left.removeIf(s -> !s.hasUnsaved());
            left.add(session);
            session = null;
            shell.clearPaper();
        }
    }

    /** Looks from time to time whether another process has written, and shows it. */
    private void watch() {
        services.threads().delays().after(WATCH, () -> {
            if (!closed) {
                desk.quietly(store -> store.papers().changeCounter(), this::changed);
                watch();
            }
        });
    }

    private void changed(long counter) {
        if (seenChange >= 0 && counter != seenChange) {
            plans.refresh();
            if (session != null) {
                session.refresh();
            }
        }
        seenChange = counter;
    }

    private void closing(WindowEvent event) {
        event.consume();
        new WindowPlace(services.preferences()).keep(stage);
        keepRegisters();
        if (session != null) {
            session.flush();
        }
        // Behind everything that is still to be written.
        services.threads().store().execute(() -> services.threads().window().execute(() -> {
            if (!hasUnsaved() || discards()) {
                close();
            }
        }));
    }

    private boolean hasUnsaved() {
        return session != null && session.hasUnsaved() || left.stream().anyMatch(PaperSession::hasUnsaved);
    }

    /** Only where writing has failed: whether the user gives up what is not on the disk. */
    private boolean discards() {
        var messages = services.messages();
        var question = new Alert(Alert.AlertType.WARNING, messages.text("close.unsaved.text"), ButtonType.CANCEL,
                new ButtonType(messages.text("close.unsaved.discard"), ButtonBar.ButtonData.OK_DONE));
        question.initOwner(stage);
        question.setHeaderText(messages.text("close.unsaved.title"));
        return question.showAndWait().filter(b -> b != ButtonType.CANCEL).isPresent();
    }

    private void close() {
        closed = true;
        desk.close();
        stage.hide();
    }
}
