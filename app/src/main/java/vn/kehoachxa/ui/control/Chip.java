package vn.kehoachxa.ui.control;

/** A word or two on a coloured ground. The words say it alone; the colour only helps the eye. */
public record Chip(String text, Tone tone) {

    public static final Chip NONE = new Chip("", Tone.NEUTRAL);
}
