package vn.kehoachxa.ui.editor.page;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.complete.CompletionModel;
import vn.kehoachxa.ui.complete.CompletionPopup;
import vn.kehoachxa.ui.editor.Caret;
import vn.kehoachxa.ui.editor.CaretRequest;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Offers;
import vn.kehoachxa.ui.editor.Refused;
import vn.kehoachxa.ui.editor.Transfer;

/**
 * The paper as one document that is written in. The page itself has the keyboard; the texts on it show the caret and what is
 * selected, and are only drawn.
 */
public final class PageView extends Strip {

    private final EditorModel model;
    private final CompletionModel completion;
    private final PageClipboard clipboard;
    private final PageKeys keys;
    private final Tooltip refusal = new Tooltip();
    private final Blinking blinking = new Blinking();
    private final SpotLooks looks;
    private final SpotPlaces places;
    private ContextMenu menu;

    /** The page of one paper. */
    public static PageView of(EditorModel model, Offers offers, Transfer transfer, Messages messages) {
        var page = new PageView(model, offers, transfer, messages, new PageHost(model, messages));
        page.show(model.items().get());
        model.items().subscribe(page::show);
        model.selection().subscribe(s -> page.paint());
        model.caret().subscribe(page::follow);
        model.writing().refused().subscribe(page::refuse);
        model.find().found().subscribe(all -> {
            page.looks.find(all);
            page.paint();
        });
        return page;
    }

    private PageView(EditorModel model, Offers offers, Transfer transfer, Messages messages, PageHost host) {
        super(new Pieces(host, model)::make);
        this.model = model;
        this.looks = new SpotLooks(model, blinking);
        this.places = new SpotPlaces(model, this);
        var drag = new LineDrag(model, this);
        host.dragBy(drag);
        getChildren().add(drag.bar());
        this.clipboard = new PageClipboard(model, transfer);
        this.keys = new PageKeys(model, new Travel(model, this), clipboard);
        // The sentence goes with the text that it is about; Escape and clicks are the text's own.
        refusal.setHideOnEscape(false);
        refusal.setAutoHide(false);
        new KeptKeys(model.turns(), this);
        completion = offers.on(model.writing()::text, model.writing()::caret);
        new CompletionPopup(this, this, places::caretOnScreen, completion).pause(model.cells()::isOn);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                refusal.hide();
            }
        });
        getStyleClass().add("page");
        setId("page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(messages.text("editor.page"));
        new TableMouse(model, this);
        new PageMouse(model, this);
        new PageInput(model, this);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.session().flush();
            }
            blinking.run(focused);
            paint();
        });
    }

    /** The menu of the text with the caret. */
    public void setMenu(ContextMenu newMenu) {
        menu = newMenu;
    }

    /** Cut, copy and paste. */
    public PageClipboard clipboard() {
        return clipboard;
    }

    /** Where texts and the caret are. */
    SpotPlaces places() {
        return places;
    }

    /** Whether a place lies within what is selected. */
    boolean isSelected(Caret place) {
        return looks.isSelected(place);
    }

    /** Brings a piece of the document to the upper edge. */
    public void jump(Object key) {
        var index = indexOf(key);
        if (index >= 0) {
            scrollToTop(index);
        }
    }

    /** The keyboard goes to the page. */
    public void focusText() {
        requestFocus();
    }

    /** Shows what the registers have for the text with the caret. */
    public void offer() {
        // A menu that has just closed gives the keyboard back first.
        Platform.runLater(completion::ask);
    }

    private void show(List<DocItem> now) {
        var changed = ItemChanges.between(items(), now);
        setItems(now);
        if (!changed.isEmpty()) {
            refresh(changed);
        }
        paint();
    }

    private void follow(CaretRequest request) {
        if (request != null) {
            if (request.keyboard()) {
                requestFocus();
            }
            places.revealCaret();
        }
    }

    /** Shows what is selected, and the caret, in all texts that exist. */
    private void paint() {
        looks.paint(views(), isFocused());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    @Override
    void made(Piece piece) {
        piece.spots().forEach(view -> looks.made(view, isFocused()));
    }

    private void refuse(Refused refused) {
        items().forEach(item -> {
            var piece = pieceIfLive(item.key());
            if (piece != null) {
                piece.show(item);
                piece.spots().forEach(view -> looks.override(view, refused));
                remeasure(item.key());
            }
        });
        paint();
        if (refused == null) {
            refusal.hide();
        } else {
            refusal.setText(refused.sentence());
            places.view(refused.spot()).map(v -> v.localToScreen(0, v.getHeight() + 4)).ifPresent(p -> refusal.show(this, p.getX(), p.getY()));
        }
    }

    void scrollPage(int direction) {
        page(direction);
        layout();
    }

    /** Does something that writes, and goes on with what follows from it. */
    void write(Runnable action) {
        var before = model.writing().text();
        var spot = model.current().get();
        action.run();
        if (Objects.equals(spot, model.current().get()) && !before.equals(model.writing().text())) {
            completion.typed();
        } else {
            completion.close();
        }
        places.revealCaret();
        blinking.restart();
    }

    /** Shows letters that are not decided on yet; none where they are empty. */
    void compose(Caret at, String letters) {
        var there = letters.isEmpty() ? places.live(at.spot()) : places.view(at.spot());
        there.ifPresent(v -> {
            v.compose(at.at(), letters);
            items().stream()
                    .filter(i -> pieceIfLive(i.key()) != null && pieceIfLive(i.key()).spots().anyMatch(v::equals))
                    .forEach(i -> remeasure(i.key()));
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        if (model.selection().get() == null) {
            if (scrolled(event)) {
                event.consume();
            }
            return;
        }
        var done = new boolean[1];
        write(() -> done[0] = keys.pressed(event));
        if (done[0]) {
            event.consume();
        }
    }

    /** Keys while no text has the caret. */
    private boolean scrolled(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> model.ways().firstFrom(items().get(topIndex()).key()).ifPresent(s -> model.ask(s, 0));
            case DOWN -> scrollBy(40);
            case UP -> scrollBy(-40);
            case PAGE_DOWN -> page(1);
            case PAGE_UP -> page(-1);
            case HOME -> scrollToTop(0);
            case END -> scrollToTop(items().size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void menuRequested(ContextMenuEvent event) {
        event.consume();
        model.turns().take(() -> {
            if (menu != null && model.current().get() != null) {
                var caret = places.caretOnScreen();
                menu.show(this, event.isKeyboardTrigger() ? caret.getMinX() : event.getScreenX(),
                        event.isKeyboardTrigger() ? caret.getMaxY() : event.getScreenY());
            }
        });
    }

    /** What a screen reader is told: the text with the caret, and what of it is selected. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var selection = model == null ? null : model.selection().get();
        var part = selection == null ? null : looks.of(selection.caret().spot());
        return switch (attribute) {
            case TEXT -> model == null ? "" : model.writing().text();
            case CARET_OFFSET -> selection == null ? 0 : selection.caret().at();
            case SELECTION_START -> part == null ? 0 : part.from();
            case SELECTION_END -> part == null ? 0 : part.to();
            case EDITABLE -> model != null && !model.isReadOnly();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
