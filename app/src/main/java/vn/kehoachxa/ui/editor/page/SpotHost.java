package vn.kehoachxa.ui.editor.page;

import vn.kehoachxa.lang.Messages;

/** What a text on the page asks of the page. */
interface SpotHost {

    /** The user wants to write there. @param caret the place in the text */
    void begin(SpotView view, int caret);

    /** The text under the live field is not its spot's any more: the field goes away. */
    void leave(SpotView view);

    /** Whether nothing can be changed. */
    boolean isReadOnly();

    Messages messages();
}
