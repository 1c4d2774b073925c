package vn.kehoachxa.ui.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;

/** Pages one under the other. Only those in sight exist; it follows the marked place until it is scrolled by hand. */
final class PageStrip extends Region {

    /** A mark is in sight where at least this much room is above and below it. */
    private static final double ROOM = 12;
    /** What comes into sight stands so far down in it. */
    private static final double DOWN = 0.3;
    private static final double ARROW = 40;
    private static final double MOST = 0.9;

    private final PagesModel model;
    private final Messages messages;
    private final PageClick click;
    private final ScrollBar upright = new ScrollBar();
    private final ScrollBar level = new ScrollBar();
    private final Map<Integer, PageSheet> live = new HashMap<>();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    /** What the shelf is of: the model may have newer pages that are not laid on it yet. */
    private Laid shown;
    private PagePainter painter;
    private Shelf shelf = Shelf.EMPTY;
    private double y;
    private double x;
    /** Whether the clerk has scrolled since the mark came to where it is. */
    private boolean byHand;
    /** Whether the mark is to be brought into sight. */
    private boolean follows;
    /** Where a page is held while everything gets another size. */
    private Shelf.Place held;
    private boolean movingBars;

    /** Takes a click on a page. */
    interface PageClick {
        /** @param x in points, as {@code y} */
        void at(Laid laid, int page, double x, double y);
    }

    PageStrip(PagesModel model, Messages messages, PageClick click) {
        this.model = model;
        this.messages = messages;
        this.click = click;
        setId("pages");
        getStyleClass().add("pages");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SCROLL_PANE);
        upright.setOrientation(Orientation.VERTICAL);
        for (var bar : List.of(upright, level)) {
            bar.setFocusTraversable(false);
            bar.setManaged(false);
            bar.setVisible(false);
            getChildren().add(bar);
        }
        upright.valueProperty().subscribe(v -> barMoved(v.doubleValue(), x));
        level.valueProperty().subscribe(v -> barMoved(y, v.doubleValue()));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.laid().subscribe(now -> changed());
        model.zoom().subscribe(now -> resized());
        model.bands().subscribe(now -> changed());
        model.marked().subscribe((before, now) -> {
            if (before == null || now == null || !before.place().equals(now.place())) {
                byHand = false;
                changed();
            }
        });
        widthProperty().subscribe(w -> resized());
        heightProperty().subscribe(h -> changed());
        sceneProperty().flatMap(s -> s.windowProperty()).flatMap(Window::renderScaleXProperty).subscribe(s -> requestLayout());
        current.subscribe(this::name);
        count.subscribe(this::name);
        addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> requestFocus());
    }

    /** The page in the middle of what is seen, from 0; -1 where there is none. */
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    /** How many pages there are. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    private void name() {
        setAccessibleText(count.get() == 0 ? messages.text("pages.none") : messages.text("pages.name", current.get() + 1, count.get()));
    }

    private void changed() {
        follows = !byHand;
        requestLayout();
    }

    private void resized() {
        if (held == null) {
            held = shelf.place(y + getHeight() / 2);
        }
        changed();
    }

    /** What is seen now, in per cent of paper. */
    int percent() {
        return shelf.size() == 0 ? 100 : Zoom.percent(shelf.scale(Math.max(0, current.get())));
    }

    void zoom(int direction) {
        byHand = true;
        model.zoom().set(Zoom.step(percent(), direction));
    }

    void down(double pixels) {
        byHand = true;
        y += pixels;
        requestLayout();
    }

    void sideways(double pixels) {
        x += pixels;
        requestLayout();
    }

    void arrow(int direction) {
        down(direction * ARROW);
    }

    void screen(int direction) {
        down(direction * getHeight() * MOST);
    }

    void end(int direction) {
        down(direction * shelf.total());
    }

    /** A click on the first line in sight, for whoever has no mouse. */
    void clickFirst() {
        if (shelf.size() > 0) {
            var place = shelf.place(y);
            var page = shelf.page(place.page());
            click.at(shown, place.page(), page.width() / 2, Math.max(0, place.below()));
        }
    }

    private void scrolled(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                zoom(event.getDeltaY() > 0 ? 1 : -1);
            }
        } else {
            sideways(-event.getDeltaX());
            down(-event.getDeltaY());
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        for (var entry : live.entrySet()) {
            var sheet = entry.getValue();
            var at = sheet.parentToLocal(event.getX(), event.getY());
            if (sheet.holds(at)) {
                click.at(shown, entry.getKey(), sheet.points(at.getX()), sheet.points(at.getY()));
                return;
            }
        }
    }

    private void barMoved(double newY, double newX) {
        if (!movingBars) {
            byHand = true;
            y = newY;
            x = newX;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        var laid = model.laid().get();
        if (laid == null || getWidth() < 1 || getHeight() < 1) {
            return;
        }
        var bar = snapSizeX(upright.prefWidth(-1));
        shown = laid;
        shelf = new Shelf(laid.pages().pages(), model.zoom().get(), getWidth() - bar, getHeight());
        if (held != null) {
            y = shelf.y(held) - getHeight() / 2;
            held = null;
        }
        if (follows) {
            follow();
            follows = false;
        }
        y = Math.clamp(y, 0, Math.max(0, shelf.total() - getHeight()));
        x = Math.clamp(x, 0, Math.max(0, shelf.widest() - (getWidth() - bar)));
        placePages(bar);
        placeBars(bar);
        count.set(shelf.size());
        current.set(shelf.at(y + getHeight() / 2));
    }

    /** The first mark comes into sight where it is not. */
    private void follow() {
        if (model.bands().get().isEmpty()) {
            return;
        }
        var first = model.bands().get().getFirst();
        var top = shelf.top(first.page()) + first.y() * shelf.scale(first.page());
        var bottom = top + first.height() * shelf.scale(first.page());
        if (top - ROOM < y || bottom + ROOM > y + getHeight()) {
            y = top - getHeight() * DOWN;
        }
        var left = (first.x() - ROOM) * shelf.scale(first.page());
        if (left < x) {
            x = left;
        }
    }

    private void placePages(double bar) {
        if (painter == null) {
            painter = new PagePainter(model.faces());
        }
        var density = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        var seen = new ArrayList<Integer>();
        for (var i = shelf.at(y); i < shelf.size() && shelf.top(i) < y + getHeight(); i++) {
            seen.add(i);
        }
        drop(seen);
        for (var index : seen) {
            var sheet = live.computeIfAbsent(index, i -> newSheet());
            var width = shelf.width(index);
            var left = Math.max(Shelf.MARGIN, (getWidth() - bar - width) / 2) - x;
            sheet.show(shelf.page(index), shelf.scale(index), density);
            sheet.name(messages.text("pages.number", index + 1, shelf.size()));
            sheet.resizeRelocate(
                    snapPositionX(left), snapPositionY(shelf.top(index) - y), snapSizeX(width), snapSizeY(shelf.height(index)));
            sheet.mark(model.bands().get().stream().filter(b -> b.page() == index).toList());
        }
    }

    private PageSheet newSheet() {
        var sheet = new PageSheet(painter);
        sheet.setManaged(false);
        getChildren().addFirst(sheet);
        return sheet;
    }

    /** Sheets of pages that are no longer in sight go. */
    private void drop(List<Integer> seen) {
        for (var index : List.copyOf(live.keySet())) {
            if (!seen.contains(index)) {
                getChildren().remove(live.remove(index));
            }
        }
    }

    private void placeBars(double bar) {
        movingBars = true;
        place(upright, y, shelf.total(), getHeight());
        upright.resizeRelocate(getWidth() - bar, 0, bar, getHeight());
        place(level, x, shelf.widest(), getWidth() - bar);
        level.resizeRelocate(0, getHeight() - level.prefHeight(-1), getWidth() - bar, level.prefHeight(-1));
        movingBars = false;
    }

    private static void place(ScrollBar bar, double at, double total, double room) {
        bar.setVisible(total > room + 1);
        bar.setMin(0);
        bar.setMax(Math.max(1, total - room));
        bar.setVisibleAmount(bar.getMax() * room / Math.max(room, total));
        bar.setUnitIncrement(ARROW);
        bar.setBlockIncrement(room * MOST);
        bar.setValue(Math.clamp(at, 0, bar.getMax()));
    }
}
