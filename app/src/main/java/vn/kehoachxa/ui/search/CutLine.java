package vn.kehoachxa.ui.search;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/** Words of several looks on one line; what has no room is cut off, and a sign says so. */
final class CutLine extends Pane {

    private final TextFlow words;
    private final Label sign;
    private final Rectangle clip = new Rectangle();

    CutLine(TextFlow words, Label sign) {
        this.words = words;
        this.sign = sign;
        words.setClip(clip);
        getChildren().addAll(words, sign);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(-1);
    }

    @Override
    public double getBaselineOffset() {
        return words.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        var wanted = words.prefWidth(-1);
        var cut = wanted > getWidth() + 0.5;
        var room = cut ? Math.max(0, getWidth() - sign.prefWidth(-1)) : wanted;
        words.resizeRelocate(0, 0, wanted, getHeight());
        clip.setWidth(room);
        clip.setHeight(getHeight());
        sign.setVisible(cut);
        layoutInArea(sign, room, 0, sign.prefWidth(-1), getHeight(), 0, null, HPos.LEFT, VPos.CENTER);
    }
}
