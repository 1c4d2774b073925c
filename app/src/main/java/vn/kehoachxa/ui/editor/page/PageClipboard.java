package vn.kehoachxa.ui.editor.page;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import vn.kehoachxa.ui.editor.EditorModel;

/** Between the page and the system's clipboard. */
public final class PageClipboard {

    private final EditorModel model;

    PageClipboard(EditorModel model) {
        this.model = model;
    }

    public boolean canCopy() {
        return model.selection().get() != null && !model.selection().get().isEmpty();
    }

    public boolean canPaste() {
        return !model.isReadOnly() && Clipboard.getSystemClipboard().hasString();
    }

    public void copy() {
        if (canCopy()) {
            var content = new ClipboardContent();
            content.putString(model.writing().selectedText());
            content.putHtml(model.writing().selectedHtml());
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
        if (canPaste() && model.cells().isOn()) {
            model.tables().pasteText(Clipboard.getSystemClipboard().getString());
        } else if (canPaste()) {
            model.writing().insert(Clipboard.getSystemClipboard().getString());
        }
    }
}
