package vn.kehoachxa.ui.editor.page;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import vn.kehoachxa.ui.editor.DocItem;
import vn.kehoachxa.ui.editor.Spot;

/** The look of one piece of the document. */
abstract class Piece extends Region {

    Piece(String styleClass) {
        getStyleClass().addAll("piece", styleClass);
    }

    /** Shows the piece as it is now; it is always of the kind that this look is made for. */
    abstract void show(DocItem item);

    /** The texts in it. */
    abstract Stream<SpotView> spots();

    Optional<SpotView> find(Spot spot) {
        return spots().filter(s -> spot.equals(s.spot())).findFirst();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
