package vn.kehoachxa.ui.versions;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.compare.Facing;
import vn.kehoachxa.compare.Part;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.comparison.WordDifference;

/** One place of both versions, the older at the left. What is gone is struck through, what is new underlined: colour alone says nothing. */
final class FacingCell extends ListCell<FacingModel.Row> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    /** How far a level stands in, in px. */
    private static final double STEP = 14;
    private static final int DEEPEST = 5;
    /** The share of a column of numbers, in per cent. */
    private static final double NARROW = 9;
    /** Room for the scroll bar, in px. */
    private static final double BAR = 16;

    private final FacingModel model;
    private final Messages messages;
    private final StackPane left = new StackPane();
    private final StackPane right = new StackPane();
    private final Label kind = new Label();
    private final HBox sides = new HBox(left, kind, right);

    FacingCell(FacingModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("facing-cell");
        sides.getStyleClass().add("facing");
        kind.getStyleClass().add("facing-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        for (var side : List.of(left, right)) {
            side.getStyleClass().add("facing-side");
            side.setMinWidth(0);
            side.setPrefWidth(10);
            side.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(side, Priority.ALWAYS);
        }
        setPrefWidth(0);
        model.current().subscribe(now -> mark());
        indexProperty().subscribe(now -> mark());
    }

    private void mark() {
        pseudoClassStateChanged(CURRENT, !isEmpty() && getIndex() >= 0 && getIndex() == model.current().get());
    }

    @Override
    protected void updateItem(FacingModel.Row row, boolean empty) {
        super.updateItem(row, empty);
        mark();
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setAccessibleText(model.spoken(row));
        setGraphic(switch (row) {
            case FacingModel.Row.Skipped(var count) -> skipped(count);
            case FacingModel.Row.Both(var facing) -> both(facing);
        });
    }

    /** As high as the higher side is in half of the width: by itself a cell asks its graphic how high it would be without any. */
    @Override
    protected double computePrefHeight(double width) {
        if (!(getItem() instanceof FacingModel.Row.Both)) {
            return super.computePrefHeight(width);
        }
        var room = getWidth() > 0 ? getWidth() : getListView().getWidth() - BAR;
        var side = Math.floor((room - snappedLeftInset() - snappedRightInset() - kind.prefWidth(-1)) / 2);
        return snapSizeY(Math.max(kind.prefHeight(-1), Math.max(left.prefHeight(side), right.prefHeight(side))));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** A graphic would be given the height that it had in its least width. */
    @Override
    protected void layoutChildren() {
        var height = computePrefHeight(getWidth());
        sides.setPrefWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        sides.setMinHeight(height);
        sides.setPrefHeight(height);
        sides.setMaxHeight(height);
        super.layoutChildren();
    }

    private Node skipped(int count) {
        var label = new Label(messages.text("facing.skipped", count), new FontIcon(Feather.MORE_HORIZONTAL));
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("facing-skipped");
        return label;
    }

    private Node both(Facing facing) {
        var words = FacingModel.words(facing);
        fill(left, facing.before(), words.before(), "gone");
        fill(right, facing.after(), words.after(), "new");
        var said = facing.isSame() ? "" : messages.text("facing.kind." + facing.change().code());
        kind.setText(said);
        sides.getStyleClass().setAll("facing", facing.isSame() ? "facing-same" : "facing-" + facing.change().code());
        return sides;
    }

    private void fill(StackPane side, Part part, List<List<WordDifference.Piece>> words, String style) {
        side.pseudoClassStateChanged(PseudoClass.getPseudoClass("absent"), part == null);
        side.getChildren().setAll(part == null ? List.of() : List.of(content(part, words, style)));
    }

    private Node content(Part part, List<List<WordDifference.Piece>> words, String style) {
        var look = "facing-" + part.look().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (part.texts().size() > 1) {
            var row = row(words, style);
            row.getStyleClass().add(look);
            return row;
        }
        var flow = flow(words.getFirst(), style);
        var label = model.label(part);
        if (!label.isEmpty()) {
            flow.getChildren().addFirst(text(label + " ", "facing-number"));
        }
        var line = new VBox(flow);
        line.setPadding(new Insets(0, 0, 0, STEP * Math.min(part.depth(), DEEPEST)));
        line.getStyleClass().add(look);
        return line;
    }

    /** A row of a table; all rows of one table have the same columns. What stands before empty cells, such as a group's title, takes their room. */
    private static GridPane row(List<List<WordDifference.Piece>> cells, String style) {
        var grid = new GridPane();
        var count = cells.size();
        for (var c = 0; c < count; c++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent(c, count));
            grid.getColumnConstraints().add(column);
        }
        var last = count - 1;
        while (last > 1 && cells.get(last).isEmpty()) {
            last--;
        }
        for (var c = 0; c <= last; c++) {
            var box = new VBox(flow(cells.get(c), style));
            box.getStyleClass().add("facing-table-box");
            grid.add(box, c, 0, c == last ? count - c : 1, 1);
        }
        return grid;
    }

    /** Numbers stand first and need little, what is to be done stands second and needs most. */
    private static double percent(int column, int count) {
        if (count < 3) {
            return 100.0 / count;
        }
        return column == 0 ? NARROW : (100.0 - NARROW) / count * (column == 1 ? 2 : 1);
    }

    private static TextFlow flow(List<WordDifference.Piece> pieces, String style) {
        var flow = new TextFlow();
        flow.setMinWidth(0);
        pieces.forEach(p -> flow.getChildren().add(text(p.text(), p.changed() ? "facing-word-" + style : "facing-word")));
        return flow;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
