package vn.kehoachxa.intake.font;

import java.util.Locale;
import java.util.Map;

/** Typefaces of signs (Symbol, Wingdings), whose codes say nothing by themselves: as the Unicode signs that they show. */
public final class SignFonts {

    private static final char PRIVATE = '\uf000';

    /** Symbol, by code: the signs that plans have. */
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x2d, "-"), Map.entry(0x61, "α"), Map.entry(0x62, "β"), Map.entry(0x67, "γ"), Map.entry(0x64, "δ"),
            Map.entry(0x44, "Δ"), Map.entry(0x53, "Σ"), Map.entry(0x57, "Ω"), Map.entry(0x6d, "μ"), Map.entry(0x70, "π"),
            Map.entry(0xa3, "≤"), Map.entry(0xa5, "∞"), Map.entry(0xae, "→"), Map.entry(0xb0, "°"), Map.entry(0xb1, "±"),
            Map.entry(0xb3, "≥"), Map.entry(0xb4, "×"), Map.entry(0xb7, "•"), Map.entry(0xb8, "÷"), Map.entry(0xb9, "≠"),
            Map.entry(0xbb, "≈"), Map.entry(0xde, "⇒"));

    /** Wingdings, by code: ticks, boxes and arrows; whatever else it has stands before items. */
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x20, " "), Map.entry(0x28, "☎"), Map.entry(0x2a, "✉"), Map.entry(0x6f, "□"), Map.entry(0x71, "□"),
            Map.entry(0xa8, "□"), Map.entry(0x72, "□"), Map.entry(0xe0, "→"), Map.entry(0xe8, "→"), Map.entry(0xf0, "→"),
            Map.entry(0xfb, "✗"), Map.entry(0xfc, "✓"), Map.entry(0xfd, "☒"), Map.entry(0xfe, "☑"));

    private SignFonts() {}

    /** Whether the typeface is one of signs. @param fontName may be empty */
    public static boolean isOne(String fontName) {
        var name = fontName.toLowerCase(Locale.ROOT);
        return name.contains("symbol") && !name.contains("segoe") || name.contains("wingdings") || name.contains("webdings");
    }

    /**
     * The sign as Unicode.
     *
     * @param code as the file has it, with or without the private area's F000
     */
    public static String sign(int code, String fontName) {
        var plain = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
        if (fontName.toLowerCase(Locale.ROOT).contains("symbol")) {
            return SYMBOL.getOrDefault(plain, plain < 0x7f ? Character.toString(plain) : "•");
        }
        if (isOne(fontName)) {
            return WINGDINGS.getOrDefault(plain, "•");
        }
        return code == plain && Character.isValidCodePoint(code) ? Character.toString(code) : "•";
    }

    /** The text in a typeface of signs as Unicode: letters of the private area, and in Symbol and Wingdings every one. */
    public static String toUnicode(String text, String fontName) {
        if (!isOne(fontName) && text.chars().noneMatch(SignFonts::isPrivate)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(
                isPrivate(c) || isOne(fontName) && !Character.isWhitespace(c) && c <= 0xff ? sign(c, fontName) : Character.toString(c)));
        return out.toString();
    }

    private static boolean isPrivate(int c) {
        return c >= PRIVATE && c <= PRIVATE + 0xff;
    }

    /** What stands before the items of a list: dashes of all lengths as {@code -}, dots, boxes and arrows as {@code •}. */
    public static String bullet(String text, String fontName) {
        var sign = toUnicode(text, fontName).strip();
        if (sign.length() != 1) {
            return sign;
        }
        return switch (sign.charAt(0)) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', '\u00ad' -> "-";
            case '+', '＋' -> "+";
            case 'o', '·', '●', '○', '◦', '▪', '■', '□', '▫', '‣', '►', '▶', '➢', '➤', '◆', '❖', '✓', '✔', '→', '⇒', '§', 'Ø' -> "•";
            default -> sign;
        };
    }
}
