package vn.kehoachxa.ui.today;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import vn.kehoachxa.ui.follow.Share;

/** How tasks stand, as a slim bar: done, going on, late; what is left is the ground. */
final class ShareBar extends HBox {

    private static final double WIDTH = 104;
    private static final double HEIGHT = 8;

    ShareBar(Share share) {
        getStyleClass().add("share-bar");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        part(share.done(), share.all(), "share-done");
        part(share.doing(), share.all(), "share-doing");
        part(share.late(), share.all(), "share-late");
        // Its parts end round where it does.
        var round = new Rectangle(WIDTH, HEIGHT);
        round.setArcWidth(HEIGHT);
        round.setArcHeight(HEIGHT);
        setClip(round);
    }

    private void part(int count, int all, String style) {
        if (count > 0) {
            var part = new Region();
            part.setMinWidth(WIDTH * count / all);
            part.setMaxWidth(WIDTH * count / all);
            part.getStyleClass().add(style);
            getChildren().add(part);
        }
    }
}
