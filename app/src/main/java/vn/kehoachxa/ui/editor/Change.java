package vn.kehoachxa.ui.editor;

import vn.kehoachxa.plan.edit.Edit;

/**
 * An edit, and where the caret goes once it is made.
 *
 * @param edit null where only the caret moves
 * @param focus null where it stays
 * @param caret the place in the text, as in {@link CaretRequest}
 */
record Change(Edit edit, Spot focus, int caret) {

    static Change making(Edit edit) {
        return new Change(edit, null, CaretRequest.KEEP);
    }
}
