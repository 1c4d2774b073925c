package vn.kehoachxa.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Two columns of cards beside each other, or under each other where there is no room. */
public final class TwoColumns extends StackPane {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    /** In em: below it both columns stand under each other. */
    private static final double NARROW = 65;

    private final VBox left;
    private final VBox right;
    private final Label ruler = new Label();
    private Boolean narrow;

    private TwoColumns(VBox left, VBox right) {
        this.left = left;
        this.right = right;
        left.getStyleClass().add("today-column");
        right.getStyleClass().addAll("today-column", "today-right");
        getStyleClass().add("today-columns");
        setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(left, Priority.ALWAYS);
        ruler.setManaged(false);
        ruler.setVisible(false);
        widthProperty().subscribe(w -> arrange());
        ruler.fontProperty().subscribe(f -> arrange());
    }

    /** Both columns, in a pane that scrolls. */
    public static ScrollPane scrolling(VBox left, VBox right) {
        var scroll = new ScrollPane(new TwoColumns(left, right));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        return scroll;
    }

    private void arrange() {
        var small = getWidth() < NARROW * ruler.getFont().getSize();
        if (narrow != null && small == narrow) {
            return;
        }
        narrow = small;
        var box = small ? new VBox(left, right) : new HBox(left, right);
        box.getStyleClass().add("today-box");
        right.pseudoClassStateChanged(BELOW, small);
        getChildren().setAll(ruler, box);
    }
}
