package vn.kehoachxa.ui.exchange.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Card;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.Regions;

/** What is remarked at the places of a paper, and the places among which one is picked. */
final class RemarksCard {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ReplyModel model;
    private final ReplyDraft draft;
    private final Messages messages;
    private final Card card;
    private final VBox written = new VBox();
    private final TextField search = new TextField();
    private final ListView<PaperPlace> places = new ListView<>();
    /** Held: what is typed in one must not be lost when another is put before it. */
    private final Map<RemarkDraft, Node> rows = new HashMap<>();
    private final Map<RemarkDraft, TextArea> areas = new HashMap<>();
    private final List<Subscription> listening = new ArrayList<>();

    RemarksCard(ReplyModel model, Messages messages) {
        this.model = model;
        this.draft = model.draft().get();
        this.messages = messages;
        card = new Card("reply-remarks", messages.text("reply.remarks"), "");
        card.add(written);
        written.getStyleClass().add("reply-remarks");
        card.add(picker());
        // Model and draft outlive this card: what they hold of it is let go with it.
        listening.add(draft.remarks().subscribe(this::show));
        listening.add(model.checked().subscribe(() -> areas.forEach(this::mark)));
        show();
    }

    void end() {
        listening.forEach(Subscription::unsubscribe);
    }

    private void mark(RemarkDraft remark, TextArea area) {
        area.pseudoClassStateChanged(ERROR, model.checked().get() && remark.text().get().isBlank());
    }

    Card card() {
        return card;
    }

    private void show() {
        rows.keySet().retainAll(draft.remarks());
        areas.keySet().retainAll(draft.remarks());
        written.getChildren().setAll(draft.remarks().stream().map(r -> rows.computeIfAbsent(r, this::row)).toList());
        if (draft.remarks().isEmpty()) {
            var none = new Label(messages.text("reply.remarks.none"));
            none.getStyleClass().add("form-hint");
            none.setWrapText(true);
            none.setMinHeight(Region.USE_PREF_SIZE);
            written.getChildren().add(none);
        }
    }

    private Node row(RemarkDraft remark) {
        var place = new Label(remark.place().where());
        place.getStyleClass().add("reply-where");
        var quote = new Label(remark.place().quote().isEmpty() ? "" : "“" + remark.place().quote() + "”");
        quote.getStyleClass().add("today-detail");
        quote.setMinWidth(0);
        quote.setTooltip(new Tooltip(remark.place().text()));
        quote.managedProperty().bind(quote.textProperty().isNotEmpty());
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setPromptText(messages.text("reply.remark.prompt"));
        area.setAccessibleText(messages.text("reply.remark.name", remark.place().where()));
        area.textProperty().bindBidirectional(remark.text());
        area.getStyleClass().add("reply-remark-text");
        area.textProperty().subscribe(() -> mark(remark, area));
        leavesByTab(area);
        areas.put(remark, area);
        var remove = Controls.iconButton(Feather.TRASH_2, messages.text("reply.remark.remove", remark.place().where()));
        remove.setOnAction(e -> {
            model.remove(remark);
            search.requestFocus();
        });
        var texts = new VBox(place, quote, area);
        texts.getStyleClass().add("reply-remark-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        var row = new HBox(texts, remove);
        row.getStyleClass().add("reply-remark");
        return row;
    }

    /** Tab goes on; nobody writes tabs into a remark. */
    static void leavesByTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isControlDown() && !e.isAltDown()) {
                e.consume();
                area.requestFocusTraversal(e.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
    }

    private Node picker() {
        search.setId("reply-search");
        search.setPromptText(messages.text("reply.search"));
        search.setAccessibleText(messages.text("reply.search"));
        search.textProperty().bindBidirectional(model.search());
        search.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN && !model.places().isEmpty()) {
                places.requestFocus();
                places.getSelectionModel().selectFirst();
                e.consume();
            }
        });
        // What is found first is what was looked for, most often.
        search.setOnAction(e -> model.places().stream().findFirst().ifPresent(this::add));
        HBox.setHgrow(search, Priority.ALWAYS);
        var add = new Button(messages.text("reply.remark.add"), new FontIcon(Feather.PLUS));
        add.setId("reply-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(e -> picked());
        add.disableProperty().bind(places.getSelectionModel().selectedItemProperty().isNull());
        places.setId("reply-places");
        places.setAccessibleText(messages.text("reply.places"));
        places.setItems(model.places());
        places.setCellFactory(list -> new PlaceCell());
        places.getStyleClass().add("reply-places");
        places.setPlaceholder(new Label(messages.text("reply.places.none")));
        places.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                picked();
                e.consume();
            }
        });
        places.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) {
                picked();
            }
        });
        Regions.passEscape(places);
        var hint = new Label(messages.text("reply.places.hint"));
        hint.getStyleClass().add("form-hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(search, add);
        line.getStyleClass().add("rollup-line");
        var picker = new VBox(hint, line, places);
        picker.getStyleClass().add("reply-picker");
        return picker;
    }

    private void picked() {
        var place = places.getSelectionModel().getSelectedItem();
        if (place != null) {
            add(place);
        }
    }

    private void add(PaperPlace place) {
        areas.get(model.remark(place)).requestFocus();
    }

    /** Gives the keyboard to a remark. */
    void focus(RemarkDraft remark) {
        areas.get(remark).requestFocus();
    }

    /** A place: where it is, and the beginning of what stands there. */
    private static final class PlaceCell extends ListCell<PaperPlace> {

        private final Label where = new Label();
        private final Label text = new Label();
        private final HBox box = new HBox(where, text);

        PlaceCell() {
            where.getStyleClass().add("reply-place-where");
            text.setMinWidth(0);
            box.getStyleClass().add("reply-place");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(PaperPlace place, boolean empty) {
            super.updateItem(place, empty);
            pseudoClassStateChanged(HEADING, !empty && place != null && place.heading());
            if (empty || place == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            where.setText(place.where());
            text.setText(place.text());
            setTooltip(new Tooltip(place.where() + "\n" + place.text()));
            setGraphic(box);
        }
    }
}
