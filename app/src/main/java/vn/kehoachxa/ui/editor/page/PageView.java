package vn.kehoachxa.ui.editor.page;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.complete.CompletionModel;
import vn.kehoachxa.ui.complete.CompletionPopup;
import vn.kehoachxa.ui.editor.CaretRequest;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Offers;

/** The paper as one document in which the live field moves from text to text. */
public final class PageView extends Strip {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final EditorModel model;
    private final InlineEditor field;
    private final CompletionModel completion;
    private final Tooltip refusal = new Tooltip();
    private SpotView active;
    /** What stood there when the live field came; it comes back where the last key was refused. */
    private String before = "";
    private boolean refusedNow;

    /** The page of one paper. */
    public static PageView of(EditorModel model, Offers offers, Messages messages) {
        var host = new Host(messages);
        var page = new PageView(model, offers, host);
        host.page = page;
        page.show(model.items().get());
        model.items().subscribe(page::show);
        model.caret().subscribe(page::follow);
        return page;
    }

    private PageView(EditorModel model, Offers offers, Host host) {
        super(new Pieces(host, model)::make);
        this.model = model;
        this.field = new InlineEditor(new PageKeys(model, () -> leave(active)), this::typed);
        field.setId("inline-editor");
        field.setAccessibleText(host.messages().text("editor.field"));
        // The sentence goes with the text that it is about; Escape and clicks are the text's own.
        refusal.setHideOnEscape(false);
        refusal.setAutoHide(false);
        completion = offers.on(field::getText, field::getCaretPosition);
        new CompletionPopup(field, this, completion);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                refusal.hide();
            }
        });
        getStyleClass().add("page");
        setId("page");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(host.messages().text("editor.page"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::missed);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.session().flush();
            }
        });
        field.heightProperty().subscribe(h -> keepInSight());
    }

    /** The menu of the live field. */
    public void setMenu(ContextMenu menu) {
        field.setContextMenu(menu);
    }

    /** The live text field, for commands such as cut and paste. */
    public TextInputControl field() {
        return field;
    }

    /** Brings a piece of the document to the upper edge. */
    public void jump(Object key) {
        var index = indexOf(key);
        if (index >= 0) {
            scrollToTop(index);
        }
    }

    /** The keyboard goes to the live field, or to the page where there is none. */
    public void focusText() {
        if (active == null) {
            requestFocus();
        } else {
            field.requestFocus();
        }
    }

    private void show(List<DocItem> now) {
        var before = new HashMap<Object, DocItem>();
        items().forEach(i -> before.put(i.key(), i));
        var changed = new HashMap<Object, DocItem>();
        now.forEach(i -> {
            if (!i.equals(before.get(i.key()))) {
                changed.put(i.key(), i);
            }
        });
        setItems(now);
        if (!changed.isEmpty()) {
            refresh(changed);
        }
    }

    private void follow(CaretRequest request) {
        if (request == null) {
            return;
        }
        for (var i = 0; i < items().size(); i++) {
            if (model.spotsOf(items().get(i)).contains(request.spot())) {
                reveal(i);
                var view = piece(i).find(request.spot());
                if (view.isPresent()) {
                    begin(view.get(), request.caret());
                    reveal(i);
                }
                return;
            }
        }
    }

    private void begin(SpotView view, int caret) {
        if (model.isReadOnly() || view.spot() == null) {
            requestFocus();
            return;
        }
        if (view != active) {
            release();
            model.session().flush();
            active = view;
            before = view.text();
            pin(pieceOf(view));
            field.load(view.text(), caret < 0 ? view.text().length() : caret);
            field.setAccessibleText(view.getAccessibleText());
            align(view);
            view.begin(field);
            model.current().set(view.spot());
            changedHeight();
        } else if (caret != CaretRequest.KEEP) {
            field.positionCaret(caret < 0 ? field.getLength() : Math.min(caret, field.getLength()));
        }
        field.requestFocus();
    }

    private void align(SpotView view) {
        field.getStyleClass().removeAll("centred");
        if (view.alignment() == TextAlignment.CENTER) {
            field.getStyleClass().add("centred");
        }
    }

    private void release() {
        if (active != null) {
            var old = active;
            active = null;
            completion.close();
            if (refusedNow) {
                model.type(old.spot(), before);
            }
            refused(Optional.empty());
            old.end();
            pin(null);
            remeasure(keyOf(old));
        }
    }

    private void leave(SpotView view) {
        if (view == active) {
            var hadFocus = field.isFocused();
            release();
            model.current().set(null);
            if (hadFocus) {
                requestFocus();
            }
        }
    }

    @Override
    void discarded(Piece piece) {
        piece.spots().filter(s -> s == active).findFirst().ifPresent(this::leave);
    }

    private static Piece pieceOf(SpotView view) {
        var node = view.getParent();
        while (!(node instanceof Piece piece && node.getParent() instanceof Strip)) {
            node = node.getParent();
        }
        return piece;
    }

    private Object keyOf(SpotView view) {
        var piece = pieceOf(view);
        return items().stream().map(DocItem::key).filter(k -> piece == pieceIfLive(k)).findFirst().orElse("");
    }

    private void changedHeight() {
        if (active != null) {
            remeasure(keyOf(active));
        }
    }

    private void keepInSight() {
        if (active != null && field.isFocused()) {
            changedHeight();
            var index = indexOf(keyOf(active));
            if (index >= 0) {
                Platform.runLater(() -> {
                    if (active != null && index < items().size()) {
                        reveal(index);
                    }
                });
            }
        }
    }

    private void typed(String text) {
        if (active != null) {
            refused(model.type(active.spot(), text));
            completion.typed();
        }
    }

    private void refused(Optional<String> sentence) {
        refusedNow = sentence.isPresent();
        field.pseudoClassStateChanged(REFUSED, refusedNow);
        if (sentence.isEmpty()) {
            refusal.hide();
        } else {
            refusal.setText(sentence.get());
            var place = field.localToScreen(0, field.getHeight() + 4);
            if (place != null) {
                refusal.show(field, place.getX(), place.getY());
            }
        }
    }

    /** Keys while no text has the keyboard. */
    private void pressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> model.firstSpotFrom(items().get(topIndex()).key()).ifPresent(s -> model.ask(s, 0));
            case DOWN -> scrollBy(40);
            case UP -> scrollBy(-40);
            case PAGE_DOWN -> page(1);
            case PAGE_UP -> page(-1);
            case HOME -> scrollToTop(0);
            case END -> scrollToTop(items().size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** A click beside a text goes to the text of the piece that was hit. */
    private void missed(MouseEvent event) {
        for (var node = (Node) event.getTarget(); node != null && node != this; node = node.getParent()) {
            if (node instanceof LinePiece piece) {
                var view = piece.spots().findFirst().orElseThrow();
                begin(view, event.getX() < view.getLayoutX() + piece.getLayoutX() ? 0 : view.text().length());
                return;
            }
        }
        requestFocus();
    }

    /** What the texts ask of the page; it exists before the page does. */
    private static final class Host implements SpotHost {

        private final Messages messages;
        private PageView page;

        Host(Messages messages) {
            this.messages = messages;
        }

        @Override
        public void begin(SpotView view, int caret) {
            page.begin(view, caret);
        }

        @Override
        public void leave(SpotView view) {
            page.leave(view);
        }

        @Override
        public boolean isReadOnly() {
            return page != null && page.model.isReadOnly();
        }

        @Override
        public Messages messages() {
            return messages;
        }
    }
}
