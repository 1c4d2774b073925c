package vn.kehoachxa.ui.editor;

import java.util.List;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.Several;

/**
 * What a text has become by typing, before it is written.
 *
 * @param room what gave way to the first letter, as lines that were selected do; null where nothing but the text itself
 * @param text writes the text as it stands now
 */
record Typed(Spot at, Edit room, Edit text) {

    /** All of it, which is one step. */
    Edit edit() {
        return room == null ? text : Several.of(List.of(room, text));
    }

    /** The same with other letters. */
    Typed with(Edit now) {
        return new Typed(at, room, now);
    }
}
