package vn.kehoachxa.ui;

import java.time.Duration;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.search.Found;
import vn.kehoachxa.search.Query;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.ui.assistant.AssistantModel;
import vn.kehoachxa.ui.assistant.AssistantView;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.create.WizardModel;
import vn.kehoachxa.ui.create.WizardView;
import vn.kehoachxa.ui.help.Help;
import vn.kehoachxa.ui.plans.BinModel;
import vn.kehoachxa.ui.plans.BinView;
import vn.kehoachxa.ui.plans.PlanActions;
import vn.kehoachxa.ui.plans.PlanTools;
import vn.kehoachxa.ui.plans.PlansModel;
import vn.kehoachxa.ui.plans.PlansView;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.search.ArchiveModel;
import vn.kehoachxa.ui.search.SearchBar;
import vn.kehoachxa.ui.search.SearchModel;
import vn.kehoachxa.ui.settings.Language;
import vn.kehoachxa.ui.settings.SettingsModel;
import vn.kehoachxa.ui.shell.ErrorDoor;
import vn.kehoachxa.ui.shell.Looks;
import vn.kehoachxa.ui.shell.NoticeBar;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.shell.ShellModel;
import vn.kehoachxa.ui.shell.ShellView;
import vn.kehoachxa.ui.shell.WindowPlace;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;

/** The window: it builds the rooms and leads from one to the next. */
public final class Desktop {

    /** How often the window looks at the clock, and whether another process has written. */
    private static final Duration WATCH = Duration.ofSeconds(2);

    private final Services services;
    private final ErrorDoor problems;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Frame frame;
    private final SettingsModel settings;
    private final PlansModel plans;
    private final PlanActions actions;
    private final FileDialogs dialogs;
    private final OpenPaper paper;
    private final FollowRooms follow;
    private final SettingsRoom settingsRoom;
    private final ArchiveModel archive;
    private final RegistersRoom registers;
    private final Looks looks = new Looks();

    /** Made when it is first shown, and kept: each would listen to the plans for ever. */
    private PlansView plansView;
    private Stage stage;
    private Help help;
    private long seenChange = -1;
    /** Whether a room was entered: the first one is chosen by the program only until then. */
    private boolean chosen;
    private boolean closed;

    public Desktop(Services services) {
        this.services = services;
        var messages = services.messages();
        problems = new ErrorDoor(messages, services.threads().window());
        desk = new StoreDesk(services.store(), services.threads(), problems);
        tasks = new BackgroundTasks(services.threads(), problems, this::stopped);
        frame = new Frame(messages, new ShellModel(messages, services.clock()));
        settings = new SettingsModel(desk, messages, services.preferences(), frame.shell()::showOffice);
        dialogs = new FileDialogs(services, frame::stage);
        var tools = new PlanTools(services.renewal(), services.citations(), services.ids(), services.by());
        paper = new OpenPaper(services, frame, desk, tasks, problems, dialogs, tools, this::record);
        plans = new PlansModel(desk, messages, services.clock(), this::open, this::showWizard, tools, services.preferences());
        actions = new PlanActions(desk, tools, services.messages(), new PlanActions.Ways(
                id -> paper.versioning().issue(id, missing -> paper.open(id, missing)), paper.versioning()::amend, frame::taken, this::refresh));
        follow = new FollowRooms(
                services, frame, desk, tasks, dialogs, new FollowRooms.Ways(this::enter, this::open, paper::open, this::showWizard));
        settingsRoom = new SettingsRoom(services, frame, desk, settings, follow::refresh);
        archive = new ArchiveModel(desk, services.citations(), messages);
        registers = new RegistersRoom(
                services, frame, desk, archive, dialogs.wizard(), new RegistersRoom.Ways(paper::open, this::showWizard, follow::refresh));
    }

    /** Shows the window. */
    public void start(Stage newStage) {
        stage = newStage;
        problems.attach(stage);
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> problems.report(thrown));
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> problems.report(thrown));
        var notices = new NoticeBar(services.messages(), services.threads().delays());
        var search = new SearchBar(new SearchModel(archive, services.messages(), services.preferences(), this::show), services.messages());
        var view = new ShellView(services.messages(), frame.shell(), tasks, notices, search, this::enter);
        frame.attach(stage, view);
        help = new Help(services.messages(), stage, frame::places);
        view.addToBar(helpButton());
        var place = new WindowPlace(services.preferences());
        var scene = new Scene(view, place.width(), place.height());
        Runnable dress = () -> looks.dress(scene, settings.dark().get(), settings.textSize().get());
        dress.run();
        settings.dark().subscribe(dress);
        settings.textSize().subscribe(dress);
        settings.language().subscribe((before, chosen) -> leave(() -> speak(chosen)));
        stage.setTitle(services.messages().text("app.name"));
        stage.getIcons().setAll(looks.icons());
        stage.setMinWidth(900);
        stage.setMinHeight(500);
        stage.setScene(scene);
        place.apply(stage);
        stage.setOnCloseRequest(this::closing);
        settings.load();
        // What is written from now on is another's work, also before the first look.
        look();
        showFirst();
        stage.show();
        // The typeface of the pages is read before the first paper is opened.
        services.threads().pages().execute(() -> services.pages().pagers().get());
        watch();
    }

    private Button helpButton() {
        var button = Controls.iconButton(Feather.HELP_CIRCLE, services.messages().text("help.button"));
        button.setId("help-open");
        button.setOnAction(e -> help.show());
        return button;
    }

    /** Shows what was found: a task in its room, a place in its paper, an item in its register. */
    private void show(Found found, Query words) {
        var item = found.item();
        leaveRoom();
        if (item.paper() == null) {
            registers.show(item);
        } else if (item.task() != null) {
            follow.showTask(item.task(), item.paper(), item.at());
        } else if (item.at() == null) {
            paper.open(item.paper());
        } else {
            paper.open(item.paper(), item.at(), words);
        }
    }

    private void stopped(String name) {
        frame.tell(services.messages().text("status.stopped", name.substring(0, 1).toLowerCase(services.messages().locale()) + name.substring(1)));
    }

    /** What was typed in the room that is shown is kept. */
    private void leaveRoom() {
        chosen = true;
        settingsRoom.flush();
        registers.flush();
        paper.leave();
    }

    private void enter(Room room) {
        leaveRoom();
        switch (room) {
            case TODAY -> follow.showToday();
            case PLANS -> showPlans();
            case TASKS -> follow.showTasks();
            case REPORTS -> follow.showReports();
            case REGISTERS -> registers.show();
            case SETTINGS -> settingsRoom.show();
        }
    }

    /** The page of the day, the list of plans where there is none yet, or on the first day the few questions about the office. */
    private void showFirst() {
        var assistant = new AssistantModel(desk, services.preferences(), frame.shell()::showOffice);
        if (!assistant.isNew()) {
            showRoom();
            return;
        }
        frame.shell().room().set(Room.PLANS);
        assistant.load(wanted -> {
            if (wanted) {
                var screen = new AssistantView(assistant, services.messages(), this::showPlans, this::showLastYear, this::showWizard);
                frame.show(Room.PLANS, screen);
                screen.focusFirst();
            } else {
                showRoom();
            }
        });
    }

    private void showRoom() {
        desk.ask(store -> !store.papers().list().isEmpty(), any -> {
            if (!chosen) {
                enter(any ? Room.TODAY : Room.PLANS);
            }
            follow.begin();
            archive.refresh();
        }, () -> enter(Room.PLANS));
    }

    /** Where a plan that the office already has is taken in. */
    private void showLastYear() {
        showPlans();
        paper.takeFile();
    }

    private void showPlans() {
        if (plansView == null) {
            plansView = new PlansView(plans, actions, services.messages(), paper::takeFile, frame::tell, this::showBin);
        }
        frame.show(Room.PLANS, plansView);
        plans.refresh();
        plansView.focusList();
    }

    private void showBin() {
        var model = new BinModel(desk, services.messages(), services.clock(), frame::taken, this::refresh);
        var screen = new BinView(model, services.messages(), this::showPlans);
        frame.show(Room.PLANS, screen);
        model.refresh();
        screen.focusList();
    }

    /** Shows what has become of the plans. */
    private void refresh() {
        plans.refresh();
        follow.refresh();
    }

    private void showWizard() {
        showWizard("", this::showPlans);
    }

    /** @param template its id */
    private void showWizard(String template) {
        registers.flush();
        showWizard(template, () -> enter(Room.REGISTERS));
    }

    private void showWizard(String template, Runnable cancel) {
        var preview = new PreviewModel(services.pages(), services.threads(), problems);
        var model = new WizardModel(desk, services.templates(), services.lists(), preview, services.messages(), services.clock(), services.by(), id -> {
            settings.load();
            open(id);
        });
        var screen = new WizardView(
                model, services.messages(), services.threads().delays(), dialogs.wizard(), frame::tell, cancel);
        frame.show(Room.PLANS, screen);
        model.templates().prefer(template);
        model.load();
        screen.focusFirst();
    }

    /** From a task in the text to where its progress is recorded. */
    private void record(UUID task) {
        follow.record(task);
    }

    /** Opens a paper in the editor. */
    public void open(UUID id) {
        paper.open(id);
    }

    /** Looks from time to time at the clock, and whether another process has written, and shows it. */
    private void watch() {
        services.threads().delays().after(WATCH, () -> {
            if (!closed) {
                follow.tick();
                look();
                watch();
            }
        });
    }

    private void look() {
        desk.quietly(store -> store.papers().changeCounter(), this::changed);
    }

    private void changed(long counter) {
        if (seenChange >= 0 && counter != seenChange) {
            plans.refresh();
            follow.refresh();
            paper.refresh();
            archive.refresh();
        }
        seenChange = counter;
    }

    private void closing(WindowEvent event) {
        event.consume();
        leave(this::close);
    }

    /** Keeps everything, then goes on; not where something could not be written and is not to be given up. */
    private void leave(Runnable then) {
        new WindowPlace(services.preferences()).keep(stage);
        settingsRoom.flush();
        registers.flush();
        paper.flush();
        // Behind everything that is still to be written.
        paper.settled(() -> services.threads().store().execute(() -> services.threads().window().execute(() -> {
            if (!paper.hasUnsaved() || discards()) {
                then.run();
            }
        })));
    }

    /** Builds the window anew in another language, where the user was: the place at which the language is chosen. */
    private void speak(Language language) {
        closed = true;
        help.close();
        desk.close();
        var next = new Desktop(services.speaking(new Messages(language.locale())));
        next.chosen = true;
        next.start(stage);
        next.leaveRoom();
        next.settingsRoom.showLook();
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
        help.close();
        desk.close();
        stage.hide();
    }
}
