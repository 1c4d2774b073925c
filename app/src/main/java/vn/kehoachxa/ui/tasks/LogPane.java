package vn.kehoachxa.ui.tasks;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.follow.TaskWords;

/** What was recorded of a task, the last first. */
final class LogPane extends VBox {

    private final SheetModel model;
    private final EvidenceChoice files;
    private final Messages messages;
    private final TaskWords words;
    private List<Progress> shown;

    LogPane(SheetModel model, EvidenceChoice files, Messages messages) {
        this.model = model;
        this.files = files;
        this.messages = messages;
        words = new TaskWords(messages);
        setId("sheet-log");
        getStyleClass().add("log");
    }

    void show() {
        var now = model.log();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        var title = new Label(messages.text("sheet.log"));
        title.getStyleClass().add("log-title");
        getChildren().setAll(title);
        if (now.isEmpty()) {
            var empty = new Label(messages.text("sheet.log.empty"));
            empty.setWrapText(true);
            empty.setMinHeight(USE_PREF_SIZE);
            empty.getStyleClass().add("form-hint");
            getChildren().add(empty);
        }
        now.forEach(entry -> getChildren().add(entry(entry)));
    }

    private Node entry(Progress entry) {
        var heading = new Label(model.heading(entry));
        heading.getStyleClass().add("log-heading");
        var withdraw = Controls.iconButton(Feather.CORNER_UP_LEFT, messages.text("sheet.withdraw", TaskWords.day(entry.date())));
        withdraw.getStyleClass().add("log-withdraw");
        withdraw.setOnAction(e -> model.withdraw(entry));
        var first = new HBox(heading, Controls.spacer(), withdraw);
        first.getStyleClass().add("log-first");
        var state = new Label(words.state(entry) + model.met(entry));
        state.getStyleClass().add("log-state");
        var made = new VBox(first, state);
        if (!entry.note().isEmpty()) {
            var note = new Label(entry.note());
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            made.getChildren().add(note);
        }
        if (!entry.evidence().isEmpty()) {
            var names = new FlowPane();
            names.getStyleClass().add("log-files");
            entry.evidence().forEach(e -> names.getChildren().add(file(e)));
            made.getChildren().add(names);
        }
        made.getStyleClass().add("log-entry");
        return made;
    }

    private MenuButton file(Evidence evidence) {
        var folder = new MenuItem(messages.text("sheet.file.folder"));
        folder.setOnAction(e -> model.showFolder(evidence));
        var copy = new MenuItem(messages.text("sheet.file.copy"));
        copy.setOnAction(e -> files.save(evidence.name()).ifPresent(target -> model.copy(evidence, target)));
        var button = new MenuButton(evidence.name(), new FontIcon(Feather.FILE), folder, copy);
        button.getStyleClass().addAll("flat", "log-file");
        button.setMaxWidth(290);
        return button;
    }
}
