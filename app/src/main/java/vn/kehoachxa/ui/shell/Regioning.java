package vn.kehoachxa.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import vn.kehoachxa.ui.control.Regions;
import vn.kehoachxa.ui.keys.Key;

/**
 * Leads the keyboard through the window: F6 and Shift+F6 from region to region, F10 to the bar of the screen, Escape back to what the screen is
 * there for. Where the control with the keyboard goes out of sight, the keyboard goes there too: it is never nowhere.
 */
final class Regioning {

    private final BorderPane window;
    private final Node notices;
    private final Supplier<Node> screen;

    /** @param screen what is shown in the middle; null while nothing is */
    Regioning(BorderPane window, Node notices, Supplier<Node> screen) {
        this.window = window;
        this.notices = notices;
        this.screen = screen;
        window.addEventFilter(KeyEvent.KEY_PRESSED, this::before);
        window.addEventHandler(KeyEvent.KEY_PRESSED, this::after);
        window.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::moved);
        // Who closes the notice is back in the work.
        notices.visibleProperty().subscribe(shown -> {
            if (!shown && Regions.holds(notices, focused())) {
                home();
            }
        });
    }

    /** Where the control with the keyboard went out of sight, JavaFX gives it to any other; in another region nobody looks for it. */
    private void moved(Node was, Node now) {
        if (now != null) {
            region(now).ifPresent(r -> Regions.remember(r, now));
        }
        if (was != null && !Regions.isUsable(was) && screen.get() != null && !Regions.holds(screen.get(), now)) {
            Platform.runLater(() -> {
                if (focused() == now) {
                    home();
                }
            });
        }
    }

    private Node focused() {
        return window.getScene() == null ? null : window.getScene().getFocusOwner();
    }

    private List<Node> all() {
        var all = new ArrayList<Node>(List.of(window.getLeft(), window.getTop()));
        if (screen.get() != null) {
            all.addAll(Regions.of(screen.get()));
        }
        all.addAll(List.of(notices, window.getBottom()));
        return all;
    }

    private Optional<Node> region(Node node) {
        return all().stream().filter(r -> Regions.holds(r, node)).findFirst();
    }

    private void before(KeyEvent event) {
        var way = Key.REGION.way(event);
        if (way >= 0) {
            step(way == 0 ? 1 : -1);
            event.consume();
        } else if (Key.BAR.matches(event)) {
            bar().ifPresent(Regions::enterFirst);
            event.consume();
        }
    }

    private Optional<Node> bar() {
        return Optional.ofNullable(screen.get()).flatMap(Regions::bar);
    }

    private void step(int by) {
        var all = all();
        var at = region(focused()).map(all::indexOf).orElse(0);
        for (var i = 1; i <= all.size(); i++) {
            if (Regions.enter(all.get(Math.floorMod(at + i * by, all.size())))) {
                return;
            }
        }
    }

    /** Keys that nobody else wanted. */
    private void after(KeyEvent event) {
        var inBar = bar().filter(b -> Regions.holds(b, focused()));
        if (Key.BACK.matches(event) && screen.get() != null && !Regions.holds(Regions.main(screen.get()), focused())) {
            if (Regions.holds(notices, focused())) {
                notices.setVisible(false);
            }
            home();
            event.consume();
        } else if (inBar.isPresent() && !(event.getTarget() instanceof TextInputControl)) {
            if (Key.BAR_FIRST.matches(event)) {
                Regions.enterFirst(inBar.get());
                event.consume();
            } else if (Key.BAR_LAST.matches(event)) {
                Regions.enterLast(inBar.get());
                event.consume();
            }
        }
    }

    /** The keyboard goes to what the screen is there for. */
    private void home() {
        window.applyCss();
        if (screen.get() != null && !Regions.enter(Regions.main(screen.get()))) {
            Regions.enter(screen.get());
        }
    }
}
