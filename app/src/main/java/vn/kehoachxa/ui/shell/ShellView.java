package vn.kehoachxa.ui.shell;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Controls;
import vn.kehoachxa.ui.keys.Key;
import vn.kehoachxa.ui.search.SearchBar;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** The frame of the window: bar with the search above, rail at the left, status line below, a room in the middle. */
public final class ShellView extends BorderPane {

    private final SearchBar search;
    private final Consumer<Room> go;
    private final StackPane room = new StackPane();
    private final NoticeBar notices;

    /** @param go called when the user chooses a room, also the one that is shown */
    public ShellView(
            Messages messages, ShellModel model, BackgroundTasks tasks, NoticeBar notices, SearchBar search, Consumer<Room> go) {
        this.notices = notices;
        this.search = search;
        this.go = go;
        getStyleClass().add("shell");
        var rail = new Rail(messages, model, go);
        room.getStyleClass().add("room");
        var centre = new StackPane(room, notices, search.panel());
        // At the left and above where forms have their buttons: it hides none of them, and no sheet at the right.
        StackPane.setAlignment(notices, Pos.BOTTOM_LEFT);
        // It stands in from the edge by its style sheet: as much is kept free at the other.
        StackPane.setMargin(notices, new Insets(0, 40, 0, 0));
        StackPane.setAlignment(search.panel(), Pos.TOP_LEFT);
        // The room comes first: where nothing else is said, the keyboard is in it, and not in the search.
        setCenter(centre);
        setLeft(rail);
        setBottom(new StatusLine(messages, model, tasks));
        setTop(bar(messages, model, rail));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new Regioning(this, notices, () -> room.getChildren().isEmpty() ? null : room.getChildren().getFirst());
    }

    /** Puts a screen into the middle. */
    public void show(Node screen) {
        room.getChildren().setAll(screen);
    }

    /** Puts something at the end of the bar above. */
    public void addToBar(Node control) {
        ((HBox) getTop()).getChildren().add(control);
    }

    /** The notices of this window. */
    public NoticeBar notices() {
        return notices;
    }

    private HBox bar(Messages messages, ShellModel model, Rail rail) {
        var name = new Label(messages.text("app.name"));
        name.getStyleClass().add("app-name");
        name.setMinWidth(USE_PREF_SIZE);
        var first = new HBox(name);
        first.getStyleClass().add("top-bar-name");
        // The field stands over the left edge of the rooms, while the rail is wide enough for the name.
        first.prefWidthProperty().bind(rail.widthProperty());
        first.setMinWidth(USE_PREF_SIZE);
        name.widthProperty().subscribe(w -> first.setMinWidth(w.doubleValue() + 32));
        var office = new Label();
        office.setId("office");
        office.textProperty().bind(model.office());
        office.getStyleClass().add("office");
        var bar = new HBox(first, search, Controls.spacer(), office);
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private void pressed(KeyEvent event) {
        var chosen = Key.ROOMS.way(event);
        if (Key.SEARCH.matches(event)) {
            search.begin();
            event.consume();
        } else if (chosen >= 0) {
            go.accept(Room.values()[chosen]);
            event.consume();
        }
    }
}
