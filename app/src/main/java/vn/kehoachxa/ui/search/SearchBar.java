package vn.kehoachxa.ui.search;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;

/** The search field of the bar. The list of results stands in {@link #panel}, which whoever shows this puts over the rooms. */
public final class SearchBar extends HBox {

    private final SearchModel model;
    private final TextField field = new TextField();
    private final SearchPanel panel;
    /** What had the keyboard before the field did. */
    private Node before;

    public SearchBar(SearchModel model, Messages messages) {
        this.model = model;
        setId("search-bar");
        getStyleClass().add("search-bar");
        field.setId("search");
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.name"));
        field.setAccessibleHelp(messages.text("search.keys"));
        field.textProperty().bindBidirectional(model.query());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        var keys = new Label(messages.text("search.shortcut"));
        keys.getStyleClass().add("search-shortcut");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setMouseTransparent(true);
        keys.visibleProperty().bind(model.query().isEmpty());
        var icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("search-icon");
        getChildren().addAll(icon, field, keys);
        setOnMouseClicked(e -> begin());
        field.setOnMouseClicked(e -> model.enter());
        panel = new SearchPanel(model, messages);
        panel.letters(field.fontProperty());
        // The window may lose the keyboard and get it back: only where another control took it has the search ended.
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe((was, now) -> moved(was, now));
        model.open().subscribe(open -> {
            if (open) {
                Platform.runLater(this::place);
            }
        });
    }

    /** The list of results; to be put over the rooms, at their left upper corner. */
    public Region panel() {
        return panel;
    }

    /** The keyboard goes to the field, and its list opens. */
    public void begin() {
        field.requestFocus();
        field.selectAll();
        model.enter();
    }

    /** Who only passes by with the keyboard sees no list. */
    private void moved(Node was, Node now) {
        if (now == field) {
            before = was == field ? before : was;
        } else if (was == field) {
            model.leave();
            // It may be of a screen that is left: a field that lives as long as the window must not hold it.
            before = null;
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> {
                model.enter();
                model.move(1);
            }
            case UP -> model.move(-1);
            case ENTER -> model.take();
            case ESCAPE -> giveBack();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** The search ends, and the keyboard goes back to where it was. */
    private void giveBack() {
        model.leave();
        var to = before != null && before.getScene() == getScene() && before.isVisible() ? before : getScene().getRoot();
        to.requestFocus();
    }

    /** The list begins below the field's left edge, as far as the window is wide enough for it. */
    private void place() {
        if (panel.getParent() instanceof Region rooms) {
            var left = rooms.sceneToLocal(localToScene(0, 0)).getX();
            StackPane.setMargin(panel, new Insets(4, 8, 8, Math.max(8, Math.min(left, rooms.getWidth() - panel.prefWidth(-1) - 8))));
        }
    }
}
