package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Whether a face that the PC has may and can stand in a Vietnamese document. */
final class FaceFitness {

    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";
    private static final String[] TONES = {"", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"};
    private static final String OTHERS = "đĐ₫–—‘’“”…•×°²³½€§±≤≥";
    /** The bits of OS/2's fsType that say how a face may be embedded; one of them at most is set. */
    private static final int USAGE = 0x000e;

    private FaceFitness() {}

    /** Its licence lets it be embedded as a subset, it has outlines, and it has all letters that Vietnamese is written with. */
    static boolean isFit(TrueTypeFont font) {
        try {
            var outlines = font.getGlyph() != null && font.getHorizontalMetrics() != null;
            return outlines && mayBeEmbedded(font.getOS2Windows()) && hasLetters(font);
        } catch (IOException | RuntimeException e) {
            // A damaged face: what a parser throws then is not specified.
            return false;
        }
    }

    private static boolean mayBeEmbedded(OS2WindowsMetricsTable rights) {
        if (rights == null) {
            return true;
        }
        var type = rights.getFsType() & 0xffff;
        return (type & USAGE) != OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                && (type & OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING) == 0
                && (type & OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY) == 0;
    }

    private static boolean hasLetters(TrueTypeFont font) throws IOException {
        var letters = font.getUnicodeCmapLookup();
        return needed().codePoints().allMatch(c -> letters.getGlyphId(c) != 0);
    }

    private static String needed() {
        var needed = new StringBuilder(OTHERS);
        for (var c = ' '; c <= '~'; c++) {
            needed.append(c);
        }
        for (var vowel : VOWELS.split("")) {
            for (var tone : TONES) {
                needed.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
        }
        return needed.toString();
    }
}
