package vn.kehoachxa.ui.editor.page;

import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import vn.kehoachxa.ui.editor.DocItem;

/** An invitation to write the first text of a list that is still empty. */
final class AddPiece extends BoxPiece {

    AddPiece(String label, Runnable add) {
        super("add-piece");
        var link = new Hyperlink(label);
        link.setOnAction(e -> add.run());
        setBox(new HBox(link));
    }

    @Override
    void show(DocItem item) {
        // It looks the same whatever stands around it.
    }

    @Override
    Stream<SpotView> spots() {
        return Stream.empty();
    }
}
