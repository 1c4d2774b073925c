package vn.kehoachxa.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * A bar whose buttons say less where there is no room for all of them, one after the other, and are never cut off. What a button is called
 * stays: it is read aloud and shown as a tip.
 */
public class FittingBar extends HBox {

    /** What the label that gives way keeps at least while buttons still say all, in heights of its letters. */
    private static final int LEAST = 9;

    /** A button and both its texts. */
    private record Fitting(ButtonBase button, String whole, String brief) {

        /** How much narrower it is with the brief text, in px. */
        double saved() {
            return width(whole) - width(brief) + (brief.isEmpty() ? button.getGraphicTextGap() : 0);
        }

        private double width(String text) {
            return text.isEmpty() ? 0 : textWidth(text, button.getFont());
        }
    }

    private final List<Fitting> fitting = new ArrayList<>();
    private Label yielding;
    /** How many of the buttons say less, from the first. */
    private int brief;

    /** The button may say less from now on; those that are named first do so first. @param brief empty where its picture is enough */
    protected final void mayShrink(ButtonBase button, String brief) {
        var whole = button.getText();
        button.setAccessibleText(whole);
        button.setMinWidth(USE_PREF_SIZE);
        if (button.getTooltip() == null) {
            button.setTooltip(new Tooltip(whole));
        }
        fitting.add(new Fitting(button, whole, brief));
    }

    /** The label gives way before any button does, down to a few words, and to nothing when all buttons have. */
    protected final void yields(Label label) {
        yielding = label;
        label.setMinWidth(0);
    }

    /** With all buttons saying less: whatever they say now, nobody need give the bar more room. */
    @Override
    protected double computeMinWidth(double height) {
        return super.computeMinWidth(height) - fitting.subList(brief, fitting.size()).stream().mapToDouble(Fitting::saved).sum();
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        var need = getManagedChildren().stream().mapToDouble(this::need).sum() + snapSpaceX(getSpacing()) * (getManagedChildren().size() - 1);
        for (var one : fitting.subList(0, brief)) {
            need += one.saved();
        }
        var least = 0;
        while (least < fitting.size() && need > room) {
            need -= fitting.get(least).saved();
            least++;
        }
        show(least);
    }

    private double need(Node child) {
        return child == yielding
                ? Math.min(child.prefWidth(-1), LEAST * yielding.getFont().getSize())
                : Math.max(child.minWidth(-1), child.prefWidth(-1));
    }

    private void show(int count) {
        for (var i = 0; i < fitting.size(); i++) {
            var one = fitting.get(i);
            one.button().setText(i < count ? one.brief() : one.whole());
        }
        brief = count;
    }

    private static double textWidth(String text, Font font) {
        var measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }
}
