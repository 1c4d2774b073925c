package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.search.Found;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.ui.assistant.AssistantModel;
import vn.kehoachxa.ui.assistant.AssistantView;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.help.Help;
import vn.kehoachxa.ui.plans.PlanTools;
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
    private final PlansRoom plans;
    private final OpenPaper paper;
    private final FollowRooms follow;
    private final DataPlace place;
    private final SettingsRoom settingsRoom;
    private final ArchiveModel archive;
    private final RegistersRoom registers;
    private final ExchangeRoom exchange;
    private final Looks looks = new Looks();

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
        var dialogs = new FileDialogs(services, frame::stage);
        var tools = new PlanTools(services.renewal(), services.citations(), services.ids(), services.by());
        paper = new OpenPaper(services, frame, desk, tasks, problems, dialogs, tools, new OpenPaper.Ways(this::record, this::send));
        plans = new PlansRoom(
                services, frame, desk, problems, dialogs.wizard(), paper, tools, new PlansRoom.Ways(settings::load, this::refresh, this::send));
        follow = new FollowRooms(
                services, frame, desk, tasks, dialogs, new FollowRooms.Ways(this::enter, paper::open, paper::open, plans::showWizard, this::send));
        place = new DataPlace(services, frame, desk, tasks, problems, dialogs, new DataPlace.Around() {

            @Override
            public void onceWritten(Runnable then) {
                Desktop.this.onceWritten(then);
            }

            @Override
            public void goOn(Path folder, Path old) {
                var next = again(services.elsewhere().services().apply(folder));
                next.place.movedFrom(old);
                next.settingsRoom.show("data");
            }
        });
        settingsRoom = new SettingsRoom(services, frame, desk, settings, place, follow::refresh);
        exchange = new ExchangeRoom(services, frame, desk, tasks, problems, dialogs, paper, this::refresh);
        archive = new ArchiveModel(desk, services.citations(), messages);
        registers = new RegistersRoom(
                services, frame, desk, archive, dialogs.wizard(), new RegistersRoom.Ways(paper::open, this::createOf, follow::refresh));
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
        services.threads().delays().after(WATCH, () -> {
            if (!closed) {
                follow.prepare();
            }
        });
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
        exchange.flush();
        paper.leave();
    }

    private void enter(Room room) {
        leaveRoom();
        switch (room) {
            case TODAY -> follow.showToday();
            case PLANS -> plans.show();
            case TASKS -> follow.showTasks();
            case REPORTS -> follow.showReports();
            case EXCHANGE -> exchange.show();
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
                var screen = new AssistantView(assistant, services.messages(), plans::show, plans::showLastYear, plans::showWizard);
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

    /** Shows what has become of the plans. */
    private void refresh() {
        plans.refresh();
        follow.refresh();
    }

    /** Makes a plan of a template of the register; who thinks better of it is in the register again. @param template its id */
    private void createOf(String template) {
        registers.flush();
        plans.showWizard(template, () -> enter(Room.REGISTERS));
    }

    /** From a task in the text to where its progress is recorded. */
    private void record(UUID task) {
        follow.record(task);
    }

    /** Leads through the steps of sending a paper to the province. */
    private void send(UUID of) {
        exchange.send(of);
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
            exchange.refresh();
        }
        seenChange = counter;
    }

    private void closing(WindowEvent event) {
        event.consume();
        leave(this::close);
    }

    /** Keeps everything, then goes on; not where something could not be written and is not to be given up. */
    private void leave(Runnable then) {
        keep(() -> {
            if (!paper.hasUnsaved() || discards()) {
                then.run();
            }
        });
    }

    /** As {@link #leave}, but nothing is given up: what is left in the form of the office is kept too. */
    private void onceWritten(Runnable then) {
        if (settings.changed().get()) {
            settings.save();
        }
        keep(() -> {
            if (paper.hasUnsaved() || settings.changed().get()) {
                problems.report(new UnwrittenException());
            } else {
                then.run();
            }
        });
    }

    private void keep(Runnable then) {
        new WindowPlace(services.preferences()).keep(stage);
        settingsRoom.flush();
        registers.flush();
        exchange.flush();
        paper.flush();
        // Behind everything that is still to be written.
        paper.settled(() -> services.threads().store().execute(() -> services.threads().window().execute(then)));
    }

    /** Builds the window anew in another language, where the user was: the place at which the language is chosen. */
    private void speak(Language language) {
        again(services.speaking(new Messages(language.locale()))).settingsRoom.show("look");
    }

    private Desktop again(Services with) {
        end();
        var next = new Desktop(with);
        next.chosen = true;
        next.start(stage);
        next.leaveRoom();
        return next;
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
        end();
        stage.hide();
    }

    private void end() {
        closed = true;
        help.close();
        paper.versioning().close();
        desk.close();
    }
}
