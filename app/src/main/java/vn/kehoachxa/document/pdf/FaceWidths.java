package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The widths of a face's letters, and what it shows for those that it lacks. */
final class FaceWidths {

    /** Shown for a character that the face lacks and nothing resembles: a box. */
    private static final String BOX = "\u25a1";
    /** What resembles characters that offices do use and the face lacks. */
    private static final Map<Integer, String> LIKE = Map.ofEntries(
            Map.entry(0x00a0, " "), Map.entry(0x2010, "-"), Map.entry(0x2011, "-"), Map.entry(0x2212, "-"),
            Map.entry(0x2610, BOX), Map.entry(0x2611, "\u25a0"), Map.entry(0x2612, "\u25a0"),
            Map.entry(0x2713, "\u221a"), Map.entry(0x2714, "\u221a"),
            Map.entry(0x2705, "\u221a"), Map.entry(0x27a2, "\u25ba"), Map.entry(0xf0a7, "\u25aa"),
            Map.entry(0xf0b7, "\u2022"), Map.entry(0xf0d8, "\u25ba"));
    private static final int TABLED = 0x2100;

    private final CmapLookup letters;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    /** By character, up to {@link #TABLED}; negative for those that the face lacks or that are shown as something else. */
    private final double[] tabled = new double[TABLED];

    FaceWidths(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        for (var c = 0; c < TABLED; c++) {
            tabled[c] = has(c) ? font.getAdvanceWidth(letters.getGlyphId(c)) / unitsPerEm : -1;
        }
    }

    private boolean has(int codePoint) {
        return codePoint != 0x00a0 && codePoint >= ' ' && !isInvisible(codePoint) && letters.getGlyphId(codePoint) != 0;
    }

    /** For size 1. */
    double width(String text) {
        var width = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= TABLED || tabled[c] < 0) {
                return width + slowWidth(shown(text.substring(i)));
            }
            width += tabled[c];
        }
        return width;
    }

    private double slowWidth(String shown) {
        return shown.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int codePoint) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(codePoint)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException("a face that was read before", e);
        }
    }

    /** The text with every character replaced that the face lacks. */
    String shown(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= TABLED || tabled[c] < 0) {
                return replaced(text);
            }
        }
        return text;
    }

    private String replaced(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(has(c) ? Character.toString(c) : substitute(c)));
        return out.toString();
    }

    /** The same in letters that the face has: a likeness, the plain form of a ligature or a styled letter, or a box. */
    private String substitute(int codePoint) {
        if (isInvisible(codePoint)) {
            return "";
        }
        var like = LIKE.get(codePoint);
        if (like != null) {
            return like;
        }
        if (Character.isSurrogate((char) codePoint) && codePoint < 0x10000) {
            return BOX;
        }
        var plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        return plain.codePoints().allMatch(this::has) ? plain : BOX;
    }

    /** Characters that print nothing: controls, joiners, soft hyphens, variation selectors. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> codePoint >= 0xfe00 && codePoint <= 0xfe0f;
        };
    }
}
