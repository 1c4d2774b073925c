package vn.kehoachxa.ui.control;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files that are dragged onto something: while they are over it, it is {@code :dragged}. */
public final class DroppedFiles {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    private DroppedFiles() {}

    /** As {@link #onto}, of files only. @param take gets them; there may be none among folders */
    public static void filesOnto(Node node, Consumer<List<Path>> take) {
        onto(node, dropped -> take.accept(dropped.stream().filter(Files::isRegularFile).toList()));
    }

    /** @param take gets what is dropped, folders too */
    public static void onto(Node node, Consumer<List<Path>> take) {
        node.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DRAGGED, true);
            }
            e.consume();
        });
        node.setOnDragExited(e -> node.pseudoClassStateChanged(DRAGGED, false));
        node.setOnDragDropped(e -> {
            take.accept(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
            e.consume();
        });
    }
}
