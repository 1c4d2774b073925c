package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.export.KeptBytes;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.comparison.ComparisonModel;
import vn.kehoachxa.ui.comparison.ComparisonView;
import vn.kehoachxa.ui.comparison.IntakeModel;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.EditorSide;
import vn.kehoachxa.ui.editor.EditorView;
import vn.kehoachxa.ui.editor.ExportModel;
import vn.kehoachxa.ui.editor.Offers;
import vn.kehoachxa.ui.editor.PanesModel;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.editor.Pasteboard;
import vn.kehoachxa.ui.editor.PrintChoice;
import vn.kehoachxa.ui.editor.PrintModel;
import vn.kehoachxa.ui.editor.SaveState;
import vn.kehoachxa.ui.editor.SideTab;
import vn.kehoachxa.ui.editor.questions.DateQuestions;
import vn.kehoachxa.ui.editor.questions.QuestionsModel;
import vn.kehoachxa.ui.editor.task.LineTaskModel;
import vn.kehoachxa.ui.editor.task.LineTaskPane;
import vn.kehoachxa.ui.follow.OverviewReader;
import vn.kehoachxa.ui.plans.NextPeriod;
import vn.kehoachxa.ui.plans.PlanTools;
import vn.kehoachxa.ui.preview.PagesModel;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.versions.VersionsModel;

/** The paper in the editor, kept in step with the store; and those that were left, while something of them may not be on the disk yet. */
final class OpenPaper {

    private static final String TASK = "task";

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Problems problems;
    private final FileDialogs dialogs;
    private final PlanTools tools;
    private final IntakeModel intake;
    private final OverviewReader standing;
    private final Consumer<UUID> record;
    private final Versioning versioning;
    private final List<PaperSession> left = new ArrayList<>();
    private final Pasteboard pasteboard;
    private PaperSession session;
    /** Keeps what was typed in the open paper. */
    private Runnable keep = () -> { };
    private boolean offering;
    /** Shows the open paper's editor again. */
    private Runnable backToEditor;

    /** @param record leads from a task to where its progress is recorded */
    OpenPaper(
            Services services, Frame frame, StoreDesk desk, BackgroundTasks tasks, Problems problems, FileDialogs dialogs, PlanTools tools,
            Consumer<UUID> record) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.tasks = tasks;
        this.problems = problems;
        this.dialogs = dialogs;
        this.tools = tools;
        this.record = record;
        pasteboard = new Pasteboard(services.pastes(), services.ids());
        standing = new OverviewReader(services.timing(), services.holidays(), services.clock());
        versioning = new Versioning(services, frame, desk, tasks, problems, dialogs, new Versioning.Opening() {

            @Override
            public void open(UUID paper, Consumer<EditorView> then) {
                OpenPaper.this.open(paper, then);
            }

            @Override
            public void flush() {
                OpenPaper.this.flush();
            }

            @Override
            public boolean isUnwritten(UUID paper) {
                return OpenPaper.this.isUnwritten(paper);
            }
        });
        intake = new IntakeModel(
                desk, tasks, messages, new IntakeModel.Reader(services.reader(), services.recogniser(), services.clock(), services.ids(), services.by()),
                new IntakeModel.Outcome(this::taken, this::returned));
    }

    /** Asks for a file and takes it in. */
    void takeFile() {
        dialogs.open().ifPresent(intake::take);
    }

    /** Issuing, amending and the versions of a paper. */
    Versioning versioning() {
        return versioning;
    }

    /** Opens a paper in the editor. */
    void open(UUID id) {
        open(id, editor -> { });
    }

    /** Opens a paper with the caret at a line or row. */
    void open(UUID id, UUID place) {
        open(id, editor -> editor.goTo(place));
    }

    /** Opens a paper with the caret where something is missing. */
    void open(UUID id, Missing missing) {
        open(id, editor -> editor.goTo(missing));
    }

    private void open(UUID id, Consumer<EditorView> then) {
        leave();
        desk.ask(
                store -> {
                    var stored = store.papers().load(id);
                    var opened = new PaperSession(store.papers(), stored, services.threads(), problems, services.clock(), services.by());
                    // The words that acts are known by are made ready here: the window's thread would stand still.
                    services.citations().in("");
                    return new Opened(opened, store.office().load(), store.office().printOptions());
                },
                opened -> then.accept(edit(opened, new EditorModel(opened.session(), opened.office(), messages, services.ids()))));
    }

    /** A file became a paper. Most often it is an earlier year's plan, which is taken in to make the next one of it: that is offered at once. */
    private void taken(UUID id) {
        open(id, editor -> {
            var plan = session.paper().get().identity();
            var next = NextPeriod.after(plan.year(), plan.yearTo());
            if (plan.type() == PaperType.PLAN && plan.state() == PaperState.DRAFT && next.first() <= LocalDate.now(services.clock()).getYear() + 1) {
                offering = true;
                frame.offer(
                        messages.text("intake.earlier", plan.yearTo() == null ? plan.year() : plan.year() + "–" + plan.yearTo()),
                        messages.text("intake.earlier.renew", next.text()),
                        () -> desk.ask(store -> tools.renew(store, id, next.first()), this::open));
            }
        });
    }

    /** A file of a paper came back: what was changed in it is shown over the paper. */
    private void returned(UUID paper, Reading reading) {
        if (session != null && session.paper().get().id().equals(paper)) {
            compare(session, reading);
        } else {
            open(paper, editor -> compare(session, reading));
        }
    }

    private void compare(PaperSession opened, Reading reading) {
        var model = new ComparisonModel(opened, desk, reading, messages, services.ids());
        if (model.changes().isEmpty()) {
            frame.tell(messages.text("comparison.same"));
            return;
        }
        var screen = new ComparisonView(
                model, messages,
                taken -> {
                    backToEditor.run();
                    frame.tell(messages.text("comparison.done", taken));
                },
                backToEditor);
        frame.show(room(opened), screen);
        screen.focusList();
    }

    /** The room in whose list a paper stands. */
    private static Room room(PaperSession opened) {
        return opened.paper().get().identity().type() == PaperType.REPORT ? Room.REPORTS : Room.PLANS;
    }

    private record Opened(PaperSession session, OfficeProfile office, PrintOptions printing) {}

    private EditorView edit(Opened of, EditorModel model) {
        var opened = of.session();
        session = opened;
        keep = model::keep;
        var shell = frame.shell();
        opened.paper().subscribe(paper -> {
            if (opened == session) {
                shell.showPaper(paper);
            }
        });
        // Issued or closed by another process: it is shown as what it has become.
        opened.paper().subscribe((before, now) -> {
            if (opened == session && before.identity().state() != now.identity().state()) {
                open(now.id());
            }
        });
        opened.saved().subscribe(state -> {
            // A paper that was left is only heard of while something of it could not be written.
            if (opened == session || state.kind() == SaveState.Kind.FAILED || shell.unsaved().get()) {
                shell.showSaved(state);
            }
        });
        PrintChoice choice = (paper, then) -> desk.ask(
                store -> new PrintChoice.Chosen(store.office().printOptions(), store.log().of(paper), kept(store, paper)), then);
        var export = new ExportModel(services.exporter(), choice, tasks, messages, this::exported);
        var print = new PrintModel(services.printer(), choice, tasks, messages, () -> frame.tell(messages.text("print.done")));
        var questions = new QuestionsModel(
                model, new DateQuestions(services.citations(), messages, services.ids()), desk, services.threads().delays(), messages);
        var offers = new Offers(model, desk, services.threads().delays());
        var versions = versioning.versions(model, () -> backToEditor.run());
        var side = side(of, model, versions);
        var screen = new EditorView(
                model, offers, pasteboard, questions, export, print, dialogs::save,
                () -> dialogs.open().ifPresent(file -> intake.takeInto(opened.paper().get().id(), file)), frame::tell, messages, side);
        versions.ifPresent(v -> versioning.equip(screen, model, v, side.panes()));
        backToEditor = () -> {
            frame.show(room(opened), screen);
            questions.load();
            offers.load();
            screen.focusPage();
        };
        backToEditor.run();
        return screen;
    }

    /** What stands beside the paper. Its pages are laid out while the rest of the screen is made. */
    private EditorSide side(Opened of, EditorModel model, Optional<VersionsModel> versions) {
        var panes = new PanesModel(services.preferences());
        var pages = new PagesModel(services.pages(), services.threads(), of.printing(), services.preferences());
        pages.show(of.session().paper().get());
        panes.shows(PanesModel.PAGES).subscribe(pages::seen);
        var task = new LineTaskModel(
                model, (paper, id, then) -> desk.ask(store -> standing.task(store, paper, id), then), services.threads().delays(), services.ids(),
                messages, record);
        panes.shows(TASK).subscribe(task::seen);
        var tabs = new ArrayList<SideTab>();
        if (of.session().paper().get().identity().type() == PaperType.PLAN) {
            tabs.add(new SideTab(TASK, new SimpleStringProperty(messages.text("side.task")), new LineTaskPane(task, messages)));
        }
        versions.ifPresent(v -> tabs.add(versioning.tab(v)));
        return new EditorSide(panes, pages, () -> {
            task.track();
            if (panes.place().get() != PanesModel.Place.AWAY) {
                panes.show(TASK);
            }
        }, tabs);
    }

    private static KeptBytes kept(Store store, UUID id) {
        var paper = store.papers().load(id).paper();
        return KeptBytes.read(format -> store.versions().fileOf(paper, format));
    }

    private void exported(Format format, Path file) {
        frame.tell(
                messages.text("export.done", file.getFileName().toString()), messages.text("export.folder"), () -> services.folders().show(file));
    }

    /** Goes from the paper; what was typed last is written. */
    void leave() {
        if (offering) {
            // What was offered belongs to the paper that is left.
            offering = false;
            frame.quiet();
        }
        if (session != null) {
            keep.run();
            keep = () -> { };
            left.removeIf(s -> !s.hasUnsaved());
            left.add(session);
            session = null;
            frame.shell().clearPaper();
        }
    }

    /** Hands what was typed to the store's thread now. */
    void flush() {
        if (session != null) {
            keep.run();
        }
    }

    /** Shows what another process wrote. */
    void refresh() {
        if (session != null) {
            session.refresh();
        }
    }

    /** Whether something of any paper is not on the disk yet. */
    boolean hasUnsaved() {
        return sessions().anyMatch(PaperSession::hasUnsaved);
    }

    private boolean isUnwritten(UUID paper) {
        return sessions().anyMatch(s -> s.hasUnsaved() && s.paper().get().id().equals(paper));
    }

    /** Of the paper in the editor, and of those that were left. */
    private Stream<PaperSession> sessions() {
        return Stream.concat(Stream.ofNullable(session), left.stream());
    }
}
