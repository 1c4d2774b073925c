package vn.kehoachxa.ui.editor.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import vn.kehoachxa.ui.editor.DocItem;

/**
 * A long strip of pieces of which only those in sight exist. The place is held by the piece at the upper edge and how far it is
 * scrolled out, so that what is read stays where it is when something above changes its height.
 */
class Strip extends Region {

    private static final double WIDEST = 860;
    private static final double WHEEL = 1.6;

    private final StripBar bar = new StripBar(this::barMoved);
    private final LivePieces live;
    private final PieceHeights heights = new PieceHeights();
    private List<DocItem> items = List.of();
    private int top;
    private double offset;

    Strip(Function<DocItem, Piece> maker) {
        live = new LivePieces(maker, getChildren(), this::made);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(bar);
        addEventHandler(ScrollEvent.SCROLL, e -> {
            scrollBy(-e.getDeltaY() * WHEEL);
            e.consume();
        });
    }

    /** Something that lies over the pieces and is placed by who gives it. */
    final void overlay(Node node) {
        getChildren().add(node);
    }

    /** Shows other pieces; those that stay the same are kept, and so is the place. */
    final void setItems(List<DocItem> newItems) {
        if (ItemChanges.areSame(items, newItems)) {
            items = newItems;
            requestLayout();
            return;
        }
        var topKey = top < items.size() ? items.get(top).key() : null;
        items = newItems;
        var keys = new HashSet<Object>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            keys.add(item.key());
            if (item.key().equals(topKey)) {
                top = i;
            }
        }
        top = Math.clamp(top, 0, Math.max(0, items.size() - 1));
        live.keepOnly(keys);
        heights.keepOnly(keys);
        requestLayout();
    }

    /** Shows the changed pieces among those in sight. */
    final void refresh(Map<Object, DocItem> changed) {
        changed.forEach((key, item) -> {
            heights.forget(key);
            var piece = live.get(key);
            if (piece != null) {
                piece.show(item);
            }
        });
        requestLayout();
    }

    /** A piece has just been made. */
    void made(Piece piece) {}

    /** The texts of all pieces that exist. */
    final Stream<SpotView> views() {
        return live.views();
    }

    /** The piece at a height of the strip, the nearest where there is none. */
    final Optional<Piece> pieceAt(double y) {
        return live.at(y);
    }

    final List<DocItem> items() {
        return items;
    }

    /** The piece that shows an item, made where it is not yet. */
    final Piece piece(int index) {
        return live.of(items.get(index));
    }

    /** The piece that shows an item, or null where it does not exist now. */
    final Piece pieceIfLive(Object key) {
        return live.get(key);
    }

    final int indexOf(Object key) {
        for (var i = 0; i < items.size(); i++) {
            if (items.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** Brings a piece to the upper edge. */
    final void scrollToTop(int index) {
        top = Math.clamp(index, 0, Math.max(0, items.size() - 1));
        offset = 0;
        requestLayout();
        layout();
    }

    /** Scrolls as little as needed for a piece to be in sight. */
    final void reveal(int index) {
        if (getHeight() <= 0) {
            // Nobody knows yet what will be in sight: the piece comes to the upper edge.
            top = index;
            offset = 0;
            return;
        }
        layout();
        var piece = live.get(items.get(index).key());
        var height = heightOf(index);
        if (piece == null || !isPlaced(piece)) {
            if (index >= top) {
                top = index;
                offset = Math.min(0, -(getHeight() * 0.6 - height));
            } else {
                scrollToTop(index);
            }
        } else if (height > getHeight()) {
            // It can't be in sight as a whole: which part of it must be is for the caller to say.
        } else if (piece.getLayoutY() < 0) {
            offset += piece.getLayoutY();
        } else if (piece.getLayoutY() + height > getHeight()) {
            offset += piece.getLayoutY() + height - getHeight();
        }
        requestLayout();
        layout();
    }

    /** Scrolls as little as needed for a band of a piece to be in sight, of a piece that is. */
    final void reveal(int index, double from, double to) {
        var piece = live.get(items.get(index).key());
        if (piece == null || getHeight() <= 0) {
            return;
        }
        if (piece.getLayoutY() + from < 0) {
            offset += piece.getLayoutY() + from;
        } else if (piece.getLayoutY() + to > getHeight()) {
            offset += piece.getLayoutY() + to - getHeight();
        }
        requestLayout();
        layout();
    }

    private boolean isPlaced(Piece piece) {
        return piece.isVisible() && piece.getLayoutY() > -piece.getHeight() && piece.getLayoutY() < getHeight();
    }

    final void scrollBy(double pixels) {
        offset += pixels;
        requestLayout();
    }

    final void page(int direction) {
        scrollBy(direction * getHeight() * 0.9);
    }

    /** The index of the piece at the upper edge. */
    final int topIndex() {
        return top;
    }

    private double contentWidth() {
        return Math.min(WIDEST, Math.max(200, getWidth() - bar.prefWidth(-1) - snappedLeftInset() - snappedRightInset()));
    }

    private double heightOf(int index) {
        return heights.of(items.get(index), item -> {
            // Texts that were just put in have no face yet: without this they would be measured in a wrong one.
            piece(index).applyCss();
            return snapSizeY(piece(index).prefHeight(contentWidth()));
        });
    }

    /** A piece has changed its height by itself. */
    final void remeasure(Object key) {
        heights.forget(key);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var width = contentWidth();
        heights.fit(width);
        if (items.isEmpty() || getHeight() <= 0) {
            bar.setVisible(false);
            return;
        }
        settle();
        place(width);
        layoutBar(width);
    }

    /** Turns the place into one that exists: not before the first piece, not behind the last. */
    private void settle() {
        normalise();
        var bottom = -offset;
        var last = top;
        while (last < items.size() && bottom < getHeight()) {
            bottom += heightOf(last++);
        }
        if (bottom < getHeight()) {
            offset -= getHeight() - bottom;
            normalise();
        }
    }

    private void normalise() {
        while (offset < 0 && top > 0) {
            top--;
            offset += heightOf(top);
        }
        offset = Math.max(0, offset);
        while (top < items.size() - 1 && offset >= heightOf(top)) {
            offset -= heightOf(top);
            top++;
        }
    }

    private void place(double width) {
        var left = snapPositionX(Math.max(snappedLeftInset(), (getWidth() - bar.prefWidth(-1) - width) / 2));
        var seen = new HashSet<Object>();
        var y = -offset;
        for (var i = top; i < items.size() && y < getHeight(); i++) {
            var height = heightOf(i);
            var piece = piece(i);
            piece.setVisible(true);
            piece.resizeRelocate(left, snapPositionY(y), width, height);
            seen.add(items.get(i).key());
            y += height;
        }
        live.keepOnly(seen);
    }

    private void layoutBar(double width) {
        var total = 0.0;
        var before = 0.0;
        for (var i = 0; i < items.size(); i++) {
            if (i == top) {
                before = total;
            }
            total += heights.guess(items.get(i), width);
        }
        bar.show(total, before + offset, getHeight());
        var breadth = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - breadth, 0, breadth, getHeight());
    }

    private void barMoved(double value) {
        var width = contentWidth();
        var y = 0.0;
        for (var i = 0; i < items.size(); i++) {
            var height = heights.guess(items.get(i), width);
            if (y + height > value || i == items.size() - 1) {
                top = i;
                offset = value - y;
                break;
            }
            y += height;
        }
        requestLayout();
    }
}
