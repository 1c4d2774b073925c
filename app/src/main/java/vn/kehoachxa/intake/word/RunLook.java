package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.office.Element;

/**
 * What a style, or a run by itself, says about letters; null where it says nothing. Letters of complex scripts have settings of their own,
 * which are not ours.
 *
 * @param font the typeface of letters beyond ASCII; empty where a theme gives it
 * @param size half points
 */
record RunLook(Boolean bold, Boolean italic, Boolean caps, Boolean hidden, String font, Integer size) {

    static final RunLook NOTHING = new RunLook(null, null, null, null, null, null);

    /** @param properties {@code rPr}, or null */
    static RunLook of(Element properties) {
        if (properties == null || properties.children().isEmpty()) {
            return NOTHING;
        }
        var size = properties.child("sz");
        return new RunLook(
                properties.toggle("b"), properties.toggle("i"), properties.toggle("caps"), properties.toggle("vanish"),
                font(properties.child("rFonts")), size == null ? null : size.number("val"));
    }

    private static String font(Element fonts) {
        if (fonts == null) {
            return null;
        }
        if (fonts.attribute("hAnsiTheme") != null || fonts.attribute("asciiTheme") != null) {
            return "";
        }
        var font = fonts.attribute("hAnsi");
        return font == null ? fonts.attribute("ascii") : font;
    }

    /** This one where it says something, else the other. */
    RunLook over(RunLook below) {
        if (this == NOTHING) {
            return below;
        }
        return below == NOTHING ? this : new RunLook(
                or(bold, below.bold), or(italic, below.italic), or(caps, below.caps), or(hidden, below.hidden),
                or(font, below.font), or(size, below.size));
    }

    private static <T> T or(T own, T below) {
        return own == null ? below : own;
    }
}
