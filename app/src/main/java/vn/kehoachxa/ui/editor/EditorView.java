package vn.kehoachxa.ui.editor;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Missing;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.search.Query;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.editor.page.PageView;
import vn.kehoachxa.ui.editor.questions.QuestionsModel;
import vn.kehoachxa.ui.editor.questions.QuestionsPane;
import vn.kehoachxa.ui.keys.Key;
import vn.kehoachxa.ui.preview.PagesPane;
import vn.kehoachxa.ui.settings.ProfileValues;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** The editor of one paper: its outline at the left, the paper itself in the middle, its pages and what is known of it at the right. */
public final class EditorView extends BorderPane {

    private final EditorModel model;
    private final PageView page;
    private final PrintModel print;
    private final FindBar findBar;
    private final EditorSide side;
    private final EditorBar bar;
    private final Consumer<Format> export;
    private boolean asked;

    /**
     * What works on the paper beside the text itself.
     *
     * @param tasks runs what takes long
     */
    public record Tools(
            Offers offers, Pasteboard pasteboard, QuestionsModel questions, ExportModel export, PrintModel print, BackgroundTasks tasks) {}

    /**
     * Where the editor leads.
     *
     * @param choice asks where a file is to go
     * @param takeBack takes an edited file of this paper back
     * @param tell says a quiet word
     */
    public record Ways(FileChoice choice, Runnable takeBack, Consumer<String> tell) {}

    /** @param side what stands beside the paper */
    public EditorView(EditorModel model, Tools tools, EditorSide side, Ways ways, Messages messages) {
        this.model = model;
        this.print = tools.print();
        this.side = side;
        setId("editor");
        getStyleClass().add("editor");
        page = PageView.of(model, tools.offers(), new Transfer(model, tools.pasteboard(), tools.tasks(), messages, ways.tell()), messages);
        var commands = new EditorCommands(model, messages, page::offer);
        page.setMenu(commands.contextMenu(page.clipboard()));
        export = format -> model.turns().take(() -> export(tools.export(), ways.choice(), format));
        bar = new EditorBar(model, messages, commands, new EditorBar.Ways(page::focusText, this::print, ways.takeBack(), this::find, export));
        setTop(model.isReadOnly() ? new VBox(bar, locked(model, messages)) : bar);
        var outline = new OutlineView(model, messages, page::jump);
        findBar = new FindBar(
                model.find(), messages, page::focusText, count -> ways.tell().accept(messages.text("find.replaced", count)));
        var paper = new BorderPane(page);
        paper.setTop(findBar);
        Regions.mark(outline);
        Regions.markMain(paper);
        var beside = new SidePane(side.panes(), messages, this::foldSide, this::leaveSide);
        Regions.mark(beside);
        var link = new PagesLink(model, side.pages());
        var pages = new PagesPane(side.pages(), messages, link::leads, hit -> {
            link.go(hit);
            leaveSide();
        });
        beside.add(Stream.concat(
                Stream.of(new SideTab(PanesModel.PAGES, new SimpleStringProperty(messages.text("side.pages")), pages)), side.more().stream()).toList());
        setCenter(new EditorPanes(side.panes(), outline, paper, beside, messages, new EditorPanes.Folding(this::foldOutline, this::foldSide)));
        tools.questions().open().subscribe(open -> {
            if (open.intValue() > 0 && !asked) {
                asked = true;
                ask(tools.questions(), beside, messages);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void find(boolean toReplace) {
        model.find().open(toReplace);
        findBar.focus();
    }

    /** They come up with the first one, and stay until the paper is left. */
    private void ask(QuestionsModel questions, SidePane beside, Messages messages) {
        var title = questions.open().map(n -> messages.text("side.questions", n));
        beside.add(List.of(new SideTab(PanesModel.QUESTIONS, title, new QuestionsPane(questions, messages, page::focusText))));
        side.panes().comeUp(PanesModel.QUESTIONS);
    }

    /** Folds the right side away; the keyboard does not stay in what is gone. */
    private void foldSide() {
        side.panes().toggleSide();
        if (side.panes().place().get() == PanesModel.Place.AWAY) {
            page.focusText();
        }
    }

    /** The keyboard goes back to the text; what lies over it folds. */
    private void leaveSide() {
        if (side.panes().place().get() == PanesModel.Place.OVER) {
            foldSide();
        } else {
            page.focusText();
        }
    }

    private void foldOutline() {
        side.panes().toggleOutline();
        if (!side.panes().outline().get()) {
            page.focusText();
        }
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
        model.keep();
        choice.choose(export.fileName(model.paper(), format), format).ifPresent(file -> export.export(model.paper(), format, file));
        // As after the dialog of any writing program, one goes on writing.
        page.focusText();
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

    /** Adds buttons to the bar, before those that print and write files. */
    public void addTools(List<? extends ButtonBase> buttons) {
        bar.add(buttons);
    }

    /** Adds an entry to the menu of what is needed less often. */
    public void addMore(String id, String name, Ikon icon, Runnable action) {
        bar.addMore(id, name, icon, action);
    }

    /** Prints the paper. */
    public void print() {
        model.turns().take(() -> {
            model.keep();
            print.print(model.paper());
            page.focusText();
        });
    }

    private void pressed(KeyEvent event) {
        if (Key.SIDE.matches(event)) {
            foldSide();
        } else if (Key.OUTLINE.matches(event)) {
            foldOutline();
        } else if (Key.FIND_NEXT.matches(event) && model.find().open().get()) {
            model.find().next();
        } else if (Key.FIND_BEFORE.matches(event) && model.find().open().get()) {
            model.find().previous();
        } else if (Key.PRINT.matches(event)) {
            print();
        } else if (Key.FIND.matches(event) || Key.REPLACE.matches(event)) {
            find(Key.REPLACE.matches(event));
        } else if (Key.TRACK.matches(event)) {
            side.track().run();
        } else if (Key.UNDO.matches(event) && !model.isReadOnly()) {
            model.undo();
        } else if (Key.REDO.matches(event) && !model.isReadOnly()) {
            model.redo();
        } else {
            return;
        }
        event.consume();
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
            model.ways().firstFrom(place).ifPresent(spot -> model.ask(spot, CaretRequest.END));
        }
    }

    /** As {@link #goTo(UUID)}, in a row into the cell where these words were found, behind them. */
    public void goTo(UUID place, Query words) {
        goTo(place);
        if (!model.isReadOnly()) {
            FoundPlace.of(model, place, words).ifPresent(caret -> model.ask(caret.spot(), caret.at()));
        }
    }

    /** The paper on the screen. */
    public PageView page() {
        return page;
    }
}
