package vn.kehoachxa.ui.editor.page;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Transfer;

/** Between the page and the system's clipboard. */
public final class PageClipboard {

    private final EditorModel model;
    private final Transfer transfer;

    PageClipboard(EditorModel model, Transfer transfer) {
        this.model = model;
        this.transfer = transfer;
    }

    public boolean canCopy() {
        return model.selection().get() != null && !model.selection().get().isEmpty();
    }

    public boolean canPaste() {
        var board = Clipboard.getSystemClipboard();
        return !model.isReadOnly() && (board.hasString() || board.hasHtml());
    }

    public void copy() {
        if (canCopy()) {
            var content = new ClipboardContent();
            var copied = transfer.copy();
            content.putString(copied.plain());
            content.putHtml(copied.html());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    public void cut() {
        if (canCopy() && !model.isReadOnly()) {
            copy();
            model.writing().delete();
        }
    }

    /** @param plain without the looks that it has elsewhere */
    public void paste(boolean plain) {
        if (canPaste()) {
            var board = Clipboard.getSystemClipboard();
            transfer.paste(plain ? null : board.getHtml(), board.getString());
        }
    }
}
