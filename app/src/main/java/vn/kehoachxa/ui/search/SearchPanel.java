package vn.kehoachxa.ui.search;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import vn.kehoachxa.lang.Messages;

/** What was found, as a list below the field; the keyboard stays in the field. */
final class SearchPanel extends VBox {

    /** In letters' heights. */
    private static final double WIDTH = 52;
    private static final double EDGE = 1.2;
    /** How many letters of a row stand in the width of a letter's height, and what icons and edges take. */
    private static final double LETTERS = 1.82;
    private static final double BESIDE = 4.5;

    private final SearchModel model;
    private final ListView<SearchRow> list = new ListView<>();
    private final Label keys;
    private double em = 14;

    SearchPanel(SearchModel model, Messages messages) {
        this.model = model;
        setId("search-panel");
        getStyleClass().add("search-panel");
        list.setId("search-results");
        list.setAccessibleText(messages.text("search.results"));
        list.setFocusTraversable(false);
        list.setCellFactory(v -> new SearchCell(model, () -> em));
        VBox.setVgrow(list, Priority.ALWAYS);
        keys = new Label(messages.text("search.keys"));
        keys.getStyleClass().add("search-keys");
        keys.setMaxWidth(Double.MAX_VALUE);
        keys.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(list, keys);
        visibleProperty().bind(model.open());
        managedProperty().bind(model.open());
        model.rows().subscribe(rows -> {
            list.getItems().setAll(rows);
            fit();
        });
        model.selected().subscribe(index -> select(index.intValue()));
        parentProperty().flatMap(p -> p.layoutBoundsProperty()).subscribe(b -> fit());
    }

    /** Follows the size of the field's letters. */
    void letters(ObservableValue<Font> font) {
        font.subscribe(f -> {
            em = f.getSize();
            fit();
        });
    }

    private void select(int index) {
        if (index < 0) {
            list.getSelectionModel().clearSelection();
            return;
        }
        list.getSelectionModel().clearAndSelect(index);
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            // The heading of the first row of a kind is brought into sight with it.
            flow.scrollTo(index > 0 && !model.rows().get().get(index - 1).isChoice() ? index - 1 : index);
            flow.scrollTo(index);
        }
    }

    /** As high as its rows, and no higher or wider than the rooms. */
    private void fit() {
        var rooms = getParent() == null ? null : getParent().getLayoutBounds();
        var width = Math.min(WIDTH * em, rooms == null || rooms.getWidth() == 0 ? WIDTH * em : rooms.getWidth() - 16);
        var rows = model.rows().get().stream().mapToDouble(SearchCell::height).sum() * em + 4;
        var foot = keys.prefHeight(width) + EDGE * em;
        var room = rooms == null || rooms.getHeight() == 0 ? 460 : rooms.getHeight() - 20;
        list.setPrefHeight(rows);
        setPrefWidth(width);
        setMaxWidth(width);
        setPrefHeight(Math.min(rows + foot, room));
        setMaxHeight(USE_PREF_SIZE);
        model.letters().set((int) ((width / em - BESIDE) * LETTERS));
    }
}
