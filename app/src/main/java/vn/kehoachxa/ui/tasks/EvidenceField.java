package vn.kehoachxa.ui.tasks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** Where files that show something are named, and left out again. */
public final class EvidenceField extends VBox {

    private final ObservableList<Path> files;
    private final Messages messages;

    /**
     * @param id of the button that asks for files
     * @param files those that are named so far
     * @param add takes more in
     */
    public EvidenceField(String id, ObservableList<Path> files, Consumer<List<Path>> add, EvidenceChoice choice, Messages messages) {
        super(6);
        this.files = files;
        this.messages = messages;
        var button = new Button(messages.text("progress.files"), new FontIcon(Feather.PAPERCLIP));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> add.accept(choice.open()));
        var hint = new Label(messages.text("progress.files.hint"));
        hint.getStyleClass().add("form-hint");
        var line = new HBox(button, hint);
        line.getStyleClass().add("progress-files");
        var names = new VBox();
        names.getStyleClass().add("progress-file-names");
        files.subscribe(() -> names.getChildren().setAll(files.stream().map(this::file).toList()));
        names.getChildren().setAll(files.stream().map(this::file).toList());
        getChildren().addAll(line, names);
    }

    private Node file(Path file) {
        var name = new Label(file.getFileName().toString(), new FontIcon(Feather.FILE));
        name.setTooltip(new Tooltip(file.toString()));
        var remove = Controls.iconButton(Feather.X, messages.text("progress.file.remove", name.getText()));
        remove.setOnAction(e -> files.remove(file));
        var line = new HBox(name, Controls.spacer(), remove);
        line.getStyleClass().add("progress-file");
        return line;
    }
}
