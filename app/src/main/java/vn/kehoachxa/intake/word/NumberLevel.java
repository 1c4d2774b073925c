package vn.kehoachxa.intake.word;

import vn.kehoachxa.intake.office.Element;
import vn.kehoachxa.intake.office.Numbers;

/**
 * A level of a list.
 *
 * @param text what is printed, {@code %1} standing for the number of the first level
 * @param legal whether all numbers in it are printed in digits
 * @param restart null: it begins anew behind every higher level; 0: never; else: only behind levels up to this one, from 1
 * @param style the paragraph style that belongs to it, or null
 * @param font in which the text is written; may be empty
 * @param look the indents that it gives
 */
record NumberLevel(int start, NumberForm form, String text, boolean legal, Integer restart, String style, String font, ParLook look) {

    static NumberLevel of(Element level) {
        var start = Numbers.of(level.val("start"));
        var form = level.child("numFmt");
        if (form == null) {
            // Word 2010 keeps forms that older ones do not know behind an alternative.
            form = level.at("mc:AlternateContent", "mc:Fallback", "numFmt").orElse(null);
        }
        var text = level.val("lvlText");
        var font = RunLook.of(level.child("rPr")).font();
        var picture = level.child("lvlPicBulletId") != null;
        return new NumberLevel(
                start == null ? 0 : start, NumberForm.of(form == null ? null : form.val()), picture ? "•" : text == null ? "" : text,
                Boolean.TRUE.equals(level.toggle("isLgl")), Numbers.of(level.val("lvlRestart")), level.val("pStyle"),
                font == null ? "" : font, ParLook.of(level.child("pPr")).indents());
    }
}
