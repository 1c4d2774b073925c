package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.kehoachxa.intake.Reading;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.ui.comparison.ComparisonModel;
import vn.kehoachxa.ui.comparison.ComparisonView;
import vn.kehoachxa.ui.comparison.IntakeModel;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.EditorView;
import vn.kehoachxa.ui.editor.PaperSession;
import vn.kehoachxa.ui.editor.SaveState;
import vn.kehoachxa.ui.plans.NextPeriod;
import vn.kehoachxa.ui.plans.PlanTools;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.StoreDesk;

/** The paper in the editor, kept in step with the store; and those that were left, while something of them may not be on the disk yet. */
final class OpenPaper {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final Problems problems;
    private final FileDialogs dialogs;
    private final PlanTools tools;
    private final IntakeModel intake;
    private final EditorRoom editors;
    private final Ways ways;
    private final Versioning versioning;
    private final List<PaperSession> left = new ArrayList<>();
    private PaperSession session;
    /** Keeps what was typed in the open paper. */
    private Runnable keep = () -> { };
    private boolean offering;
    /** Shows the open paper's editor again. */
    private Runnable backToEditor;

    /**
     * Where a paper leads.
     *
     * @param record from a task to where its progress is recorded
     * @param send through the steps of sending it
     */
    record Ways(Consumer<UUID> record, Consumer<UUID> send) {}

    OpenPaper(
            Services services, Frame frame, StoreDesk desk, BackgroundTasks tasks, Problems problems, FileDialogs dialogs, PlanTools tools,
            Ways ways) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.problems = problems;
        this.dialogs = dialogs;
        this.tools = tools;
        this.ways = ways;
        versioning = new Versioning(services, frame, desk, tasks, problems, dialogs, ways.send(), new Versioning.Opening() {

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
        editors = new EditorRoom(services, frame, desk, tasks, dialogs, versioning);
        intake = new IntakeModel(
                desk, tasks, messages,
                new IntakeModel.Reader(services.arrivals(), services.reader(), services.recogniser(), services.clock(), services.ids(), services.by()),
                new IntakeModel.Outcome(this::taken, this::returned));
    }

    /** Asks for a file and takes it in. */
    void takeFile() {
        dialogs.open().ifPresent(intake::take);
    }

    /** Takes a file in. */
    void take(Path file) {
        intake.take(file);
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

    /** Opens a paper with the caret at a line, or in a row where these words were found. */
    void open(UUID id, UUID place, Query words) {
        open(id, editor -> editor.goTo(place, words));
    }

    /** Opens a paper with the caret where something is missing. */
    void open(UUID id, Missing missing) {
        open(id, editor -> editor.goTo(missing));
    }

    private void open(UUID id, Consumer<EditorView> then) {
        leave();
        settled(() -> desk.ask(
                store -> {
                    var stored = store.papers().load(id);
                    var opened = new PaperSession(store.papers(), stored, services.threads(), problems, services.clock(), services.by());
                    // The words that acts are known by are made ready here: the window's thread would stand still.
                    services.citations().in("");
                    return new EditorRoom.Opened(opened, store.office().load(), store.office().printOptions());
                },
                opened -> then.accept(edit(opened, new EditorModel(opened.session(), opened.office(), messages, services.ids())))));
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

    private EditorView edit(EditorRoom.Opened of, EditorModel model) {
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
        var screen = editors.of(of, model, new EditorRoom.Ways(
                ways.record(), file -> intake.takeInto(opened.paper().get().id(), file), () -> backToEditor.run()));
        backToEditor = () -> {
            frame.show(room(opened), screen.view());
            screen.load().run();
            screen.view().focusPage();
        };
        backToEditor.run();
        return screen.view();
    }

    /** Goes from the paper; what was typed last is written. */
    void leave() {
        if (offering) {
            // What was offered belongs to the paper that is left.
            offering = false;
            frame.quiet();
        }
        if (session != null) {
            session.turns().take(keep);
            keep = () -> { };
            left.removeIf(s -> !s.hasUnsaved() && !s.turns().isAwaiting());
            left.add(session);
            session = null;
            frame.shell().clearPaper();
        }
    }

    /** Hands what was typed to the store's thread now. */
    void flush() {
        if (session != null) {
            session.turns().take(keep);
        }
    }

    /** Goes on when nothing of any paper waits for an answer any more: what was done to it by hand is in its text then. */
    void settled(Runnable then) {
        var waits = left.stream().filter(s -> s.turns().isAwaiting()).findFirst();
        if (session != null && session.turns().isAwaiting()) {
            session.turns().take(() -> settled(then));
        } else if (waits.isPresent()) {
            waits.get().turns().take(() -> settled(then));
        } else {
            then.run();
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
