package vn.kehoachxa.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.control.Regions;

/** The way to the rooms, at the left of the window. Where that is narrow it shows pictures alone, whose names are tips. */
final class Rail extends VBox {

    /** In px: below it the papers and tables need the room. */
    private static final double NARROW = 1100;
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    private final Messages messages;
    private final ShellModel model;
    private final List<ToggleButton> entries = new ArrayList<>();

    /** @param go called when the user chooses a room, also the one that is shown */
    Rail(Messages messages, ShellModel model, Consumer<Room> go) {
        this.messages = messages;
        this.model = model;
        setId("rail");
        getStyleClass().add("rail");
        var group = new ToggleGroup();
        for (var room : Room.values()) {
            var entry = entry(room, group, go);
            getChildren().add(room == Room.TODAY ? withBadge(entry) : entry);
        }
        sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> {
            if (width != null) {
                fold(width.doubleValue() < NARROW);
            }
        });
    }

    private ToggleButton entry(Room room, ToggleGroup group, Consumer<Room> go) {
        var entry = new ToggleButton(messages.text(room.key()), new FontIcon(icon(room)));
        entry.setId("rail-" + room.name().toLowerCase(Locale.ROOT));
        entry.getStyleClass().add("rail-entry");
        entry.setMaxWidth(Double.MAX_VALUE);
        entry.setToggleGroup(group);
        entry.setAccessibleText(entry.getText());
        entry.setTooltip(new Tooltip(messages.text("rail.tip", entry.getText(), room.ordinal() + 1)));
        entry.setOnAction(e -> {
            entry.setSelected(true);
            go.accept(room);
        });
        model.room().subscribe(shown -> {
            entry.setSelected(shown == room);
            if (shown == room) {
                // Who comes back to the rail is where the window is.
                Regions.remember(this, entry);
            }
        });
        entries.add(entry);
        return entry;
    }

    private void fold(boolean folded) {
        pseudoClassStateChanged(FOLDED, folded);
        entries.forEach(e -> e.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    /** How many tasks are overdue, beside the entry. */
    private Node withBadge(ToggleButton entry) {
        var badge = new Label();
        badge.setId("rail-badge");
        badge.getStyleClass().add("rail-badge");
        badge.setMouseTransparent(true);
        model.overdue().subscribe(count -> {
            var late = count.intValue();
            badge.setText(late > 99 ? "99+" : Integer.toString(late));
            badge.setVisible(late > 0);
            entry.setAccessibleText(late > 0 ? entry.getText() + ", " + messages.text("follow.late", late) : entry.getText());
        });
        var both = new StackPane(entry, badge);
        both.getStyleClass().add("rail-with-badge");
        StackPane.setAlignment(badge, Pos.CENTER_RIGHT);
        return both;
    }

    private static Feather icon(Room room) {
        return switch (room) {
            case TODAY -> Feather.SUN;
            case PLANS -> Feather.FILE_TEXT;
            case TASKS -> Feather.CHECK_SQUARE;
            case REPORTS -> Feather.CLIPBOARD;
            case EXCHANGE -> Feather.SEND;
            case REGISTERS -> Feather.BOOK_OPEN;
            case SETTINGS -> Feather.SETTINGS;
        };
    }
}
