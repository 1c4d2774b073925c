package vn.kehoachxa.ui.editor.page;

import vn.kehoachxa.plan.edit.Field;
import vn.kehoachxa.ui.editor.EditorModel;
import vn.kehoachxa.ui.editor.Spot;

/** Hands the keys of the live field to the editor's model. */
final class PageKeys implements EditorKeys {

    private final EditorModel model;
    private final Runnable leave;

    /** @param leave takes the live field away and gives the keyboard to the page */
    PageKeys(EditorModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
    }

    @Override
    public boolean enter(int caret) {
        var multiline = model.current().get() instanceof Spot.OfField(var f) && (f == Field.ORG || f == Field.AUTHORITY);
        if (!multiline) {
            model.enter(caret);
        }
        return !multiline;
    }

    @Override
    public boolean tab(int direction) {
        model.tab(direction);
        return true;
    }

    @Override
    public boolean backspaceAtStart() {
        return model.backspaceAtStart();
    }

    @Override
    public boolean vertical(int direction) {
        return model.vertical(direction);
    }

    @Override
    public boolean sideways(int direction) {
        return model.move(direction);
    }

    @Override
    public boolean moveBlock(int direction) {
        model.actions().moveBlock(direction);
        return true;
    }

    @Override
    public boolean undo() {
        model.undo();
        return true;
    }

    @Override
    public boolean redo() {
        model.redo();
        return true;
    }

    @Override
    public boolean leave() {
        model.session().flush();
        leave.run();
        return true;
    }
}
