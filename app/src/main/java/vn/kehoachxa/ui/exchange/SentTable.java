package vn.kehoachxa.ui.exchange;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.ChipLabel;

/** The register as a table. */
final class SentTable extends TableView<SentRow> {

    /** In heights of its letters. */
    private static final double DAY = 8;
    private static final double PAPER = 21;
    private static final double VERSION = 4;
    private static final double FILE = 18.5;
    private static final double SIZE = 5.5;
    private static final double HASH = 8.5;
    private static final double STATE = 18.5;

    private final SentModel model;
    private final Messages messages;
    private double em = 14;

    SentTable(SentModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("sent-table");
        getStyleClass().addAll("task-table", "sent-table");
        setAccessibleText(messages.text("exchange.title"));
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        var words = model.words();
        add("made", DAY, row -> text(SentWords.day(model.made(row))));
        add("subject", PAPER, row -> two(row.file().subject(), words.kind(row.file())));
        add("version", VERSION, row -> text(Integer.toString(row.file().version())));
        add("state", STATE, this::state);
        add("file", FILE, row -> text(row.file().name()));
        add("size", SIZE, row -> text(SentWords.size(row.file().size())));
        add("hash", HASH, row -> hash(row.file().sha256()));
        setItems(model.rows());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosen().set(row);
            }
        });
        model.chosen().subscribe(row -> {
            if (row != null && !row.equals(getSelectionModel().getSelectedItem())) {
                getSelectionModel().select(row);
            }
        });
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && model.chosen().get() != null) {
                model.ways().open().accept(model.chosen().get().file().paper());
                e.consume();
            }
        });
        var ruler = new Label();
        ruler.setManaged(false);
        ruler.setVisible(false);
        ruler.fontProperty().subscribe(f -> letters(f.getSize()));
        getChildren().add(ruler);
    }

    private void add(String code, double ems, Function<SentRow, VBox> content) {
        var column = new TableColumn<SentRow, SentRow>(messages.text("exchange.column." + code));
        column.setId("sent-" + code);
        column.getStyleClass().add("sent-" + code);
        column.setSortable(false);
        column.setReorderable(false);
        column.setUserData(ems);
        column.setCellValueFactory(c -> new ReadOnlyObjectWrapper<>(c.getValue()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(SentRow row, boolean empty) {
                super.updateItem(row, empty);
                setGraphic(empty || row == null ? null : content.apply(row));
            }
        });
        getColumns().add(column);
    }

    private void letters(double size) {
        em = size;
        getColumns().forEach(c -> c.setPrefWidth((double) c.getUserData() * em));
    }

    private static VBox text(String text) {
        return box(label(text, null));
    }

    private static VBox two(String above, String below) {
        return box(label(above, null), label(below, "task-under"));
    }

    private VBox state(SentRow row) {
        var chip = new ChipLabel(model.words().chip(row, model.today()));
        chip.setMinWidth(0);
        var detail = model.words().detail(row);
        return detail.isEmpty() ? box(chip) : box(chip, label(detail, "task-under"));
    }

    private static VBox hash(String sha256) {
        var label = label(SentWords.brief(sha256), null);
        label.setTooltip(new Tooltip(sha256));
        return box(label);
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        if (style != null) {
            label.getStyleClass().add(style);
        }
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private static VBox box(Label... labels) {
        var box = new VBox(labels);
        box.getStyleClass().add("task-titles");
        return box;
    }
}
