package vn.kehoachxa.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import vn.kehoachxa.exchange.Gap;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.ui.control.OnScreen;

/** Leads through the steps of sending a paper to the province. */
public final class SendDialog {

    /** In heights of its letters. */
    private static final int HEIGHT = 44;
    private static final int WIDTH = 58;

    private final SendModel model;
    private final Messages messages;
    private final Ways ways;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ScrollPane scroll = new ScrollPane();

    /**
     * What follows outside of the dialog.
     *
     * @param lacking goes to a place of the paper where something is missing
     * @param issue asks with what the draft is issued
     * @param folder asks for the folder of the file
     * @param show shows a file in its folder
     * @param copy puts a text on the clipboard
     */
    public record Ways(
            BiConsumer<Paper, Gap> lacking, Runnable issue, Supplier<Optional<Path>> folder, Consumer<Path> show, Consumer<String> copy,
            MailDesk mail) {}

    private SendDialog(SendModel model, Messages messages, Ways ways) {
        this.model = model;
        this.messages = messages;
        this.ways = ways;
    }

    public static void show(Window owner, SendModel model, Messages messages, Ways ways) {
        new SendDialog(model, messages, ways).show(owner);
    }

    private void show(Window owner) {
        dialog.initOwner(owner);
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.setId("send");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var next = new ButtonType(messages.text("send.next"), ButtonBar.ButtonData.OK_DONE);
        var back = new ButtonType(messages.text("send.back"), ButtonBar.ButtonData.BACK_PREVIOUS);
        var close = new ButtonType(messages.text("send.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        pane.getButtonTypes().setAll(back, next, close);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("form-scroll", "send-scroll");
        pane.setContent(scroll);
        var nextButton = (Button) pane.lookupButton(next);
        nextButton.setId("send-next");
        nextButton.disableProperty().bind(model.busy());
        nextButton.addEventFilter(ActionEvent.ACTION, e -> {
            e.consume();
            model.next();
        });
        var backButton = (Button) pane.lookupButton(back);
        backButton.setId("send-back");
        backButton.disableProperty().bind(model.busy());
        backButton.addEventFilter(ActionEvent.ACTION, e -> {
            e.consume();
            model.back();
        });
        var closeButton = (Button) pane.lookupButton(close);
        closeButton.setId("send-close");
        for (var button : List.of(nextButton, backButton, closeButton)) {
            // What they say changes with the step.
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        model.step().subscribe(step -> {
            dialog.setTitle(messages.text("send.title", step.ordinal() + 1, SendModel.Step.values().length));
            nextButton.setText(messages.text(step == SendModel.Step.PLACE ? "send.write" : "send.next"));
            closeButton.setText(messages.text(step == SendModel.Step.DONE ? "send.finish" : "send.close"));
            shown(nextButton, step != SendModel.Step.DONE);
            shown(backButton, step == SendModel.Step.PLACE);
            scroll.setContent(page(step));
            scroll.setVvalue(0);
            focus(step, nextButton, closeButton);
        });
        dialog.setOnShown(e -> nextButton.requestFocus());
        pane.applyCss();
        var letters = nextButton.getFont().getSize();
        var height = OnScreen.height(owner, HEIGHT * letters);
        scroll.setMinHeight(height);
        scroll.setPrefHeight(height);
        scroll.setPrefWidth(OnScreen.width(owner, WIDTH * letters));
        dialog.show();
    }

    private static void shown(Button button, boolean wanted) {
        button.setVisible(wanted);
        button.setManaged(wanted);
    }

    private Node page(SendModel.Step step) {
        return switch (step) {
            case CHECK -> new CheckPage(model, messages, gap -> leave(() -> ways.lacking().accept(model.asked().paper(), gap)), () -> leave(ways.issue()));
            case PLACE -> new PlacePage(model, messages, ways.folder());
            case DONE -> new DonePage(model, messages, new DonePage.Ways(ways.show(), ways.copy(), ways.mail()));
        };
    }

    /** The keyboard goes to what is done next. */
    private void focus(SendModel.Step step, Button next, Button close) {
        if (dialog.isShowing()) {
            scroll.applyCss();
            switch (step) {
                case CHECK, PLACE -> next.requestFocus();
                case DONE -> Optional.ofNullable(scroll.getContent().lookup("#send-copy")).orElse(close).requestFocus();
            }
        }
    }

    private void leave(Runnable then) {
        dialog.setResult(ButtonType.CANCEL);
        dialog.close();
        then.run();
    }
}
