package vn.kehoachxa.ui.editor;

import java.util.List;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Several;

/**
 * An edit, and where the caret goes once it is made.
 *
 * @param edit null where only the caret moves
 * @param focus null where it stays
 * @param caret the place in the text, as in {@link CaretRequest}
 */
record Change(Edit edit, Spot focus, int caret) {

    /** Both as one step, with the caret where the second one leaves it. @param next made for what this one leaves */
    Change then(Change next) {
        return edit == null ? next : new Change(next.edit == null ? edit : Several.of(List.of(edit, next.edit)), next.focus, next.caret);
    }

    static Change making(Edit edit) {
        return new Change(edit, null, CaretRequest.KEEP);
    }
}
