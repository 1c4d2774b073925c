package vn.kehoachxa.ui.assistant;

import java.util.ArrayList;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.complete.Candidate;
import vn.kehoachxa.ui.complete.Known;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;

/** Who signs, and who gets a copy. */
final class SigningStep extends VBox {

    private final ReadOnlyStringProperty noError = new ReadOnlyStringWrapper("").getReadOnlyProperty();

    private final AssistantModel model;
    private final Messages messages;
    private final VBox rows = new VBox();

    SigningStep(AssistantModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("assistant-fields");
        rows.getStyleClass().add("assistant-fields");
        model.signers().subscribe(this::showSigners);
        showSigners();
        var add = new Button(messages.text("assistant.signing.add"), new FontIcon(Feather.PLUS));
        add.setId("assistant-signer-add");
        add.setOnAction(e -> {
            model.addSigner();
            lookup("#assistant-name-" + (model.signers().size() - 1)).requestFocus();
        });
        var copies = new Label(messages.text("assistant.signing.copies"));
        copies.getStyleClass().add("form-group-title");
        var recipients = FormField.area(
                "assistant-recipients", messages.text("register.list.field.recipients"), messages.text("assistant.signing.recipients"),
                model.recipients(), noError);
        recipients.setPrefWidth(420);
        HBox.setHgrow(recipients, Priority.ALWAYS);
        var archive = new FormField(
                "assistant-archive", messages.text("field.archive"), messages.text("prompt.archive"), model.value("archive"),
                noError);
        var title = new Label(messages.text("register.signatory.tab"));
        title.getStyleClass().add("form-group-title");
        getChildren().addAll(title, rows, add, copies, AssistantView.row(recipients, archive));
    }

    private void showSigners() {
        var shown = new ArrayList<Node>();
        for (var i = 0; i < model.signers().size(); i++) {
            shown.add(row(model.signers().get(i), i));
        }
        rows.getChildren().setAll(shown);
    }

    private HBox row(Signer signer, int index) {
        var row = AssistantView.row(
                field("name", index, 220, signer.name()), field("authority", index, 330, signer.authority()),
                field("title", index, 180, signer.title()));
        if (index > 0) {
            var remove = Controls.iconButton(Feather.TRASH_2, messages.text("register.remove"));
            remove.setOnAction(e -> model.removeSigner(signer));
            row.getChildren().add(remove);
        }
        row.getStyleClass().add("assistant-signer");
        return row;
    }

    private FormField field(String key, int index, double width, StringProperty value) {
        var id = "assistant-" + key + "-" + index;
        var label = messages.text("field.signatory." + key);
        var prompt = messages.text("prompt.signatory." + key);
        var usual = Known.usualSigning("signatory." + key).candidates().stream().map(Candidate::text).toList();
        var made = usual.isEmpty()
                ? new FormField(id, label, prompt, value, noError)
                : FormField.choice(id, label, prompt, value, noError, usual);
        made.setPrefWidth(width);
        HBox.setHgrow(made, Priority.ALWAYS);
        return made;
    }
}
