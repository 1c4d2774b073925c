package vn.kehoachxa.ui.preview;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.document.layout.Origin;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** The pages of a paper as they will be printed, one under the other, with the place that is being edited marked. */
public final class PagesPane extends BorderPane {

    private final PagesModel model;
    private final Messages messages;
    private final PageStrip strip;

    /**
     * @param counts whether something on a page leads anywhere
     * @param go is told what was clicked, with the paper that the pages show
     */
    public PagesPane(PagesModel model, Messages messages, Predicate<Origin> counts, Consumer<PageHit> go) {
        this.model = model;
        this.messages = messages;
        strip = new PageStrip(
                model, messages, (laid, page, x, y) -> PageHit.at(laid, model.faces(), page, x, y, counts).ifPresent(go));
        getStyleClass().add("pages-pane");
        strip.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        setCenter(new StackPane(strip, waiting()));
        setTop(failed());
        setBottom(bar());
    }

    private Node waiting() {
        var waiting = new Label(messages.text("pages.waiting"));
        waiting.getStyleClass().add("pages-waiting");
        waiting.setMouseTransparent(true);
        waiting.visibleProperty().bind(model.laid().isNull().and(model.failed().not()));
        return waiting;
    }

    private Node failed() {
        var failed = new Label(messages.text("pages.failed"), new FontIcon(Feather.ALERT_TRIANGLE));
        failed.setId("pages-failed");
        failed.getStyleClass().add("pages-failed");
        failed.setWrapText(true);
        failed.setMinHeight(USE_PREF_SIZE);
        failed.setMaxWidth(Double.MAX_VALUE);
        failed.visibleProperty().bind(model.failed());
        failed.managedProperty().bind(model.failed());
        return failed;
    }

    private Node bar() {
        var where = new Label();
        where.setId("pages-where");
        where.getStyleClass().add("pages-where");
        where.textProperty().bind(Bindings.createStringBinding(
                () -> strip.count().get() == 0 ? "" : messages.text("pages.where", strip.current().get() + 1, strip.count().get()),
                strip.current(), strip.count()));
        where.setMinWidth(USE_PREF_SIZE);
        var smaller = Controls.iconButton(Feather.MINUS, messages.text("pages.smaller"));
        smaller.setId("pages-smaller");
        smaller.setOnAction(e -> strip.zoom(-1));
        var larger = Controls.iconButton(Feather.PLUS, messages.text("pages.larger"));
        larger.setId("pages-larger");
        larger.setOnAction(e -> strip.zoom(1));
        var bar = new HBox(where, Controls.spacer(), smaller, zoom(), larger);
        bar.getStyleClass().add("pages-bar");
        return bar;
    }

    private MenuButton zoom() {
        var zoom = new MenuButton();
        zoom.setId("pages-zoom");
        zoom.getStyleClass().addAll("flat", "pages-zoom");
        zoom.setMinWidth(USE_PREF_SIZE);
        zoom.accessibleTextProperty().bind(zoom.textProperty().map(t -> messages.text("pages.zoom", t)));
        model.zoom().subscribe(now -> zoom.setText(name(now)));
        zoom.setOnShowing(e -> zoom.getItems().setAll(choices()));
        // A menu without entries does not open.
        zoom.getItems().add(new MenuItem());
        return zoom;
    }

    private List<MenuItem> choices() {
        return List.of(
                choice(Zoom.WIDTH), choice(Zoom.PAGE), new SeparatorMenuItem(), choice(Zoom.of(50)), choice(Zoom.of(75)), choice(Zoom.of(100)),
                choice(Zoom.of(125)), choice(Zoom.of(150)), choice(Zoom.of(200)));
    }

    private MenuItem choice(Zoom zoom) {
        var item = new RadioMenuItem(name(zoom));
        item.setId("zoom-" + zoom.written());
        item.setSelected(zoom.equals(model.zoom().get()));
        item.setOnAction(e -> model.zoom().set(zoom));
        return item;
    }

    private String name(Zoom zoom) {
        return switch (zoom.fit()) {
            case WIDTH -> messages.text("pages.zoom.width");
            case PAGE -> messages.text("pages.zoom.page");
            case NOTHING -> messages.text("pages.zoom.percent", zoom.percent());
        };
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown()) {
            return;
        }
        if (event.isShortcutDown() ? zoomed(event) : moved(event)) {
            event.consume();
        }
    }

    private boolean zoomed(KeyEvent event) {
        switch (event.getCode()) {
            case PLUS, EQUALS, ADD -> strip.zoom(1);
            case MINUS, SUBTRACT -> strip.zoom(-1);
            case DIGIT0, NUMPAD0 -> model.zoom().set(Zoom.WIDTH);
            case HOME -> strip.end(-1);
            case END -> strip.end(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean moved(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> strip.arrow(-1);
            case DOWN -> strip.arrow(1);
            case LEFT -> strip.sideways(-40);
            case RIGHT -> strip.sideways(40);
            case PAGE_UP -> strip.screen(-1);
            case PAGE_DOWN, SPACE -> strip.screen(1);
            case HOME -> strip.end(-1);
            case END -> strip.end(1);
            case ENTER -> strip.clickFirst();
            default -> {
                return false;
            }
        }
        return true;
    }
}
