package vn.kehoachxa.ui.today;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.DroppedFiles;
import vn.kehoachxa.ui.control.FormField;
import vn.kehoachxa.ui.tasks.EvidenceChoice;
import vn.kehoachxa.ui.tasks.EvidenceField;

/** A small form for one number, with those that were recorded before. */
public final class FigureDialog {

    private final FigureModel model;
    private final Messages messages;
    private final Ways ways;

    /**
     * What the form needs of what is around it.
     *
     * @param files asks for the files that show the number
     * @param folder shows a file where it lies
     * @param told shows a sentence with what takes it back
     */
    public record Ways(EvidenceChoice files, Consumer<Path> folder, BiConsumer<String, Runnable> told) {}

    private FigureDialog(FigureModel model, Messages messages, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.ways = ways;
    }

    /** Asks for the number. */
    public static void show(Window owner, FigureModel model, Messages messages, Ways ways) {
        new FigureDialog(model, messages, ways).show(owner);
    }

    private void show(Window owner) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("figure.title." + model.code()));
        var pane = dialog.getDialogPane();
        pane.setId("figure");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var save = new ButtonType(messages.text("figure.save"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(save, new ButtonType(messages.text("figure.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.setContent(form(dialog));
        pane.lookupButton(save).setId("figure-save");
        pane.lookupButton(save).addEventFilter(ActionEvent.ACTION, e -> {
            if (!model.save()) {
                e.consume();
            }
        });
        model.files().subscribe(() -> Platform.runLater(() -> {
            if (dialog.isShowing()) {
                pane.getScene().getWindow().sizeToScene();
            }
        }));
        dialog.setOnShown(e -> pane.lookup("#figure-value").requestFocus());
        dialog.show();
    }

    private VBox form(Dialog<?> dialog) {
        var none = new SimpleStringProperty("");
        var title = new Label(model.title());
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        title.getStyleClass().add("sheet-title");
        var value = new FormField(
                "figure-value", messages.text("figure.value." + model.code()), messages.text("figure.prompt." + model.code()), model.value(), model.valueError());
        var day = Controls.named(messages.text("progress.day"), Controls.dayField("figure-day", messages.text("progress.day"), model.day()));
        var by = new FormField("figure-by", messages.text("progress.by"), "", model.by(), none);
        var note = new FormField("figure-note", messages.text("progress.note"), "", model.note(), none);
        var form = new VBox(title, row(value, day), Controls.error("figure-day-error", model.dayError()), row(by, note),
                new EvidenceField("figure-files", model.files(), model::add, ways.files(), messages));
        DroppedFiles.filesOnto(form, model::add);
        if (!model.said().isEmpty()) {
            form.getChildren().add(before(dialog));
        }
        form.getStyleClass().addAll("details-form", "figure-form");
        return form;
    }

    private VBox before(Dialog<?> dialog) {
        var heading = new Label(messages.text("figure.before"));
        heading.getStyleClass().add("form-label");
        var before = new VBox(heading);
        model.said().forEach(said -> {
            var text = new Label(said.text());
            text.setWrapText(true);
            var withdraw = Controls.iconButton(Feather.CORNER_UP_LEFT, messages.text("figure.withdraw", said.text()));
            withdraw.setOnAction(e -> {
                dialog.close();
                model.withdraw(said, () -> ways.told().accept(messages.text("figure.withdrawn", said.text()), () -> model.restore(said)));
            });
            var line = new HBox(8, text);
            said.evidence().forEach(file -> line.getChildren().add(link(file)));
            line.getChildren().addAll(Controls.spacer(), withdraw);
            line.setAlignment(Pos.CENTER_LEFT);
            before.getChildren().add(line);
        });
        return before;
    }

    /** The name of a file that was kept shows where it lies. */
    private Hyperlink link(Evidence file) {
        var link = new Hyperlink(file.name(), new FontIcon(Feather.PAPERCLIP));
        link.setAccessibleText(messages.text("figure.file", file.name()));
        link.setTooltip(new Tooltip(link.getAccessibleText()));
        link.setOnAction(e -> model.place(file, ways.folder()));
        return link;
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        for (var node : nodes) {
            HBox.setHgrow(node, Priority.ALWAYS);
        }
        row.getStyleClass().add("form-row");
        return row;
    }
}
