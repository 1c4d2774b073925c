package vn.kehoachxa.ui.tasks;

import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.ChipLabel;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.DroppedFiles;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;

/** The sheet of the chosen task, at the right of the table. Files are dragged onto it. */
final class TaskSheet extends BorderPane {

    private final SheetModel model;
    private final EvidenceChoice files;
    private final Messages messages;
    private final Runnable leave;
    private final TaskWords words;
    private final Label title = new Label();
    private final Label under = new Label();
    private final FlowPane chips = new FlowPane();
    private final Label missing = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final ProgressForm form;
    private final TaskFields fields;
    private final MoneyPane money;
    private final LogPane log;

    /** @param leave gives the keyboard back to the table */
    TaskSheet(SheetModel model, EvidenceChoice files, Messages messages, Runnable leave) {
        this.model = model;
        this.files = files;
        this.messages = messages;
        this.leave = leave;
        words = new TaskWords(messages);
        form = new ProgressForm(model.progress(), files, messages);
        fields = new TaskFields(model, messages);
        money = new MoneyPane(model, messages);
        log = new LogPane(model, files, messages);
        setId("task-sheet");
        getStyleClass().add("task-sheet");
        scroll.setContent(content());
        scroll.setId("sheet-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        setTop(head());
        setCenter(scroll);
        model.progress().task().subscribe(open -> setBottom(open == null ? actions() : formActions()));
        model.task().subscribe(this::show);
        DroppedFiles.filesOnto(this, this::take);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox head() {
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.setId("sheet-title");
        title.getStyleClass().add("sheet-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var close = Controls.iconButton(Feather.X, messages.text("sheet.close"));
        close.setId("sheet-close");
        close.setOnAction(e -> {
            model.close();
            leave.run();
        });
        var head = new HBox(title, close);
        head.getStyleClass().add("sheet-head");
        return head;
    }

    private VBox content() {
        under.setWrapText(true);
        under.setMinHeight(USE_PREF_SIZE);
        under.getStyleClass().add("sheet-under");
        chips.setId("sheet-chips");
        chips.getStyleClass().add("sheet-chips");
        missing.setId("sheet-missing");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        missing.getStyleClass().add("sheet-missing");
        var open = new Hyperlink(messages.text("sheet.open"), new FontIcon(Feather.EDIT_3));
        open.setId("sheet-open");
        open.setOnAction(e -> model.open());
        var content = new VBox(under, chips, form, fields, missing, open, money, log);
        content.getStyleClass().add("sheet-content");
        return content;
    }

    private HBox actions() {
        var record = new Button(messages.text("sheet.record"));
        record.setId("sheet-record");
        record.getStyleClass().add("accent");
        record.setOnAction(e -> {
            model.beginProgress();
            focusForm();
        });
        var add = new Button(messages.text("sheet.files"), new FontIcon(Feather.PAPERCLIP));
        add.setId("sheet-files");
        add.setOnAction(e -> take(files.open()));
        return bottom(record, add);
    }

    private HBox formActions() {
        var progress = model.progress();
        var save = new Button(messages.text("progress.save"));
        save.setId("progress-save");
        save.getStyleClass().add("accent");
        save.setOnAction(e -> save());
        save.disableProperty().bind(progress.busy());
        var cancel = new Button(messages.text("progress.cancel"));
        cancel.setId("progress-cancel");
        cancel.disableProperty().bind(progress.busy());
        cancel.setOnAction(e -> {
            progress.close();
            leave.run();
        });
        return bottom(save, cancel);
    }

    private static HBox bottom(Node... buttons) {
        var bottom = new HBox(buttons);
        bottom.getStyleClass().add("sheet-bottom");
        return bottom;
    }

    private void save() {
        if (model.progress().save()) {
            leave.run();
        }
    }

    private void take(List<Path> chosen) {
        if (!chosen.isEmpty()) {
            model.beginProgress(chosen);
            focusForm();
        }
    }

    /** The keyboard goes to the form, which comes into sight. */
    void focusForm() {
        scroll.setVvalue(0);
        form.focusFirst();
    }

    private void show(TaskRow task) {
        if (task == null) {
            return;
        }
        title.setText(task.title());
        under.setText(Controls.joined(task.group().isEmpty() ? TaskWords.plan(task.plan()) : task.group() + " · " + TaskWords.plan(task.plan())));
        chips.getChildren().setAll(words.chips(task).stream().map(ChipLabel::new).toList());
        var unclear = words.missing(task);
        missing.setText(unclear.isEmpty()
                ? messages.text("sheet.clear")
                : messages.text("sheet.missing", task.clear(), unclear));
        missing.pseudoClassStateChanged(PseudoClass.getPseudoClass("unclear"), !unclear.isEmpty());
        fields.show(task);
        money.show();
        log.show();
    }

    private void pressed(KeyEvent event) {
        var recording = model.progress().task().get() != null;
        if (event.getCode() == KeyCode.ESCAPE) {
            if (recording) {
                model.progress().close();
            } else {
                model.close();
            }
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && recording) {
            save();
            event.consume();
        }
    }
}
