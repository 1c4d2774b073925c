package vn.kehoachxa.ui.exchange.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.FormField;
import vn.kehoachxa.ui.exchange.reply.ReplyDraft.Decision;

/** What is answered: taken or returned, by whom, with which words, until when, and remarks. */
final class ReplyForm {

    private final ReplyModel model;
    private final ReplyDraft draft;
    private final Messages messages;
    private final StringProperty decisionError = new SimpleStringProperty("");
    private final StringProperty fromError = new SimpleStringProperty("");
    private final StringProperty textError = new SimpleStringProperty("");
    private final StringProperty dueError = new SimpleStringProperty("");
    private final ToggleGroup decisions = new ToggleGroup();
    private final FormField from;
    private final FormField text;
    private final DatePicker due;
    private final RemarksCard remarks;
    private final List<Subscription> listening = new ArrayList<>();

    ReplyForm(ReplyModel model, Messages messages) {
        this.model = model;
        this.draft = model.draft().get();
        this.messages = messages;
        from = new FormField("reply-from", messages.text("reply.from"), messages.text("reply.from.prompt"), model.from(), fromError);
        text = FormField.area("reply-text", messages.text("reply.text"), messages.text("reply.text.prompt"), draft.text(), textError);
        ((TextArea) text.field()).setPrefRowCount(3);
        RemarksCard.leavesByTab((TextArea) text.field());
        due = Controls.dayField("reply-due", messages.text("reply.due"), draft.due());
        due.setMaxWidth(DatePicker.USE_PREF_SIZE);
        remarks = new RemarksCard(model, messages);
        // The model outlives this form: what it holds of it is let go with it.
        Runnable check = this::check;
        listening.add(model.checked().subscribe(check));
        listening.add(model.from().subscribe(check));
        listening.add(draft.decision().subscribe(check));
        listening.add(draft.text().subscribe(check));
        listening.add(draft.due().subscribe(check));
        listening.add(draft.remarks().subscribe(check));
    }

    void end() {
        listening.forEach(Subscription::unsubscribe);
        remarks.end();
    }

    /** The cards of the form. */
    List<Node> cards() {
        var card = new Card("reply-form", messages.text("reply.answer"), "");
        var choices = new FlowPane(choice(Decision.ACCEPTED), choice(Decision.RETURNED));
        choices.getStyleClass().add("reply-decisions");
        var until = new VBox(Controls.named(messages.text("reply.due"), due), Controls.error("reply-due-error", dueError));
        var isReturn = draft.decision().isEqualTo(Decision.RETURNED);
        until.visibleProperty().bind(isReturn);
        until.managedProperty().bind(isReturn);
        var form = new VBox(choices, Controls.error("reply-decision-error", decisionError), from, text, until);
        form.getStyleClass().add("report-form");
        card.add(form);
        remarks.card().visibleProperty().bind(isReturn);
        remarks.card().managedProperty().bind(isReturn);
        return List.of(card, remarks.card());
    }

    private RadioButton choice(Decision decision) {
        var code = decision.name().toLowerCase(Locale.ROOT);
        var choice = new RadioButton(messages.text("reply.decision." + code));
        choice.setId("reply-" + code);
        choice.setToggleGroup(decisions);
        choice.setSelected(draft.decision().get() == decision);
        choice.selectedProperty().subscribe(now -> {
            if (now) {
                draft.decision().set(decision);
            }
        });
        return choice;
    }

    private void check() {
        if (!model.checked().get()) {
            return;
        }
        var faults = model.faults();
        decisionError.set(faults.decision());
        fromError.set(faults.from());
        textError.set(faults.text());
        dueError.set(faults.due());
    }

    /** Gives the keyboard to the first thing that lacks. */
    void focusFault() {
        var faults = model.faults();
        if (!faults.decision().isEmpty()) {
            focusFirst();
        } else if (!faults.from().isEmpty()) {
            from.field().requestFocus();
        } else if (!faults.text().isEmpty()) {
            text.field().requestFocus();
        } else if (!faults.due().isEmpty()) {
            due.requestFocus();
        } else {
            faults.empty().stream().findFirst().ifPresent(remarks::focus);
        }
    }

    /** Gives the keyboard to the decision. */
    void focusFirst() {
        var chosen = decisions.getSelectedToggle() == null ? decisions.getToggles().getFirst() : decisions.getSelectedToggle();
        ((RadioButton) chosen).requestFocus();
    }
}
