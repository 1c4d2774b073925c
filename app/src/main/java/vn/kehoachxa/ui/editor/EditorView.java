package vn.kehoachxa.ui.editor;

import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.ui.editor.page.PageView;
import vn.kehoachxa.ui.editor.questions.QuestionsModel;
import vn.kehoachxa.ui.editor.questions.QuestionsPane;
import vn.kehoachxa.ui.settings.ProfileValues;

/** The editor of one paper: its outline at the left, the paper itself beside it. */
public final class EditorView extends BorderPane {

    private final EditorModel model;
    private final PageView page;
    private final PrintModel print;
    private final Consumer<Format> export;

    /** @param choice asks where a file is to go @param takeBack takes an edited file of this paper back */
    public EditorView(
            EditorModel model, Offers offers, QuestionsModel questions, ExportModel export, PrintModel print, FileChoice choice,
            Runnable takeBack, Messages messages) {
        this.model = model;
        this.print = print;
        setId("editor");
        getStyleClass().add("editor");
        page = PageView.of(model, offers, messages);
        var commands = new EditorCommands(model, messages);
        page.setMenu(commands.contextMenu(page.field()));
        this.export = format -> export(export, choice, format);
        var bar = new EditorBar(model, messages, commands, page::focusText, this::print, takeBack, this.export);
        setTop(model.isReadOnly() ? new VBox(bar, locked(model, messages)) : bar);
        var outline = new OutlineView(model, messages, page::jump);
        SplitPane.setResizableWithParent(outline, false);
        var split = new SplitPane(outline, page);
        split.setDividerPositions(0.2);
        split.getStyleClass().add("editor-split");
        setCenter(split);
        var asked = new QuestionsPane(questions, messages, page::focusText);
        SplitPane.setResizableWithParent(asked, false);
        // It comes with the first question and stays until the paper is left, so that the page does not jump.
        questions.open().subscribe(open -> {
            if (open.intValue() > 0 && !split.getItems().contains(asked)) {
                split.getItems().add(asked);
                split.setDividerPositions(0.17, 0.73);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Label locked(EditorModel model, Messages messages) {
        var locked = new Label(lockedText(model, messages), new FontIcon(Feather.LOCK));
        locked.setWrapText(true);
        locked.setMinHeight(Label.USE_PREF_SIZE);
        locked.setId("locked");
        locked.getStyleClass().add("locked");
        locked.setMaxWidth(Double.MAX_VALUE);
        return locked;
    }

    private static String lockedText(EditorModel model, Messages messages) {
        var identity = model.paper().identity();
        if (model.isOthers()) {
            return messages.text("editor.locked.other", identity.office().name());
        }
        return identity.state() == PaperState.ISSUED && identity.issued() != null
                ? messages.text("editor.locked.issued", HeadTexts.digits(identity.issued().number()), model.paper().head().symbol(), ProfileValues.written(identity.issued().date()))
                : messages.text("editor.locked");
    }

    private void export(ExportModel export, FileChoice choice, Format format) {
        model.session().flush();
        choice.choose(export.fileName(model.paper(), format), format).ifPresent(file -> export.export(model.paper(), format, file));
    }

    /** Asks where a file is to go, and writes the paper into it. */
    public void export(Format format) {
        export.accept(format);
    }

    /** The caret goes to where something is missing. */
    public void goTo(Missing missing) {
        MissingSpot.goTo(model, missing);
    }

    /** The paper that is shown. */
    public Paper paper() {
        return model.paper();
    }

    /** Prints the paper. */
    public void print() {
        model.session().flush();
        print.print(model.paper());
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.P && !event.isShiftDown()) {
            print();
            event.consume();
        } else if (!model.isReadOnly()) {
            step(event);
        }
    }

    private void step(KeyEvent event) {
        if (event.getCode() == KeyCode.Z && !event.isShiftDown()) {
            model.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z) {
            model.redo();
            event.consume();
        }
    }

    /** The keyboard goes to the paper. */
    public void focusPage() {
        // Before its first style pass the split pane has not taken the page in yet.
        applyCss();
        page.focusText();
    }

    /** The caret goes to a line or row; where the paper can't be changed it is only brought into sight. */
    public void goTo(UUID place) {
        page.jump(place);
        if (!model.isReadOnly()) {
            model.firstSpotFrom(place).ifPresent(spot -> model.ask(spot, CaretRequest.END));
        }
    }

    /** The paper on the screen. */
    public PageView page() {
        return page;
    }
}
