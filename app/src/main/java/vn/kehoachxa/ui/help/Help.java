package vn.kehoachxa.ui.help;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.keys.Key;

/**
 * Help beside the work: a window of its own, so that what one is doing stays as it is. F1 opens it over the window and over each of its
 * dialogs, at the chapter about what is shown; Escape closes it and the keyboard is where it was.
 */
public final class Help {

    private static final double WIDTH = 1060;
    private static final double HEIGHT = 680;
    /** How much of a small screen it takes. */
    private static final double SHARE = 0.92;

    private final Messages messages;
    private final Stage main;
    private final Supplier<List<String>> places;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final ListChangeListener<Window> windows;
    private HelpModel model;
    private Stage stage;

    /** @param places what is shown now: the screen, then its room */
    public Help(Messages messages, Stage main, Supplier<List<String>> places) {
        this.messages = messages;
        this.main = main;
        this.places = places;
        listen(main);
        windows = change -> {
            while (change.next()) {
                change.getAddedSubList().stream().filter(this::isOurs).forEach(this::listen);
            }
        };
        Window.getWindows().addListener(windows);
    }

    private void listen(Window window) {
        window.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        window.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    private boolean isOurs(Window window) {
        return window instanceof Stage dialog && dialog != stage && owned(dialog);
    }

    private boolean owned(Stage dialog) {
        return dialog.getOwner() == main || dialog.getOwner() instanceof Stage owner && owned(owner);
    }

    private void pressed(KeyEvent event) {
        if (Key.HELP.matches(event)) {
            show(event.getSource() instanceof Stage from ? from : main);
            event.consume();
        }
    }

    /** Opens help, or brings it to the front. @param over the window that it belongs to: a dialog lets nothing else be used */
    public void show(Stage over) {
        if (stage != null && stage.isShowing() && stage.getOwner() != over) {
            stage.close();
        }
        if (stage == null || !stage.isShowing()) {
            stage = window(over);
        }
        model.open(places.get());
        stage.show();
        stage.toFront();
        ((HelpView) stage.getScene().getRoot()).focusText();
    }

    /** As {@link #show(Stage)}, over the window. */
    public void show() {
        show(main);
    }

    private Stage window(Stage over) {
        // With its window it goes: what it says to a view that is closed would be lost work.
        model = new HelpModel(Guide.ofProgram(), messages);
        var view = new HelpView(model, messages);
        var scene = new Scene(view);
        Bindings.bindContent(scene.getStylesheets(), main.getScene().getStylesheets());
        // Before the list gets it: to a list this key means that something is not to be edited, and it keeps it.
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Key.BACK.matches(event)) {
                ((Stage) scene.getWindow()).close();
                event.consume();
            }
        });
        var made = new Stage();
        made.initOwner(over);
        made.setTitle(messages.text("help.title"));
        made.getIcons().setAll(main.getIcons());
        made.setScene(scene);
        var screen = Screen.getScreensForRectangle(over.getX(), over.getY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary()).getVisualBounds();
        made.setWidth(Math.min(WIDTH, screen.getWidth() * SHARE));
        made.setHeight(Math.min(HEIGHT, screen.getHeight() * SHARE));
        made.setX(screen.getMinX() + (screen.getWidth() - made.getWidth()) / 2);
        made.setY(screen.getMinY() + (screen.getHeight() - made.getHeight()) / 2);
        return made;
    }

    /** The program's window goes: help goes with it. */
    public void close() {
        Window.getWindows().removeListener(windows);
        main.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        if (stage != null) {
            stage.close();
        }
    }
}
