package vn.kehoachxa.ui.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Blank;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.control.DroppedFiles;
import vn.kehoachxa.ui.control.Regions;

/** The register of what was made for the province, and what can be done with a line of it. An answer is dropped anywhere on it. */
public final class SentView extends BorderPane {

    private final SentModel model;
    private final Messages messages;
    private final SentTable table;
    private final TextField search = new TextField();
    private final Button firstSend;
    private boolean focusWanted;

    /** What can be done with a line, as its buttons and its menu have it. */
    private record Act(String code, Ikon icon, Runnable run) {}

    public SentView(SentModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("sent");
        getStyleClass().add("sent");
        table = new SentTable(model, messages);
        firstSend = button("send-first", "exchange.send", Feather.SEND, model.ways().send());
        firstSend.getStyleClass().add("accent");
        var filters = filters();
        setTop(filters);
        filters.visibleProperty().bind(model.face().isEqualTo(SentModel.Face.FILLED).or(model.face().isEqualTo(SentModel.Face.FILTERED_OUT)));
        filters.managedProperty().bind(filters.visibleProperty());
        var centre = new StackPane(face(SentModel.Face.FILLED, table), face(SentModel.Face.EMPTY, empty()), face(SentModel.Face.FILTERED_OUT, filteredOut()));
        // What an empty register says does not push the buttons of a filled one out of the window.
        centre.setMinHeight(0);
        Regions.markMain(centre);
        setCenter(centre);
        var actions = actions();
        setBottom(actions);
        DroppedFiles.filesOnto(this, files -> files.stream().findFirst().ifPresent(this::take));
        var menu = new ContextMenu(new MenuItem());
        menu.setOnShowing(e -> menu.getItems().setAll(acts().stream().map(this::item).toList()));
        menu.setOnHidden(e -> menu.getItems().setAll(new MenuItem()));
        table.setContextMenu(menu);
        model.face().subscribe(now -> {
            if (focusWanted && now != SentModel.Face.LOADING) {
                focusFirst();
            }
        });
    }

    private void take(Path file) {
        model.takeAnswer(file);
    }

    /** What stands in the title's line of the room. */
    public List<Node> headButtons() {
        var export = button("sent-export", "exchange.export", Feather.DOWNLOAD, model::export);
        export.setTooltip(new Tooltip(messages.text("tasks.export.tip")));
        export.disableProperty().bind(model.face().isNotEqualTo(SentModel.Face.FILLED));
        var answer = button("sent-answer", "exchange.answer", Feather.INBOX, model.ways().answer());
        answer.setTooltip(new Tooltip(messages.text("exchange.answer.tip")));
        var send = button("sent-send", "exchange.send", Feather.SEND, model.ways().send());
        send.getStyleClass().add("accent");
        // The empty register has this button in its middle, where it is looked for.
        send.visibleProperty().bind(model.face().isNotEqualTo(SentModel.Face.EMPTY));
        send.managedProperty().bind(send.visibleProperty());
        return List.of(export, answer, send);
    }

    private Button button(String id, String key, Ikon icon, Runnable run) {
        return Controls.button(id, messages.text(key), icon, run);
    }

    private Node filters() {
        search.setId("sent-search");
        search.setPromptText(messages.text("exchange.search"));
        search.setAccessibleText(messages.text("exchange.search"));
        search.textProperty().bindBidirectional(model.search());
        search.getStyleClass().add("sent-search");
        var state = state();
        var filters = new FlowPane(search, state);
        filters.getStyleClass().add("sent-filters");
        return filters;
    }

    private ComboBox<SentState> state() {
        var states = new ArrayList<SentState>();
        states.add(null);
        states.addAll(List.of(SentState.values()));
        var box = Controls.choice(
                "sent-state", messages.text("exchange.filter.state"), states, s -> messages.text(s == null ? "exchange.state.all" : s.key()));
        box.setMaxWidth(USE_PREF_SIZE);
        box.valueProperty().bindBidirectional(model.state());
        return box;
    }

    private Node actions() {
        var bar = new FlowPane();
        bar.setId("sent-actions");
        bar.getStyleClass().addAll("form-buttons", "sent-actions");
        Regions.mark(bar);
        model.chosen().subscribe(row -> {
            var focused = getScene() == null || getScene().getFocusOwner() == null ? null : getScene().getFocusOwner().getId();
            bar.getChildren().setAll(acts().stream().map(a -> (Node) button("sent-" + a.code(), "exchange.act." + a.code(), a.icon(), a.run())).toList());
            if (focused != null && getScene().getFocusOwner() == null) {
                var again = bar.lookup("#" + focused);
                (again == null ? table : again).requestFocus();
            }
        });
        bar.visibleProperty().bind(model.chosen().isNotNull());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    /** What can be done with the chosen line, the likeliest first. */
    private List<Act> acts() {
        var row = model.chosen().get();
        if (row == null) {
            return List.of();
        }
        var ways = model.ways();
        var mark = row.file().isSent()
                ? new Act("unmark", Feather.CORNER_UP_LEFT, () -> model.unmark(row))
                : new Act("mark", Feather.CHECK, () -> MarkDialog.show(getScene().getWindow(), model, row, messages));
        return Stream.of(
                        Stream.of(
                                new Act("folder", Feather.FOLDER, () -> ways.folder().accept(row.file())), mark,
                                new Act("mail", Feather.MAIL, () -> model.copyMail(row)), new Act("hash", Feather.COPY, () -> model.copyHash(row)),
                                new Act("open", Feather.FILE_TEXT, () -> ways.open().accept(row.file().paper()))),
                        row.state() == SentState.RETURNED ? Stream.of(new Act("settle", Feather.CHECK_CIRCLE, () -> model.settle(row))) : Stream.<Act>empty())
                .flatMap(acts -> acts)
                .toList();
    }

    private MenuItem item(Act act) {
        var item = new MenuItem(messages.text("exchange.act." + act.code()), new FontIcon(act.icon()));
        item.setOnAction(e -> act.run().run());
        return item;
    }

    private Node face(SentModel.Face face, Node node) {
        node.visibleProperty().bind(model.face().isEqualTo(face));
        return node;
    }

    private Node empty() {
        return new Blank(Feather.SEND, messages.text("exchange.empty.title"), messages.text("exchange.empty.message"), firstSend);
    }

    private Node filteredOut() {
        var all = new Button(messages.text("tasks.filter.clear"));
        all.setId("sent-all");
        all.setOnAction(e -> model.clear());
        return new Blank(Feather.SEARCH, messages.text("exchange.none.title"), messages.text("exchange.none.message"), all);
    }

    /** The keyboard goes to the register, or to the one button of an empty one; as soon as it is known which. */
    public void focusFirst() {
        focusWanted = model.face().get() == SentModel.Face.LOADING;
        switch (model.face().get()) {
            case FILLED -> table.requestFocus();
            case EMPTY -> firstSend.requestFocus();
            case FILTERED_OUT -> search.requestFocus();
            case LOADING -> { }
        }
    }
}
