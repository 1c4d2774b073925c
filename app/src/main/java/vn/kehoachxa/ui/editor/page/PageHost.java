package vn.kehoachxa.ui.editor.page;

import java.util.UUID;
import javafx.scene.Node;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.editor.EditorModel;

/** What the texts must know of the page; it exists before the page does. */
final class PageHost implements SpotHost {

    private final EditorModel model;
    private final Messages messages;
    private LineDrag drag;

    PageHost(EditorModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    /** @param newDrag takes lines elsewhere */
    void dragBy(LineDrag newDrag) {
        drag = newDrag;
    }

    @Override
    public boolean isReadOnly() {
        return model.isReadOnly();
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public void grip(Node grip, UUID block) {
        drag.attach(grip, block);
    }
}
