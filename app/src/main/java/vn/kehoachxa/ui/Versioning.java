package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.StoredPaper;
import vn.kehoachxa.store.Version;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.EditorView;
import vn.kehoachxa.ui.editor.PanesModel;
import vn.kehoachxa.ui.editor.SideTab;
import vn.kehoachxa.ui.keys.Key;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.shell.Notice;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.versions.Aside;
import vn.kehoachxa.ui.versions.FacingModel;
import vn.kehoachxa.ui.versions.FacingView;
import vn.kehoachxa.ui.versions.IssueDialog;
import vn.kehoachxa.ui.versions.IssueModel;
import vn.kehoachxa.ui.versions.VersionView;
import vn.kehoachxa.ui.versions.VersionsModel;
import vn.kehoachxa.ui.versions.VersionsPane;

/** What the editor offers of versions: issuing, amending, the signed copy, and the pane of versions with the screens behind it. */
final class Versioning {

    /** The editor. */
    interface Opening {

        /** Opens a paper in it. */
        void open(UUID paper, Consumer<EditorView> then);

        /** Hands what was typed in it to the store's thread now. */
        void flush();

        /** Whether something of a paper that is or was open in it is not on the disk. */
        boolean isUnwritten(UUID paper);
    }

    /** The id of the tab. */
    private static final String TAB = "versions";
    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Problems problems;
    private final FileDialogs dialogs;
    private final Opening opening;
    private final Consumer<UUID> send;
    /** Copies of signed papers that are looked at. */
    private final Aside aside = new Aside(Path.of(System.getProperty("java.io.tmpdir")));

    /** @param send leads through the steps of sending a paper */
    Versioning(
            Services services, Frame frame, StoreDesk desk, BackgroundTasks tasks, Problems problems, FileDialogs dialogs, Consumer<UUID> send,
            Opening opening) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.tasks = tasks;
        this.problems = problems;
        this.dialogs = dialogs;
        this.opening = opening;
        this.send = send;
        services.threads().work().execute(aside::sweep);
    }

    /** Clears what was made to be looked at only. */
    void close() {
        aside.close();
    }

    /** The versions of the paper in the editor; none of another office's. @param back shows the editor again */
    Optional<VersionsModel> versions(EditorModel model, Runnable back) {
        return model.isOthers() ? Optional.empty() : Optional.of(model(model.paper(), model, back));
    }

    /** What stands beside the paper. */
    SideTab tab(VersionsModel versions) {
        return new SideTab(TAB, new SimpleStringProperty(messages.text("versions.title")), new VersionsPane(versions, messages));
    }

    /** Gives the editor buttons and keys for issuing, amending, the signed copy and the versions. */
    void equip(EditorView editor, EditorModel model, VersionsModel versions, PanesModel panes) {
        var paper = model.paper();
        var buttons = new ArrayList<ButtonBase>();
        if (paper.identity().state() == PaperState.DRAFT) {
            buttons.add(button("issue-open", "issue.open", "issue.open.tip", Feather.CHECK_SQUARE, () -> issue(paper.id(), editor::goTo)));
        } else {
            if (paper.identity().state() == PaperState.ISSUED) {
                buttons.add(button("amend", "versions.amend", "versions.amend.tip", Feather.EDIT_3, () -> amend(paper.id())));
            }
            buttons.add(signed(versions));
            buttons.add(button("send-open", "exchange.send", "exchange.send.tip", Feather.SEND, () -> send.accept(paper.id())));
        }
        editor.addTools(buttons);
        if (paper.identity().state() == PaperState.DRAFT) {
            // What stands in the bar of a draft is for writing it: it goes out seldom.
            editor.addMore("send-open", messages.text("exchange.send"), Feather.SEND, () -> send.accept(paper.id()));
        }
        versions.load();
        panes.shows(TAB).subscribe((before, seen) -> {
            if (seen) {
                versions.load();
            }
        });
        editor.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (Key.ISSUE.matches(e) && paper.identity().state() == PaperState.DRAFT) {
                issue(paper.id(), editor::goTo);
                e.consume();
            } else if (Key.HISTORY.matches(e)) {
                panes.show(TAB);
                e.consume();
            }
        });
    }

    private Button button(String id, String key, String tip, Ikon icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(messages.text(tip)));
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Attaches the signed paper, or shows it where it is attached. */
    private Button signed(VersionsModel versions) {
        var button = new Button(messages.text("versions.attach"), new FontIcon(Feather.PAPERCLIP));
        button.setId("signed");
        versions.versions().subscribe(() -> button.setText(messages.text(
                versions.signed().isPresent() ? "versions.signed" : "versions.attach")));
        button.setOnAction(e -> versions.signed().ifPresentOrElse(versions::show, () -> versions.attach(versions.inForce().get())));
        button.disableProperty().bind(versions.inForce().isNull());
        return button;
    }

    private VersionsModel model(Paper paper, EditorModel editor, Runnable back) {
        var model = new VersionsModel[1];
        var tools = new VersionsModel.Tools(services.exporter(), tasks, services.clock(), services.ids(), services.by(), aside);
        model[0] = new VersionsModel(paper.id(), desk, tools, messages, new VersionsModel.Ways(
                (version, read) -> read(model[0], version, read, back),
                (one, other) -> onceWritten(paper.id(), () -> compare(model[0].versions(), one, other, editor.paper(), back)),
                (name, format) -> format == null ? dialogs.evidence().save(name) : dialogs.save(name, format),
                dialogs::signed, services.folders()::show, file -> frame.written(file, services.folders()::show),
                (text, undo) -> frame.taken(text, undo),
                () -> giveUp(paper.id())));
        return model[0];
    }

    private void read(VersionsModel model, Version version, Paper read, Runnable back) {
        var screen = new VersionView(model, version, read, new PreviewModel(services.pages(), services.threads(), problems), messages, back);
        frame.show(room(read), screen);
        screen.focusBack();
    }

    private void compare(List<Version> versions, Version one, Version other, Paper paper, Runnable back) {
        var model = new FacingModel(paper.id(), versions, one.number(), other.number(), desk, messages);
        var screen = new FacingView(model, paper.subject(), messages, back);
        frame.show(room(paper), screen);
        screen.focusList();
    }

    private static Room room(Paper paper) {
        return paper.identity().type() == PaperType.REPORT ? Room.REPORTS : Room.PLANS;
    }

    /** Asks with what a paper is issued. @param lacking goes to a place where something is missing */
    void issue(UUID paper, Consumer<Missing> lacking) {
        onceWritten(paper, () -> ask(paper, lacking));
    }

    /**
     * Goes on when what was typed in a paper is on the disk. Where it can't be written nothing is done: what is read there is not what stands
     * on the screen.
     */
    void onceWritten(UUID paper, Runnable then) {
        opening.flush();
        // Behind everything that is still to be written.
        services.threads().store().execute(() -> services.threads().window().execute(() -> {
            if (opening.isUnwritten(paper)) {
                problems.report(new UnwrittenException());
            } else {
                then.run();
            }
        }));
    }

    private void ask(UUID paper, Consumer<Missing> lacking) {
        var today = LocalDate.now(services.clock());
        desk.ask(store -> IssueModel.Asked.of(store, paper, today), asked -> IssueDialog.show(
                frame.stage(), new IssueModel(asked, desk, services.exporter(), messages, services.by(), today), messages, lacking,
                issued -> opening.open(issued.id(), this::issued)));
    }

    private void issued(EditorView editor) {
        var paper = editor.paper();
        frame.tell(
                messages.text("issue.done", HeadTexts.digits(paper.head().number()), paper.head().symbol()),
                List.of(new Notice.Action(messages.text("issue.done.pdf"), () -> editor.export(Format.PDF)),
                        new Notice.Action(messages.text("issue.done.word"), () -> editor.export(Format.DOCX)),
                        new Notice.Action(messages.text("issue.done.print"), editor::print)));
    }

    /** Makes the draft of the next version and opens it; while nothing is written in it there is a step back. */
    void amend(UUID paper) {
        onceWritten(paper, () -> change(paper, (store, now) -> store.versions().amend(paper, now.seq(), services.by()), draft -> opening.open(paper, editor ->
                frame.taken(messages.text("versions.amended", draft.paper().identity().version()), () -> giveUp(paper)))));
    }

    private void withdraw(UUID paper) {
        change(paper, (store, now) -> store.versions().withdrawAmendment(paper, now.seq(), services.by()), issued -> opening.open(paper, editor -> { }));
    }

    /** What was written since is gone for good: only where something was, the clerk is asked. */
    private void giveUp(UUID paper) {
        onceWritten(paper, () -> desk.ask(store -> store.papers().load(paper).canUndo(), written -> {
            if (!written || isMeant()) {
                withdraw(paper);
            }
        }));
    }

    private boolean isMeant() {
        var question = new Alert(Alert.AlertType.WARNING, messages.text("versions.giveup.text"), ButtonType.CANCEL,
                new ButtonType(messages.text("versions.giveup.do"), ButtonBar.ButtonData.OK_DONE));
        question.initOwner(frame.stage());
        question.setHeaderText(messages.text("versions.giveup.title"));
        return question.showAndWait().filter(b -> b != ButtonType.CANCEL).isPresent();
    }

    private interface Step {
        StoredPaper take(Store store, StoredPaper now);
    }

    private void change(UUID paper, Step step, Consumer<StoredPaper> then) {
        desk.ask(store -> step.take(store, store.papers().load(paper)), then);
    }
}
