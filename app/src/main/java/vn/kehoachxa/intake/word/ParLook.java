package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Numbers;
import vn.kehoachxa.intake.source.Align;

/**
 * What a style, a level of a list, or a paragraph by itself says about how paragraphs are set; null where it says nothing.
 *
 * @param left twips
 * @param first how much further in the first line begins, twips
 * @param leftChars as {@code left} in hundredths of a letter's width; where not 0, it counts instead
 * @param firstChars as {@code first}
 * @param outline 0 to 8 a heading of that rank, 9 none
 * @param list the list it is in; 0 none
 * @param level in the list
 * @param newPage whether a page begins with it
 */
record ParLook(
        Align align, Integer left, Integer first, Integer leftChars, Integer firstChars, Integer outline, Integer list, Integer level,
        Boolean newPage) {

    static final ParLook NOTHING = new ParLook(null, null, null, null, null, null, null, null, null);

    /** @param properties {@code pPr}, or null */
    static ParLook of(Element properties) {
        if (properties == null || properties.children().isEmpty()) {
            return NOTHING;
        }
        var indent = properties.child("ind");
        var outline = properties.child("outlineLvl");
        var numbering = properties.child("numPr");
        var list = numbering == null ? null : Numbers.of(numbering.val("numId"));
        var level = numbering == null ? null : Numbers.of(numbering.val("ilvl"));
        return new ParLook(
                align(properties.val("jc")),
                indent == null ? null : either(indent, "left", "start"),
                indent == null ? null : first(indent, "firstLine", "hanging"),
                indent == null ? null : either(indent, "leftChars", "startChars"),
                indent == null ? null : first(indent, "firstLineChars", "hangingChars"),
                outline == null ? null : outline.number("val"),
                list,
                level,
                properties.toggle("pageBreakBefore"));
    }

    private static Integer either(Element indent, String one, String other) {
        var value = indent.number(one);
        return value == null ? indent.number(other) : value;
    }

    private static Integer first(Element indent, String inwards, String outwards) {
        var hanging = indent.number(outwards);
        return hanging == null ? indent.number(inwards) : Integer.valueOf(-hanging);
    }

    private static Align align(String value) {
        return switch (value) {
            case null -> null;
            case "left", "start" -> Align.LEFT;
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.RIGHT;
            default -> Align.JUSTIFIED;
        };
    }

    /** This one where it says something, else the other. */
    ParLook over(ParLook below) {
        if (this == NOTHING) {
            return below;
        }
        return below == NOTHING ? this : new ParLook(
                or(align, below.align), or(left, below.left), or(first, below.first), or(leftChars, below.leftChars),
                or(firstChars, below.firstChars), or(outline, below.outline), or(list, below.list), or(level, below.level),
                or(newPage, below.newPage));
    }

    /** Only its indents: what the level of a list gives to paragraphs. */
    ParLook indents() {
        return new ParLook(null, left, first, leftChars, firstChars, null, null, null, null);
    }

    private static <T> T or(T own, T below) {
        return own == null ? below : own;
    }
}
