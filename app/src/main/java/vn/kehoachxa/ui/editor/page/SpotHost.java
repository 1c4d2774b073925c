package vn.kehoachxa.ui.editor.page;

import vn.kehoachxa.lang.Messages;

/** What a text on the page must know of the page. */
interface SpotHost {

    /** Whether nothing can be changed. */
    boolean isReadOnly();

    Messages messages();
}
