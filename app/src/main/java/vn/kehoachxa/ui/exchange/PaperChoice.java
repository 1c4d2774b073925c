package vn.kehoachxa.ui.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.kehoachxa.document.HeadTexts;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.control.OnScreen;

/** Asks which paper is to be sent. */
public final class PaperChoice {

    /** In px. */
    private static final double HEIGHT = 300;

    private PaperChoice() {}

    /** @param papers at least one @param chosen is given the paper's id; not called where nobody chooses */
    public static void show(Window owner, List<PaperSummary> papers, Messages messages, Consumer<UUID> chosen) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("send.choose.title"));
        dialog.setResizable(true);
        var pane = dialog.getDialogPane();
        pane.setId("send-choice");
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        var go = new ButtonType(messages.text("send.next"), ButtonBar.ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(go, new ButtonType(messages.text("figure.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        var list = new ListView<PaperSummary>();
        list.setId("send-papers");
        list.setAccessibleText(messages.text("send.choose.title"));
        list.getItems().setAll(papers);
        list.setCellFactory(v -> new Cell(messages));
        list.getSelectionModel().selectFirst();
        list.getStyleClass().add("send-papers");
        list.setMinHeight(OnScreen.height(owner, HEIGHT));
        list.setPrefHeight(OnScreen.height(owner, HEIGHT));
        var content = new VBox(CheckPage.wrapped(messages.text("send.choose.hint"), "form-hint"), list);
        content.getStyleClass().addAll("details-form", "send-choice");
        pane.setContent(content);
        Runnable take = () -> {
            var paper = list.getSelectionModel().getSelectedItem();
            dialog.setResult(go);
            dialog.close();
            chosen.accept(paper.id());
        };
        var button = pane.lookupButton(go);
        button.setId("send-choose-do");
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        button.addEventFilter(ActionEvent.ACTION, e -> {
            e.consume();
            take.run();
        });
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                e.consume();
                take.run();
            }
        });
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && list.getSelectionModel().getSelectedItem() != null) {
                take.run();
            }
        });
        dialog.setOnShown(e -> list.requestFocus());
        // With its letters the list knows how high it wants to be.
        pane.applyCss();
        pane.setMinHeight(Region.USE_PREF_SIZE);
        dialog.show();
    }

    private static final class Cell extends ListCell<PaperSummary> {

        private final Messages messages;
        private final Label title = new Label();
        private final Label detail = new Label();
        private final VBox lines = new VBox(title, detail);

        Cell(Messages messages) {
            this.messages = messages;
            detail.getStyleClass().add("register-detail");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaperSummary paper, boolean empty) {
            super.updateItem(paper, empty);
            if (empty || paper == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            title.setText(paper.subject());
            detail.setText(detail(paper));
            setAccessibleText(title.getText() + ", " + detail.getText());
            setGraphic(lines);
        }

        private String detail(PaperSummary paper) {
            var type = messages.text(paper.type() == PaperType.PLAN ? "export.name.plan" : "export.name.report");
            var kind = paper.state() == PaperState.DRAFT || paper.number().isEmpty()
                    ? messages.text("exchange.kind.draft", type)
                    : messages.text("exchange.kind.issued", type, HeadTexts.digits(paper.number()), paper.symbol());
            return kind + " · " + messages.text("exchange.version", paper.version());
        }
    }
}
