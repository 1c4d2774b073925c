package vn.kehoachxa.ui.editor.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
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
import vn.kehoachxa.ui.editor.Found;
import vn.kehoachxa.ui.editor.Offers;
import vn.kehoachxa.ui.editor.Refused;
import vn.kehoachxa.ui.editor.Selecting;
import vn.kehoachxa.ui.editor.Spot;
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
    private Map<Spot, Selecting.Stretch> selected = Map.of();
    private Map<Spot, List<Found>> found = Map.of();
    private ContextMenu menu;

    /** The page of one paper. */
    public static PageView of(EditorModel model, Offers offers, Transfer transfer, Messages messages) {
        var page = new PageView(model, offers, transfer, messages, new Host(model, messages));
        page.show(model.items().get());
        model.items().subscribe(page::show);
        model.selection().subscribe(s -> page.paint());
        model.caret().subscribe(page::follow);
        model.writing().refused().subscribe(page::refuse);
        model.find().found().subscribe(all -> {
            page.found = all.stream().collect(Collectors.groupingBy(Found::spot));
            page.paint();
        });
        return page;
    }

    private PageView(EditorModel model, Offers offers, Transfer transfer, Messages messages, Host host) {
        super(new Pieces(host, model)::make);
        this.model = model;
        var drag = new LineDrag(model, this);
        host.drag = drag;
        getChildren().add(drag.bar());
        this.clipboard = new PageClipboard(model, transfer);
        this.keys = new PageKeys(model, new Travel(model, this), clipboard);
        // The sentence goes with the text that it is about; Escape and clicks are the text's own.
        refusal.setHideOnEscape(false);
        refusal.setAutoHide(false);
        new KeptKeys(model.turns(), this);
        completion = offers.on(model.writing()::text, model.writing()::caret);
        new CompletionPopup(this, this, this::caretOnScreen, completion).pause(model.cells()::isOn);
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
        var changed = changed(items(), now);
        setItems(now);
        if (!changed.isEmpty()) {
            refresh(changed);
        }
        paint();
    }

    private static Map<Object, DocItem> changed(List<DocItem> before, List<DocItem> now) {
        var changed = new HashMap<Object, DocItem>();
        if (areSame(before, now)) {
            for (var i = 0; i < now.size(); i++) {
                if (!now.get(i).equals(before.get(i))) {
                    changed.put(now.get(i).key(), now.get(i));
                }
            }
            return changed;
        }
        var old = new HashMap<Object, DocItem>();
        before.forEach(i -> old.put(i.key(), i));
        now.forEach(i -> {
            if (!i.equals(old.get(i.key()))) {
                changed.put(i.key(), i);
            }
        });
        return changed;
    }

    private void follow(CaretRequest request) {
        if (request != null) {
            if (request.keyboard()) {
                requestFocus();
            }
            revealCaret();
        }
    }

    /** Shows what is selected, and the caret, in all texts that exist. */
    private void paint() {
        selected = model.selecting().stretches();
        var caret = model.selection().get() == null ? null : model.selection().get().caret();
        views().forEach(view -> decorate(view, caret));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    }

    private void decorate(SpotView view, Caret caret) {
        var part = view.spot() == null ? null : selected.get(view.spot());
        var stretch = part != null && !part.cell();
        view.select(stretch ? part.from() : 0, stretch ? part.to() : 0, part != null && part.cell());
        view.found(view.spot() == null ? List.of() : found.getOrDefault(view.spot(), List.of()));
        var cells = model.cells().isOn();
        view.active(cells && model.cells().active().equals(view.spot()));
        var here = caret != null && !cells && caret.spot().equals(view.spot());
        view.caret(here ? caret.at() : -1);
        if (here) {
            blinking.show(view.caretNode(), isFocused());
        }
    }

    @Override
    void made(Piece piece) {
        var caret = model.selection().get() == null ? null : model.selection().get().caret();
        piece.spots().forEach(view -> {
            override(view, model.writing().refused().get());
            decorate(view, caret);
        });
    }

    private void override(SpotView view, Refused refused) {
        var here = refused != null && refused.spot().equals(view.spot());
        if (here) {
            view.show(view.spot(), refused.text());
        }
        view.refused(here);
    }

    private void refuse(Refused refused) {
        items().forEach(item -> {
            var piece = pieceIfLive(item.key());
            if (piece != null) {
                piece.show(item);
                piece.spots().forEach(view -> override(view, refused));
                remeasure(item.key());
            }
        });
        paint();
        if (refused == null) {
            refusal.hide();
        } else {
            refusal.setText(refused.sentence());
            view(refused.spot()).map(v -> v.localToScreen(0, v.getHeight() + 4)).ifPresent(p -> refusal.show(this, p.getX(), p.getY()));
        }
    }

    /** The text at a spot, made and brought into sight where it is not. */
    Optional<SpotView> view(Spot spot) {
        var live = views().filter(v -> spot.equals(v.spot())).findFirst();
        if (live.isPresent()) {
            return live;
        }
        var index = model.ways().indexOf(spot);
        if (index < 0 || index >= items().size()) {
            return Optional.empty();
        }
        reveal(index);
        return piece(index).find(spot);
    }

    /** The place in a text that is nearest to a point of the page; empty where no text is near. */
    Optional<Caret> caretAt(double x, double y) {
        return pieceAt(y).flatMap(piece -> piece.spots()
                .filter(v -> v.spot() != null && v.isVisible())
                .min((a, b) -> Double.compare(distance(a, x, y), distance(b, x, y)))
                .map(view -> {
                    var point = view.sceneToLocal(localToScene(x, y));
                    return new Caret(view.spot(), view.placeAt(point.getX(), point.getY()));
                }));
    }

    private double distance(SpotView view, double x, double y) {
        var bounds = sceneToLocal(view.localToScene(view.getBoundsInLocal()));
        var dx = Math.max(0, Math.max(bounds.getMinX() - x, x - bounds.getMaxX()));
        var dy = Math.max(0, Math.max(bounds.getMinY() - y, y - bounds.getMaxY()));
        return Math.hypot(dx, dy * 4);
    }

    /** Whether a place lies within what is selected. */
    boolean isSelected(Caret place) {
        var part = selected.get(place.spot());
        return part != null && (part.cell() || part.from() <= place.at() && place.at() <= part.to() && part.from() < part.to());
    }

    void scrollPage(int direction) {
        page(direction);
        layout();
    }

    /** Scrolls as little as needed for the caret to be in sight. */
    private void revealCaret() {
        var selection = model.selection().get();
        if (selection == null) {
            return;
        }
        var index = model.ways().indexOf(selection.caret().spot());
        if (index < 0 || index >= items().size()) {
            return;
        }
        reveal(index);
        piece(index).find(selection.caret().spot()).ifPresent(view -> {
            var bounds = piece(index).sceneToLocal(view.localToScene(box(view, selection.caret().at())));
            reveal(index, bounds.getMinY(), bounds.getMaxY());
        });
    }

    private static Bounds box(SpotView view, int at) {
        var caret = view.caretBounds(Math.min(at, view.text().length()));
        return new BoundingBox(caret.getMinX(), caret.getMinY(), caret.getWidth(), caret.getHeight());
    }

    /** Where the caret stands on the screen; an empty place where it is not seen. */
    Bounds caretOnScreen() {
        var selection = model.selection().get();
        return Optional.ofNullable(selection)
                .flatMap(s -> views().filter(v -> s.caret().spot().equals(v.spot())).findFirst())
                .map(v -> v.localToScreen(box(v, selection.caret().at())))
                .filter(Objects::nonNull)
                .orElse(new BoundingBox(0, 0, 0, 0));
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
        revealCaret();
        blinking.restart();
    }

    /** Shows letters that are not decided on yet; none where they are empty. */
    void compose(Caret at, String letters) {
        var there = letters.isEmpty() ? views().filter(v -> at.spot().equals(v.spot())).findFirst() : view(at.spot());
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
                var caret = caretOnScreen();
                menu.show(this, event.isKeyboardTrigger() ? caret.getMinX() : event.getScreenX(),
                        event.isKeyboardTrigger() ? caret.getMaxY() : event.getScreenY());
            }
        });
    }

    /** What a screen reader is told: the text with the caret, and what of it is selected. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        var selection = model == null ? null : model.selection().get();
        var part = selection == null ? null : selected.get(selection.caret().spot());
        return switch (attribute) {
            case TEXT -> model == null ? "" : model.writing().text();
            case CARET_OFFSET -> selection == null ? 0 : selection.caret().at();
            case SELECTION_START -> part == null ? 0 : part.from();
            case SELECTION_END -> part == null ? 0 : part.to();
            case EDITABLE -> model != null && !model.isReadOnly();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** The item whose piece is at a height of the page. */
    Optional<DocItem> itemAt(double y) {
        return pieceAt(y).flatMap(piece -> items().stream().filter(i -> pieceIfLive(i.key()) == piece).findFirst());
    }

    /** What the texts must know of the page; it exists before the page does. */
    private static final class Host implements SpotHost {

        private final EditorModel model;
        private final Messages messages;
        private LineDrag drag;

        Host(EditorModel model, Messages messages) {
            this.model = model;
            this.messages = messages;
        }

        @Override
        public boolean isReadOnly() {
            return model.isReadOnly();
        }

        @Override
        public Messages messages() {
            return messages;
        }

        @Override
        public void grip(Node grip, UUID block) {
            drag.attach(grip, block);
        }
    }
}
