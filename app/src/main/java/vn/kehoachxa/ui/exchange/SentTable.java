package vn.kehoachxa.ui.exchange;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private static final double VERSION = 6;
    private static final double FILE = 18.5;
    private static final double SIZE = 5.5;
    private static final double HASH = 8.5;
    private static final double STATE = 18.5;

    /** Columns that fold where there is little room, and those that then give way; by their ids. */
    private static final Set<String> FOLDED = Set.of("sent-size", "sent-hash");
    private static final Set<String> GIVING = Set.of("sent-subject", "sent-state", "sent-file");
    private static final double LEAST = 0.4;
    private static final double MOST = 1.6;
    /** In px: the edges of the table and its scroll bar. */
    private static final double EDGE = 20;

    private final SentModel model;
    private final Messages messages;
    private double em = 14;
    private boolean wide = true;

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
        add("file", FILE, this::file);
        add("size", SIZE, row -> text(FileSize.words(row.file().size())));
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
        widthProperty().subscribe(w -> fit());
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
        fit();
    }

    /** Where there is little room, size and hash stand below the name of the file, and the texts share what is left. */
    private void fit() {
        var room = (getWidth() - EDGE) / em;
        var wide = room >= ems(c -> true);
        getColumns().stream().filter(c -> FOLDED.contains(c.getId())).filter(c -> c.isVisible() != wide).forEach(c -> c.setVisible(wide));
        var fixed = ems(c -> c.isVisible() && !GIVING.contains(c.getId()));
        var share = Math.clamp((room - fixed) / ems(c -> GIVING.contains(c.getId())), LEAST, MOST);
        getColumns().forEach(c -> c.setPrefWidth((double) c.getUserData() * em * (GIVING.contains(c.getId()) ? share : 1)));
        if (wide != this.wide) {
            this.wide = wide;
            refresh();
        }
    }

    private double ems(Predicate<TableColumn<SentRow, ?>> which) {
        return getColumns().stream().filter(which).mapToDouble(c -> (double) c.getUserData()).sum();
    }

    private VBox file(SentRow row) {
        var file = row.file();
        return wide ? text(file.name()) : two(file.name(), FileSize.words(file.size()) + " · " + SentWords.brief(file.sha256()));
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
        chip.setTooltip(new Tooltip(chip.getText()));
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
