package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.plan.PrintOptions;
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
import vn.kehoachxa.ui.editor.SideTab;
import vn.kehoachxa.ui.editor.questions.DateQuestions;
import vn.kehoachxa.ui.editor.questions.QuestionsModel;
import vn.kehoachxa.ui.editor.task.LineTaskModel;
import vn.kehoachxa.ui.editor.task.LineTaskPane;
import vn.kehoachxa.ui.follow.OverviewReader;
import vn.kehoachxa.ui.preview.PagesModel;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.versions.VersionsModel;

/** Builds the editor of a paper, with what stands beside it and what prints and writes it. */
final class EditorRoom {

    private static final String TASK = "task";

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final FileDialogs dialogs;
    private final Versioning versioning;
    private final OverviewReader standing;
    /** What is copied in one paper is pasted in another. */
    private final Pasteboard pasteboard;
    private boolean prepared;

    EditorRoom(Services services, Frame frame, StoreDesk desk, BackgroundTasks tasks, FileDialogs dialogs, Versioning versioning) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.versioning = versioning;
        standing = new OverviewReader(services.timing(), services.holidays(), services.clock());
        pasteboard = new Pasteboard(services.pastes(), services.ids());
    }

    /** A paper as it was read for the editor. */
    record Opened(PaperSession session, OfficeProfile office, PrintOptions printing) {}

    /**
     * Where an editor leads.
     *
     * @param record from a task to where its progress is recorded
     * @param takeBack takes an edited file of the paper back
     * @param back from the versions to the editor
     */
    record Ways(Consumer<UUID> record, Consumer<Path> takeBack, Runnable back) {}

    /** @param load reads anew what is known of the paper in the store, each time the editor is shown */
    record Editor(EditorView view, Runnable load) {}

    Editor of(Opened of, EditorModel model, Ways ways) {
        if (!prepared) {
            prepared = true;
            // The first paste would stand still for what it loads.
            services.threads().work().execute(() -> services.pastes().html("<p>1. A</p><p>B</p>"));
        }
        PrintChoice choice = (paper, then) -> desk.ask(
                store -> new PrintChoice.Chosen(store.office().printOptions(), store.log().of(paper), services.arrivals().kept(store, paper)), then);
        var export = new ExportModel(services.exporter(), choice, tasks, messages, (format, file) -> frame.written(file, services.folders()::show));
        var print = new PrintModel(services.printer(), choice, tasks, messages, () -> frame.tell(messages.text("print.done")));
        var questions = new QuestionsModel(
                model, new DateQuestions(services.citations(), messages, services.ids()), desk, services.threads().delays(), messages);
        var offers = new Offers(model, desk, services.threads().delays());
        var versions = versioning.versions(model, ways.back());
        var side = side(of, model, versions, ways.record());
        var view = new EditorView(
                model, new EditorView.Tools(offers, pasteboard, questions, export, print, tasks), side,
                new EditorView.Ways(dialogs::save, () -> dialogs.open().ifPresent(ways.takeBack()), frame::tell), messages);
        questions.jumpsBy(view::goTo);
        if (model.paper().identity().state() == PaperState.ISSUED && !model.isOthers()) {
            questions.amendsBy(() -> versioning.amend(model.paper().id()));
        }
        versions.ifPresent(v -> versioning.equip(view, model, v, side.panes()));
        return new Editor(view, () -> {
            questions.load();
            offers.load();
        });
    }

    /** What stands beside the paper. Its pages are laid out while the rest of the screen is made. */
    private EditorSide side(Opened of, EditorModel model, Optional<VersionsModel> versions, Consumer<UUID> record) {
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
}
