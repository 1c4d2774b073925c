package vn.kehoachxa.ui.charts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Cards in two columns of the same width, or in one where there is no room; they are read from the left to the right. */
final class CardGrid extends StackPane {

    /** In em: below it all cards stand under each other. */
    private static final double NARROW = 62;

    private final Label ruler = new Label();
    private List<Node> cards = List.of();
    private boolean narrow;

    CardGrid() {
        getStyleClass().add("chart-grid");
        ruler.setManaged(false);
        ruler.setVisible(false);
        widthProperty().subscribe(w -> arrange(false));
        ruler.fontProperty().subscribe(f -> arrange(false));
    }

    void show(List<Node> wanted) {
        cards = List.copyOf(wanted);
        arrange(true);
    }

    private void arrange(boolean anew) {
        var small = getWidth() > 0 && getWidth() < NARROW * ruler.getFont().getSize();
        if (small == narrow && !anew) {
            return;
        }
        narrow = small;
        var first = column();
        var second = column();
        for (var i = 0; i < cards.size(); i++) {
            (narrow || i % 2 == 0 ? first : second).getChildren().add(cards.get(i));
        }
        var box = narrow ? new HBox(first) : new HBox(first, second);
        box.getStyleClass().add("chart-columns");
        getChildren().setAll(ruler, box);
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("today-column");
        // Both are as wide as each other, whatever stands in them.
        column.setMinWidth(0);
        column.setPrefWidth(100);
        column.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMaxHeight(Region.USE_PREF_SIZE);
        return column;
    }
}
