package vn.kehoachxa.ui.control;

/** What a colour says. */
public enum Tone {
    DANGER,
    WARNING,
    ACCENT,
    SUCCESS,
    NEUTRAL
}
