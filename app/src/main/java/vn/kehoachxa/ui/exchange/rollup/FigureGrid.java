package vn.kehoachxa.ui.exchange.rollup;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Large numbers beside each other, all as wide as each other; as many in a row as have room. */
final class FigureGrid extends StackPane {

    private static final int MOST = 5;
    /** In em: a number of millions and the words below it. */
    private static final double LEAST_WIDTH = 10;

    private final Label ruler = new Label();
    private final GridPane grid = new GridPane();
    private List<Node> tiles = List.of();
    private int columns;

    FigureGrid() {
        grid.getStyleClass().add("rollup-figures");
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().setAll(ruler, grid);
        widthProperty().subscribe(w -> arrange(false));
        ruler.fontProperty().subscribe(f -> arrange(false));
    }

    void show(List<Figure> figures) {
        tiles = figures.stream().map(FigureGrid::tile).toList();
        arrange(true);
    }

    private void arrange(boolean anew) {
        var fitting = (int) (getWidth() / (LEAST_WIDTH * ruler.getFont().getSize()));
        var wanted = getWidth() == 0 ? MOST : Math.clamp(fitting, 1, MOST);
        if (wanted == columns && !anew) {
            return;
        }
        columns = wanted;
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        for (var i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (var i = 0; i < tiles.size(); i++) {
            grid.add(tiles.get(i), i % columns, i / columns);
        }
    }

    private static Node tile(Figure figure) {
        var value = new Label(figure.value());
        value.setId("rollup-figure-" + figure.code());
        value.getStyleClass().add(figure.bad() ? "rollup-number-bad" : "rollup-number");
        var label = new Label(figure.label());
        label.getStyleClass().add("rollup-label");
        var detail = new Label(figure.detail());
        detail.getStyleClass().add("rollup-detail");
        for (var one : List.of(label, detail)) {
            one.setWrapText(true);
            one.setMinHeight(USE_PREF_SIZE);
        }
        var tile = new VBox(value, label, detail);
        tile.getStyleClass().add("rollup-figure");
        return tile;
    }
}
