package vn.kehoachxa.intake.font;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A way of writing Vietnamese before Unicode: the file holds other letters of the Western code page, and the typeface draws them as
 * Vietnamese ones.
 */
public enum OldFont {
    /** TCVN 5712:1993, VN3: one code a letter; typefaces {@code .VnTime}, {@code .VnArial}. */
    TCVN3,
    /** The same codes in a typeface of capitals, {@code .VnTimeH}: all letters are drawn large. */
    TCVN3_CAPITALS,
    /** VNI for Windows: a letter, then a code for its marks; typefaces {@code VNI-Times}, {@code VNI-Helve}. */
    VNI;

    private static final Pattern STYLE = Pattern.compile("[-, ]*(bold|italic|oblique|regular|normal).*$");

    /** How texts in a typeface are written. @param fontName as a file names it; of a PDF's subset {@code ABCDEF+.VnTime} too */
    public static Optional<OldFont> of(String fontName) {
        var name = fontName.strip().toLowerCase(Locale.ROOT);
        if (name.length() > 7 && name.charAt(6) == '+') {
            name = name.substring(7);
        }
        if (name.startsWith("vni-") || name.startsWith("vni ")) {
            return Optional.of(VNI);
        }
        // Some programs drop the dot.
        if (!name.startsWith(".vn") && !name.startsWith("vntime") && !name.startsWith("vnarial")) {
            return Optional.empty();
        }
        // .VnTimeH, and in a PDF .VnTimeH-Bold or .VnTimeH,Bold.
        var family = STYLE.matcher(name).replaceFirst("");
        return Optional.of(family.endsWith("h") ? TCVN3_CAPITALS : TCVN3);
    }

    /** The text as Unicode, NFC. What is no letter of this way of writing stays as it is. */
    public String decode(String text) {
        return switch (this) {
            case TCVN3 -> Tcvn3.decode(text);
            case TCVN3_CAPITALS -> Tcvn3.decode(text).toUpperCase(Locale.ROOT);
            case VNI -> Vni.decode(text);
        };
    }

    /** How many letters at the start of a text are marks of the letter that ends the text before it: runs may part them. */
    public int leadingMarks(String before, String text) {
        return this == VNI && !before.isEmpty() && Character.isLetter(before.charAt(before.length() - 1))
                && !text.isEmpty() && Vni.isMark(text.charAt(0)) ? 1 : 0;
    }
}
