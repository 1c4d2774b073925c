package vn.kehoachxa.intake.pdf;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;

/** What a font's name and description say about its letters, and which letters its codes are. */
final class FontLook {

    /** What stands for a glyph of which the file does not say what letter it is. */
    static final String UNKNOWN = "\ufffd";

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern BOLD = Pattern.compile("bold|black|heavy|[-,]bd(?![a-z])|[-,]b(?:i)?$");
    private static final Pattern ITALIC = Pattern.compile("italic|oblique|[-,]it(?![a-z])|[-,]b?i$");
    private static final int BOLD_WEIGHT = 600;

    private final PDFont font;
    private final String name;
    private final boolean bold;
    private final boolean italic;
    private final Map<Integer, String> letters = new HashMap<>();

    FontLook(PDFont font) {
        this.font = font;
        this.name = font.getName() == null ? "" : SUBSET.matcher(font.getName()).replaceFirst("");
        var small = name.toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        this.bold = BOLD.matcher(small).find() || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        this.italic = ITALIC.matcher(small).find() || descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    }

    String name() {
        return name;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** The letters of a code; {@link #UNKNOWN} where the file does not say. */
    String letters(int code) {
        return letters.computeIfAbsent(code, this::read);
    }

    private String read(int code) {
        var text = font.toUnicode(code);
        if (text != null && !text.isEmpty() && text.charAt(0) != 0) {
            return Bullets.isFontOf(name) ? Bullets.plain(text) : Ligatures.apart(text);
        }
        if (font instanceof PDSimpleFont && code >= ' ') {
            return String.valueOf((char) code);
        }
        return UNKNOWN;
    }
}
