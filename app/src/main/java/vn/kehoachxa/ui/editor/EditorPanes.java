package vn.kehoachxa.ui.editor;

import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.editor.PanesModel.Place;

/** Outline, text and right side; what is folded takes no room. */
final class EditorPanes extends StackPane {

    /** With less room than so many letters' sizes the right side folds by itself. */
    private static final int LITTLE = 64;
    /** So much of the room the right side takes at the most, where it lies over the text. */
    private static final double MOST_OVER = 0.85;
    /** The same beside it, where there is little room. */
    private static final double MOST_BESIDE = 0.42;
    /** So many letters' sizes the text keeps for itself: with less, the head of a paper has no room for the name of the state on one line. */
    private static final int LEAST_TEXT = 41;
    /** So many the outline and the right side have where there is room for them. */
    private static final int OUTLINE = 15;
    private static final double SIDE = 28.6;
    /** What the right side keeps all the same. */
    private static final int LEAST_SIDE = 20;
    /** The same of the outline, in pixels. */
    private static final int LEAST_OUTLINE = 210;

    private final PanesModel model;
    private final Region outline;
    private final Node text;
    private final Region side;
    private final Node outlineStrip;
    private final Node sideStrip;
    private final SplitPane split = new SplitPane();
    private final BorderPane below = new BorderPane(split);
    private final Label ruler = new Label();
    /** Whether panes have come or gone since their widths were given. */
    private boolean changed = true;

    /** What folds a pane away, or unfolds it. */
    record Folding(Runnable outline, Runnable side) {}

    EditorPanes(PanesModel model, Region outline, Node text, Region side, Messages messages, Folding folding) {
        this.model = model;
        this.outline = outlinePane(outline, messages, folding);
        this.text = text;
        this.side = side;
        outlineStrip = strip("outline-unfold", Feather.CHEVRONS_RIGHT, messages.text("side.outline.unfold"), folding.outline());
        sideStrip = strip("side-unfold", Feather.CHEVRONS_LEFT, messages.text("side.unfold"), folding.side());
        outlineStrip.getStyleClass().add("left");
        SplitPane.setResizableWithParent(this.outline, false);
        SplitPane.setResizableWithParent(side, false);
        split.getStyleClass().add("editor-split");
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> {
            if (isDivider(e.getTarget())) {
                keepWidths();
            }
        });
        setAlignment(side, Pos.CENTER_RIGHT);
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().addAll(below, ruler);
        widthProperty().subscribe(w -> measure());
        ruler.fontProperty().subscribe(f -> measure());
        model.outline().subscribe(shown -> arrange());
        model.place().subscribe(now -> arrange());
    }

    private static Region outlinePane(Region outline, Messages messages, Folding folding) {
        var name = new Label(messages.text("editor.outline"));
        var fold = Controls.iconButton(Feather.CHEVRONS_LEFT, messages.text("side.outline.fold"));
        fold.setId("outline-fold");
        fold.setOnAction(e -> folding.outline().run());
        var head = new HBox(name, Controls.spacer(), fold);
        head.getStyleClass().add("outline-head");
        var pane = new BorderPane(outline);
        pane.setTop(head);
        pane.getStyleClass().add("outline-pane");
        return pane;
    }

    /** What stands at the edge instead of a pane that is folded. */
    private static Node strip(String id, Ikon icon, String name, Runnable unfold) {
        var button = Controls.iconButton(icon, name);
        button.setId(id);
        button.setOnAction(e -> unfold.run());
        var strip = new VBox(button);
        strip.getStyleClass().add("pane-strip");
        return strip;
    }

    private void measure() {
        if (getWidth() > 0) {
            model.narrow().set(getWidth() < LITTLE * ruler.getFont().getSize());
        }
    }

    private void arrange() {
        getChildren().remove(side);
        var items = new ArrayList<Node>();
        if (model.outline().get()) {
            items.add(outline);
        }
        items.add(text);
        if (model.place().get() == Place.BESIDE) {
            items.add(side);
        }
        below.setLeft(model.outline().get() ? null : outlineStrip);
        // Under the side that lies over the text it stays, so that the text stays where it is.
        below.setRight(model.place().get() == Place.BESIDE ? null : sideStrip);
        sideStrip.setDisable(model.place().get() == Place.OVER);
        if (!split.getItems().equals(items)) {
            split.getItems().setAll(items);
            changed = true;
        }
        if (model.place().get() == Place.OVER) {
            side.getStyleClass().add("over");
            getChildren().add(side);
        } else {
            side.getStyleClass().remove("over");
            side.setMaxWidth(USE_COMPUTED_SIZE);
        }
        requestLayout();
    }

    private static boolean isDivider(Object target) {
        for (var node = target instanceof Node n ? n : null; node != null; node = node.getParent()) {
            if (node.getStyleClass().contains("split-pane-divider")) {
                return true;
            }
        }
        return false;
    }

    private void keepWidths() {
        if (split.getItems().contains(outline)) {
            model.keepOutlineWidth(outline.getWidth());
        }
        if (split.getItems().contains(side)) {
            model.keepSideWidth(side.getWidth());
        }
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        if (changed && width > 0) {
            changed = false;
            var positions = new ArrayList<Double>();
            if (split.getItems().contains(outline)) {
                positions.add(outlineWidth(width) / width);
            }
            if (split.getItems().contains(side)) {
                positions.add(1 - sideWidth(width) / width);
            }
            split.setDividerPositions(positions.stream().mapToDouble(Double::doubleValue).toArray());
        }
        if (model.place().get() == Place.OVER) {
            side.setMaxWidth(Math.min(chosenSideWidth(), width * MOST_OVER));
        }
        super.layoutChildren();
    }

    /** As wide as was chosen; else with large letters as much wider as the text can do without. In pixels, as all that follow. */
    private double outlineWidth(double width) {
        var letter = ruler.getFont().getSize();
        var right = model.place().get() == Place.BESIDE ? chosenSideWidth() : sideStrip.prefWidth(-1);
        return model.outlineWidth(Math.max(LEAST_OUTLINE, Math.min(OUTLINE * letter, width - right - LEAST_TEXT * letter)));
    }

    private double chosenSideWidth() {
        return model.sideWidth(SIDE * ruler.getFont().getSize());
    }

    private double sideWidth(double width) {
        if (model.narrow().get()) {
            return Math.min(chosenSideWidth(), width * MOST_BESIDE);
        }
        var letter = ruler.getFont().getSize();
        var room = width - (split.getItems().contains(outline) ? outlineWidth(width) : 0) - LEAST_TEXT * letter;
        return Math.max(LEAST_SIDE * letter, Math.min(chosenSideWidth(), room));
    }
}
