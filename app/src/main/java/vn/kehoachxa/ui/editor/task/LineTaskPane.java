package vn.kehoachxa.ui.editor.task;

import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.tasks.TaskField;

/** Shows the task of the line with the caret. */
public final class LineTaskPane extends BorderPane {

    private static final PseudoClass UNCLEAR = PseudoClass.getPseudoClass("unclear");
    /** In letters: so much of a line tells it from others. */
    private static final int BRIEF = 80;

    private final LineTaskModel model;
    private final Messages messages;
    private final TaskWords words;
    private final Label title = wrapped("sheet-title");
    private final FlowPane chips = new FlowPane();
    private final GridPane grid = new GridPane();
    private final Label missing = wrapped("sheet-missing");
    private final VBox content = new VBox(title, chips, grid, missing);
    private final HBox bottom = new HBox();
    private final ScrollPane scroll = new ScrollPane(content);

    public LineTaskPane(LineTaskModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        words = new TaskWords(messages);
        setId("line-task");
        getStyleClass().add("line-task");
        title.setId("line-task-title");
        missing.setId("line-task-missing");
        chips.getStyleClass().add("sheet-chips");
        grid.getStyleClass().add("sheet-grid");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var texts = new ColumnConstraints();
        texts.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, texts);
        content.getStyleClass().add("line-task-content");
        var record = new Button(messages.text("sheet.record"));
        record.setId("line-task-record");
        record.getStyleClass().add("accent");
        record.setOnAction(e -> model.record());
        bottom.getChildren().add(record);
        bottom.getStyleClass().add("sheet-bottom");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        model.shown().subscribe(this::show);
    }

    private static Label wrapped(String styleClass) {
        var label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private void show(LineTask now) {
        if (now.kind() == LineTask.Kind.TASK) {
            showTask(now);
        } else {
            setCenter(blank(now));
            setBottom(null);
        }
    }

    private Node blank(LineTask now) {
        return switch (now.kind()) {
            case LINE -> {
                var track = new Button(messages.text("linetask.track"));
                track.setId("line-task-track");
                track.getStyleClass().add("accent");
                track.setOnAction(e -> model.track());
                yield new Blank(Feather.CHECK_SQUARE, messages.text("linetask.line.title"), messages.text("linetask.line.message", brief(now.text())), track);
            }
            case OTHER -> new Blank(Feather.CHECK_SQUARE, messages.text("linetask.line.title"), messages.text("linetask.other.message"));
            default -> new Blank(Feather.CHECK_SQUARE, messages.text("linetask.nowhere.title"), messages.text("linetask.nowhere.message"));
        };
    }

    private static String brief(String text) {
        var word = text.lastIndexOf(' ', BRIEF);
        return text.length() <= BRIEF ? text : text.substring(0, word < 0 ? BRIEF : word) + "…";
    }

    private void showTask(LineTask now) {
        setCenter(scroll);
        var row = now.row();
        title.setText(now.text());
        chips.getChildren().clear();
        grid.getChildren().clear();
        missing.setVisible(row != null);
        setBottom(row == null ? null : bottom);
        if (row == null) {
            return;
        }
        chips.getChildren().setAll(words.chips(row).stream().map(ChipLabel::new).toList());
        add(TaskField.LEAD, row);
        add(TaskField.SUPPORTING, row);
        add(TaskField.TIMING, row);
        var reading = words.reading(row.tracked().reading());
        add(messages.text("sheet.understood"), row.stated().task().corrected() == null ? reading : messages.text("sheet.corrected", reading));
        add(TaskField.OUTCOME, row);
        add(messages.text("linetask.progress"), model.last());
        var unclear = words.missing(row);
        missing.setText(unclear.isEmpty() ? messages.text("sheet.clear") : messages.text("sheet.missing", row.clear(), unclear));
        missing.pseudoClassStateChanged(UNCLEAR, !unclear.isEmpty());
    }

    private void add(TaskField field, TaskRow row) {
        add(messages.text(field.key()), field.of(row));
    }

    private void add(String name, String value) {
        var label = new Label(name);
        label.getStyleClass().add("sheet-name");
        label.setMinWidth(USE_PREF_SIZE);
        var text = wrapped(value.isEmpty() ? "sheet-unwritten" : "sheet-value");
        text.setText(value.isEmpty() ? messages.text("sheet.unwritten") : value);
        GridPane.setValignment(label, VPos.TOP);
        grid.addRow(grid.getChildren().size() / 2, label, text);
    }
}
