package vn.kehoachxa.ui.exchange;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;

/** The room of what goes to the province and comes back. Several parts are tabs; a single one needs none. */
public final class ExchangeView extends BorderPane {

    private final List<Part> parts;
    private final TabPane tabs = new TabPane();

    /**
     * A part of the room.
     *
     * @param code names its tab
     * @param buttons stand in the title's line while it is shown
     * @param focus gives the keyboard to it
     */
    public record Part(String code, String title, Node view, List<? extends Node> buttons, Runnable focus) {}

    public ExchangeView(List<Part> parts, Messages messages) {
        this.parts = List.copyOf(parts);
        setId("exchange");
        getStyleClass().add("exchange");
        var header = new HBox();
        header.getStyleClass().addAll("screen-header", "exchange-header");
        setTop(header);
        if (parts.size() == 1) {
            setCenter(parts.getFirst().view());
            fill(header, parts.getFirst(), messages);
            return;
        }
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(messages.text("rail.exchange"));
        tabs.getStyleClass().add("settings-tabs");
        parts.forEach(part -> {
            var tab = new Tab(part.title(), part.view());
            tab.setId("exchange-tab-" + part.code());
            tabs.getTabs().add(tab);
        });
        setCenter(tabs);
        tabs.getSelectionModel().selectedIndexProperty().subscribe(at -> fill(header, parts.get(at.intValue()), messages));
    }

    private static void fill(HBox header, Part part, Messages messages) {
        header.getChildren().setAll(Controls.title(messages.text("rail.exchange")), Controls.spacer());
        header.getChildren().addAll(part.buttons());
    }

    /** The keyboard goes to the part that is shown. */
    public void focusFirst() {
        // Before its first style pass what was just put in can't take the keyboard.
        applyCss();
        parts.get(Math.max(0, tabs.getSelectionModel().getSelectedIndex())).focus().run();
    }
}
