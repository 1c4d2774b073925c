package vn.kehoachxa.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** The second step: where the file is written, and how it is called. */
final class PlacePage extends VBox {

    /** @param choose asks for a folder */
    PlacePage(SendModel model, Messages messages, Supplier<Optional<Path>> choose) {
        getStyleClass().add("send");
        var none = new SimpleStringProperty("");
        var folder = new FormField("send-folder", messages.text("send.place.folder"), "", model.folder(), none);
        HBox.setHgrow(folder, Priority.ALWAYS);
        var button = new Button(messages.text("send.place.choose"), new FontIcon(Feather.FOLDER));
        button.setId("send-choose");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> choose.get().ifPresent(f -> model.folder().set(f.toString())));
        var row = new HBox(folder, button);
        row.setAlignment(Pos.BOTTOM_LEFT);
        row.getStyleClass().add("form-row");
        var name = new FormField("send-name", messages.text("send.place.file"), "", model.name(), none);
        var note = Controls.warning("");
        note.setId("send-place-note");
        note.textProperty().bind(model.placeNote());
        note.visibleProperty().bind(model.placeNote().isNotEmpty());
        note.managedProperty().bind(note.visibleProperty());
        var progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.setAccessibleText(messages.text("send.writing"));
        progress.setMaxWidth(Double.MAX_VALUE);
        var writing = new VBox(4, new Label(messages.text("send.writing")), progress);
        writing.visibleProperty().bind(model.busy());
        writing.managedProperty().bind(model.busy());
        getChildren().addAll(
                CheckPage.wrapped(messages.text("send.place.title"), "sheet-title"), CheckPage.wrapped(messages.text("send.place.hint"), "form-hint"),
                row, name, note, Controls.error("send-place-error", model.placeError()), writing);
    }
}
