package vn.kehoachxa.ui.editor.page;

import java.util.UUID;
import javafx.scene.Node;
import vn.kehoachxa.lang.Messages;

/** What a text on the page must know of the page. */
interface SpotHost {

    /** Whether nothing can be changed. */
    boolean isReadOnly();

    Messages messages();

    /** Makes a node the grip by which a line is taken to another place. */
    void grip(Node grip, UUID block);
}
