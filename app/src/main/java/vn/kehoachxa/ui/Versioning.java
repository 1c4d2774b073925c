package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
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
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.EditorView;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.shell.Notice;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.versions.FacingModel;
import vn.kehoachxa.ui.versions.FacingView;
import vn.kehoachxa.ui.versions.IssueDialog;
import vn.kehoachxa.ui.versions.IssueModel;
import vn.kehoachxa.ui.versions.VersionBar;
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
    }

    /** Copies of signed papers that were looked at. */
    private static final Path ASIDE = Path.of(System.getProperty("java.io.tmpdir"), "kehoachxa");

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Problems problems;
    private final FileDialogs dialogs;
    private final Opening opening;
    /** Whether the pane stands open; it stays so from paper to paper. */
    private boolean paneOpen;

    Versioning(Services services, Frame frame, StoreDesk desk, BackgroundTasks tasks, Problems problems, FileDialogs dialogs, Opening opening) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.tasks = tasks;
        this.problems = problems;
        this.dialogs = dialogs;
        this.opening = opening;
    }

    /**
     * Gives the editor of a paper its versions: a line below it with what is done next, keys, and the pane at its right.
     *
     * @param back shows this screen again
     */
    void equip(EditorView editor, EditorModel model, Runnable back) {
        var paper = model.paper();
        if (model.isOthers()) {
            return;
        }
        var versions = model(paper, model, back);
        var pane = pane(versions, editor);
        var toggle = new ToggleButton(messages.text("versions.title"), new FontIcon(Feather.LAYERS));
        toggle.setId("versions-toggle");
        toggle.getStyleClass().add("flat");
        toggle.setTooltip(new Tooltip(messages.text("versions.tip")));
        toggle.setSelected(paneOpen);
        toggle.selectedProperty().subscribe(open -> {
            paneOpen = open;
            editor.setRight(open ? pane : null);
            versions.load();
        });
        var buttons = new ArrayList<ButtonBase>(List.of(toggle));
        if (paper.identity().state() == PaperState.DRAFT) {
            var issue = button("issue-open", "issue.open", "issue.open.tip", Feather.CHECK_SQUARE, () -> issue(model, editor));
            issue.getStyleClass().add("accent");
            buttons.add(issue);
        } else {
            buttons.add(signed(versions));
            if (paper.identity().state() == PaperState.ISSUED) {
                buttons.add(button("amend", "versions.amend", "versions.amend.tip", Feather.EDIT_3, () -> amend(paper.id())));
            }
        }
        editor.setBottom(new VersionBar(versions, messages, buttons));
        editor.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.isShortcutDown() && e.isShiftDown() && e.getCode() == KeyCode.B && paper.identity().state() == PaperState.DRAFT) {
                issue(model, editor);
                e.consume();
            } else if (e.isShortcutDown() && e.isShiftDown() && e.getCode() == KeyCode.H) {
                toggle.setSelected(!toggle.isSelected());
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

    private BorderPane pane(VersionsModel versions, EditorView editor) {
        var title = new Label(messages.text("versions.title"));
        title.getStyleClass().add("sheet-title");
        var close = Controls.iconButton(Feather.X, messages.text("versions.close"));
        close.setId("versions-close");
        close.setOnAction(e -> ((ToggleButton) editor.lookup("#versions-toggle")).setSelected(false));
        var head = new HBox(title, Controls.spacer(), close);
        head.getStyleClass().add("sheet-head");
        var sheet = new BorderPane(new VersionsPane(versions, messages));
        sheet.setTop(head);
        sheet.getStyleClass().addAll("task-sheet", "versions-sheet");
        return sheet;
    }

    private VersionsModel model(Paper paper, EditorModel editor, Runnable back) {
        var model = new VersionsModel[1];
        var tools = new VersionsModel.Tools(services.exporter(), tasks, services.clock(), services.ids(), services.by(), ASIDE);
        model[0] = new VersionsModel(paper.id(), desk, tools, messages, new VersionsModel.Ways(
                (version, read) -> read(model[0], version, read, back),
                (one, other) -> {
                    editor.session().flush();
                    compare(model[0].versions(), one, other, editor.paper(), back);
                },
                (name, format) -> format == null ? dialogs.evidence().save(name) : dialogs.save(name, format),
                dialogs::signed, services.folders()::show, this::written,
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

    private void written(Path file) {
        frame.tell(messages.text("export.done", file.getFileName().toString()), messages.text("export.folder"), () -> services.folders().show(file));
    }

    private void issue(EditorModel model, EditorView editor) {
        model.session().flush();
        issue(model.paper().id(), editor::goTo);
    }

    /** Asks with what a paper is issued. @param lacking goes to a place where something is missing */
    void issue(UUID paper, Consumer<Missing> lacking) {
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
        change(paper, (store, now) -> store.versions().amend(paper, now.seq(), services.by()), draft -> opening.open(paper, editor ->
                frame.taken(messages.text("versions.amended", draft.paper().identity().version()), () -> giveUp(paper))));
    }

    private void withdraw(UUID paper) {
        change(paper, (store, now) -> store.versions().withdrawAmendment(paper, now.seq(), services.by()), issued -> opening.open(paper, editor -> { }));
    }

    /** What was written since is gone for good: only where something was, the clerk is asked. */
    private void giveUp(UUID paper) {
        opening.flush();
        desk.ask(store -> store.papers().load(paper).canUndo(), written -> {
            if (!written || isMeant()) {
                withdraw(paper);
            }
        });
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
