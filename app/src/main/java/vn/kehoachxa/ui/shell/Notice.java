package vn.kehoachxa.ui.shell;

/**
 * A quiet word at the lower edge of the window.
 *
 * @param action the label of a button in it, or null
 * @param run what the button does
 */
public record Notice(String text, String action, Runnable run) {}
