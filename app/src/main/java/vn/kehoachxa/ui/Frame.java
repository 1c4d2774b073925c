package vn.kehoachxa.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Stage;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.shell.Notice;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.shell.ShellModel;
import vn.kehoachxa.ui.shell.ShellView;

/** The window's frame as the rooms use it: they put their screens into it and say quiet words there. */
final class Frame {

    private final Messages messages;
    private final ShellModel shell;
    private Stage stage;
    private ShellView view;
    private Node screen;

    Frame(Messages messages, ShellModel shell) {
        this.messages = messages;
        this.shell = shell;
    }

    void attach(Stage newStage, ShellView newView) {
        stage = newStage;
        view = newView;
    }

    Stage stage() {
        return stage;
    }

    ShellModel shell() {
        return shell;
    }

    /** Puts a screen of a room into the middle. */
    void show(Room room, Node newScreen) {
        shell.room().set(room);
        screen = newScreen;
        view.show(newScreen);
    }

    /** What is shown, by name: the screen, then its room. */
    List<String> places() {
        var room = shell.room().get().name().toLowerCase(Locale.ROOT);
        return screen == null || screen.getId() == null ? List.of(room) : List.of(screen.getId(), room);
    }

    void tell(String text) {
        view.notices().show(new Notice(text, null, null));
    }

    /** @param action the label of a button, which runs what it says */
    void tell(String text, String action, Runnable run) {
        view.notices().show(new Notice(text, action, run));
    }

    /** Says that something was done, and offers what may be done next. */
    void tell(String text, List<Notice.Action> actions) {
        view.notices().show(new Notice(text, actions));
    }

    /** Says that a file was written. @param show shows it in its folder */
    void written(Path file, Consumer<Path> show) {
        tell(messages.text("export.done", file.getFileName().toString()), messages.text("export.folder"), () -> show.accept(file));
    }

    /** Says that something was taken away, with a step back. */
    void taken(String text, Runnable back) {
        tell(text, messages.text("notice.back"), () -> {
            back.run();
            quiet();
        });
    }

    /** Says that something was done. @param back takes it back; null where nothing can */
    void told(String text, Runnable back) {
        if (back == null) {
            tell(text);
        } else {
            taken(text, back);
        }
    }

    /** Offers what is most often done next; it stays until it is closed or taken, or something else is said. */
    void offer(String text, String action, Runnable run) {
        view.notices().offer(new Notice(text, action, () -> {
            quiet();
            run.run();
        }));
    }

    /** Reminds of something; the button leads to it. */
    void remind(String text, String action, Runnable run) {
        view.notices().remind(new Notice(text, action, () -> {
            quiet();
            run.run();
        }));
    }

    /** What was said last, perhaps of a screen before, is no longer shown. */
    void quiet() {
        view.notices().setVisible(false);
    }
}
