package vn.kehoachxa.ui.editor.page;

import javafx.scene.layout.Region;

/** A piece that holds one box and gives it all its width. */
abstract class BoxPiece extends Piece {

    private Region box;

    BoxPiece(String styleClass) {
        super(styleClass);
    }

    final void setBox(Region newBox) {
        box = newBox;
        getChildren().setAll(newBox);
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return Math.ceil(box.prefHeight(inner) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        box.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
    }
}
