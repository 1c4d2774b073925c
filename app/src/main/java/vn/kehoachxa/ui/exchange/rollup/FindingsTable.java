package vn.kehoachxa.ui.exchange.rollup;

import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;

/** The lines of one list. */
final class FindingsTable extends TableView<FindingRow> {

    /** In px; columns share the room as their widths do. */
    private static final double NARROW = 300;

    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final RollupModel model;
    private final Messages messages;

    FindingsTable(RollupModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("rollup-table");
        getStyleClass().addAll("task-table", "rollup-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setItems(model.findings().rows());
        setPlaceholder(new Label(messages.text("rollup.none.found")));
        model.findings().kind().subscribe(this::columns);
        setOnKeyPressed(e -> {
            if (COPY.match(e)) {
                model.findings().copy();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && isOfFile()) {
                model.findings().show(getSelectionModel().getSelectedItem());
                e.consume();
            }
        });
        var show = new MenuItem(messages.text("rollup.show.file"), new FontIcon(Feather.FOLDER));
        show.setOnAction(e -> model.findings().show(getSelectionModel().getSelectedItem()));
        var menu = new ContextMenu(show);
        menu.setOnShowing(e -> show.setDisable(!isOfFile()));
        setContextMenu(menu);
    }

    boolean isOfFile() {
        var row = getSelectionModel().getSelectedItem();
        return row != null && row.file() != null;
    }

    private void columns(FindingKind kind) {
        setAccessibleText(messages.text("rollup.list." + kind.code()));
        // All at once: one after the other, each would take what room is left.
        getColumns().setAll(IntStream.range(0, kind.columns().size()).mapToObj(i -> column(kind, i)).toList());
    }

    private TableColumn<FindingRow, FindingRow> column(FindingKind kind, int at) {
        var column = new TableColumn<FindingRow, FindingRow>(messages.text("rollup.column." + kind.columns().get(at)));
        // A reason is longer than a name.
        column.setPrefWidth(kind == FindingKind.REJECTED && at > 0 ? 2 * NARROW : NARROW);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        column.setCellFactory(c -> new Cell(kind == FindingKind.REJECTED, at));
        return column;
    }

    /** What stands in a column of a line; a reason with the advice below it. */
    private static final class Cell extends TableCell<FindingRow, FindingRow> {

        private final boolean wraps;
        private final int at;

        /** @param wraps whether it is a sentence, of which nothing may be cut off */
        Cell(boolean wraps, int at) {
            this.wraps = wraps && at > 0;
            this.at = at;
        }

        @Override
        protected void updateItem(FindingRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null || at >= row.cells().size() ? null : content(row));
        }

        private VBox content(FindingRow row) {
            var box = new VBox(label(row.cells().get(at), null));
            if (wraps && !row.advice().isEmpty()) {
                box.getChildren().add(label(row.advice(), "task-under"));
            }
            box.getStyleClass().add("task-titles");
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }

        private Label label(String text, String style) {
            var label = new Label(text);
            label.setTooltip(new Tooltip(text));
            if (style != null) {
                label.getStyleClass().add(style);
            }
            return label;
        }
    }
}
