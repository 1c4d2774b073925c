package vn.kehoachxa.ui;

import java.util.function.Supplier;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import vn.kehoachxa.export.FileOutput;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.task.BackgroundTasks;

/** Pictures of charts on their way out of the window: into the clipboard, or into a file. */
final class ChartPictures {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final BackgroundTasks background;
    private final FileDialogs dialogs;

    ChartPictures(Services services, Frame frame, BackgroundTasks background, FileDialogs dialogs) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.background = background;
        this.dialogs = dialogs;
    }

    void copy(String title, WritableImage picture) {
        var content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
        frame.tell(messages.text("charts.copied", title));
    }

    /** @param png makes the bytes of the file, beside the window's thread */
    void save(String suggestedName, Supplier<byte[]> png) {
        dialogs.picture(suggestedName).ifPresent(file -> background.run(
                messages.text("export.running", file.getFileName().toString()),
                () -> FileOutput.write(null, file, out -> out.write(png.get())),
                written -> frame.tell(
                        messages.text("charts.saved", file.getFileName().toString()), messages.text("export.folder"),
                        () -> services.folders().show(file))));
    }
}
