package vn.kehoachxa.ui;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.kehoachxa.ui.task.FxThreads;

/** The hands and eyes of whoever uses the window, and a watch. Nothing is asked of the window from another thread than its own. */
final class Clerk {

    private static final int PATIENCE = 60;

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Stage stage;
    private final FxThreads threads;
    private final Figures figures;

    Clerk(Stage stage, FxThreads threads, Figures figures) {
        this.stage = stage;
        this.threads = threads;
        this.figures = figures;
    }

    static <T> T onWindow(Callable<T> action) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(action.call());
            } catch (Exception failed) {
                done.completeExceptionally(failed);
            }
        });
        return join(done, "the window's thread");
    }

    private static <T> T join(CompletableFuture<T> wanted, String what) {
        try {
            return wanted.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            throw new IllegalStateException("waited in vain: " + what, late);
        } catch (Exception failed) {
            throw new IllegalStateException(what, failed);
        }
    }

    /** Does something, and measures until a picture is laid out of which something holds. */
    void laidOut(String name, Runnable action, BooleanSupplier done) {
        measured(name, action, done, false);
    }

    /** The same until that picture is painted. */
    void painted(String name, Runnable action, BooleanSupplier done) {
        measured(name, action, done, true);
    }

    private void measured(String name, Runnable action, BooleanSupplier done, boolean painted) {
        var end = new CompletableFuture<Void>();
        var began = new long[2];
        var look = new Runnable[1];
        look[0] = () -> {
            if (!end.isDone() && done.getAsBoolean()) {
                stage.getScene().removePostLayoutPulseListener(look[0]);
                if (!painted) {
                    figures.add(name, System.nanoTime() - began[0], system.getProcessCpuTime() - began[1]);
                }
                // Behind this picture.
                Platform.runLater(() -> end.complete(null));
            }
            Platform.requestNextPulse();
        };
        Platform.runLater(() -> {
            began[0] = System.nanoTime();
            began[1] = system.getProcessCpuTime();
            stage.getScene().addPostLayoutPulseListener(look[0]);
            Platform.requestNextPulse();
            action.run();
        });
        join(end, name);
        if (painted) {
            Rendering.await();
            figures.add(name, System.nanoTime() - began[0], system.getProcessCpuTime() - began[1]);
        }
    }

    /** Does something on the window's thread, lays out what has become of it, and measures both. */
    void now(String name, Runnable action) {
        onWindow(() -> {
            var clock = System.nanoTime();
            var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            action.run();
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            figures.add(name, System.nanoTime() - clock, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
            return null;
        });
    }

    /** Lets everything that is under way arrive, in the store, in the pages and in the window. */
    void settle() {
        for (var i = 0; i < 4; i++) {
            for (var thread : List.of(threads.threads().store(), threads.threads().pages())) {
                join(CompletableFuture.runAsync(() -> { }, thread), "threads");
            }
            onWindow(() -> null);
        }
    }

    void until(String what, BooleanSupplier done) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!onWindow(done::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain: " + what);
            }
            settle();
        }
    }

    /** As {@link #until}, of something that is to be there. */
    void until(String query) {
        until(query, () -> find(query).isPresent());
    }

    /** What is shown in any window; to be asked on the window's thread. */
    static Optional<Node> find(String query) {
        return Window.getWindows().stream()
                .filter(w -> w instanceof Stage && w.isShowing())
                .flatMap(w -> w.getScene().getRoot().lookupAll(query).stream())
                .filter(n -> n.isVisible() && n.getLayoutBounds().getHeight() > 0)
                .findFirst();
    }

    static <T extends Node> T the(String query, Class<T> type) {
        return type.cast(find(query).orElseThrow(() -> new IllegalStateException("not there: " + query)));
    }

    static String text(String query) {
        return find(query).map(n -> ((Labeled) n).getText()).orElse("");
    }

    /** Presses a button. */
    static void fire(String query) {
        var node = find(query).orElseThrow(() -> new IllegalStateException("not there: " + query));
        if (node instanceof Hyperlink link) {
            link.fire();
        } else {
            ((ButtonBase) node).fire();
        }
    }

    void press(String query) {
        until(query);
        onWindow(() -> {
            fire(query);
            return null;
        });
        settle();
    }

    /** A key goes to what has the keyboard. */
    void key(KeyCode code, KeyCode... held) {
        type(code, held);
    }

    private Node focused() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene().getRoot() : owner;
    }

    /** On the window's thread. */
    void strike(KeyCode code, KeyCode... held) {
        var with = List.of(held);
        Event.fireEvent(focused(), new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", code, with.contains(KeyCode.SHIFT), with.contains(KeyCode.CONTROL), with.contains(KeyCode.ALT), false));
    }

    /** On the window's thread: a letter. */
    void letter(String letter) {
        Event.fireEvent(focused(), new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    private void type(KeyCode code, KeyCode... held) {
        onWindow(() -> {
            strike(code, held);
            return null;
        });
    }

    void choose(String list, int index) {
        until(list);
        onWindow(() -> {
            switch (find(list).orElseThrow()) {
                case ListView<?> view -> {
                    view.getSelectionModel().clearAndSelect(index);
                    view.scrollTo(index);
                    view.requestFocus();
                }
                case TableView<?> table -> {
                    table.getSelectionModel().clearAndSelect(index);
                    table.scrollTo(index);
                    table.requestFocus();
                }
                default -> throw new IllegalStateException(list);
            }
            return null;
        });
        settle();
    }

    /** Closes what lies over the window. */
    void closeDialogs() {
        onWindow(() -> {
            List.copyOf(Window.getWindows()).stream().filter(w -> w instanceof Stage && w != stage).forEach(Window::hide);
            return null;
        });
        settle();
    }
}
