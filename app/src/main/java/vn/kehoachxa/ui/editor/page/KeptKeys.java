package vn.kehoachxa.ui.editor.page;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import vn.kehoachxa.ui.editor.Turns;

/** Keys and letters that come while the text is about to be another: they are kept, and go on in their order when it is there. */
final class KeptKeys {

    private final Turns turns;
    private final Node page;
    private int kept;
    /** Where a key that was kept has led the keyboard, as Ctrl+F does: what was typed behind it belongs there. Null while it is the page. */
    private Node led;

    KeptKeys(Turns turns, Node page) {
        this.turns = turns;
        this.page = page;
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::came);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::came);
        page.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::came);
    }

    private void came(InputEvent event) {
        if (turns.isAwaiting()) {
            kept++;
            turns.take(() -> goOn(event));
            event.consume();
        }
    }

    private void goOn(InputEvent event) {
        var before = owner();
        var to = led == null ? page : led;
        kept--;
        Event.fireEvent(to, event.copyFor(to, to));
        if (kept == 0) {
            led = null;
        } else if (owner() != before) {
            led = owner();
        }
    }

    private Node owner() {
        return page.getScene() == null ? null : page.getScene().getFocusOwner();
    }
}
