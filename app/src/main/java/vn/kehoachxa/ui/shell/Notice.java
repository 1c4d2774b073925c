package vn.kehoachxa.ui.shell;

import java.util.List;

/**
 * A quiet word at the lower edge of the window.
 *
 * @param actions buttons in it; may be none
 */
public record Notice(String text, List<Action> actions) {

    /** A button. @param label what it says @param run what it does */
    public record Action(String label, Runnable run) {}

    public Notice {
        actions = List.copyOf(actions);
    }

    /** With one button. @param action its label; null for none */
    public Notice(String text, String action, Runnable run) {
        this(text, action == null ? List.of() : List.of(new Action(action, run)));
    }
}
