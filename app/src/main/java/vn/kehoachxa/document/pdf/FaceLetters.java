package vn.kehoachxa.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The letters of a face: their glyphs and widths, and what is shown for those that it lacks. */
final class FaceLetters {

    /** Shown for a character that the face lacks and nothing resembles: a box. */
    private static final String BOX = "\u25a1";
    /** What resembles characters that offices do use and the face lacks. */
    private static final Map<Integer, String> LIKE = Map.ofEntries(
            Map.entry(0x00a0, " "), Map.entry(0x2010, "-"), Map.entry(0x2011, "-"), Map.entry(0x2212, "-"),
            Map.entry(0x2610, BOX), Map.entry(0x2611, "\u25a0"), Map.entry(0x2612, "\u25a0"),
            Map.entry(0x2713, "\u221a"), Map.entry(0x2714, "\u221a"),
            Map.entry(0x2705, "\u221a"), Map.entry(0x27a2, "\u25ba"), Map.entry(0xf0a7, "\u25aa"),
            Map.entry(0xf0b7, "\u2022"), Map.entry(0xf0d8, "\u25ba"));
    static final char NO_BREAK_SPACE = 0x00a0;
    private static final int TABLED = 0x2100;

    private final CmapLookup letters;
    private final TrueTypeFont font;
    private final double unitsPerEm;
    /** By character, up to {@link #TABLED}; negative for those that the face lacks or that are shown as something else. */
    private final double[] widths = new double[TABLED];
    /** By character likewise; only where there is a width. */
    private final char[] glyphs = new char[TABLED];

    FaceLetters(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        for (var c = 0; c < TABLED; c++) {
            widths[c] = isPlain(c) ? advance(c) : -1;
            glyphs[c] = (char) letters.getGlyphId(c);
        }
    }

    boolean has(int codePoint) {
        return codePoint != NO_BREAK_SPACE && codePoint >= ' ' && !isInvisible(codePoint) && letters.getGlyphId(codePoint) != 0;
    }

    /** Whether the face has the letter and gives it back to a reader: letters that share a glyph are all read as the first of them. */
    private boolean isPlain(int codePoint) {
        return has(codePoint) && twin(codePoint) == codePoint;
    }

    private int twin(int codePoint) {
        var sharing = letters.getCharCodes(letters.getGlyphId(codePoint));
        return sharing == null || sharing.isEmpty() ? codePoint : sharing.getFirst();
    }

    /** For size 1. */
    double width(String text) {
        var width = 0.0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= TABLED || widths[c] < 0) {
                return width + slowWidth(shown(text.substring(i)));
            }
            width += widths[c];
        }
        return width;
    }

    private double slowWidth(String shown) {
        return shown.codePoints().mapToDouble(this::advance).sum();
    }

    /** In thousandths, as the PDF says it: a viewer sets the letters at these widths, not at the finer ones of the face. */
    private double advance(int codePoint) {
        try {
            return Math.round(font.getAdvanceWidth(letters.getGlyphId(codePoint)) * 1000 / unitsPerEm) / 1000.0;
        } catch (IOException e) {
            throw new UncheckedIOException("a face that was read before", e);
        }
    }

    /** Of a letter that the face has. */
    int glyph(int codePoint) {
        return codePoint < TABLED ? glyphs[codePoint] : letters.getGlyphId(codePoint);
    }

    /** Whether the face shows the text as it is. */
    boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= TABLED || widths[c] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is anything to see. */
    boolean shows(String text) {
        return !shown(text).isBlank();
    }

    /** The text with every character replaced that the face lacks. */
    String shown(String text) {
        if (isPlain(text)) {
            return text;
        }
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(has(c) ? Character.toString(c) : substitute(c)));
        return out.toString();
    }

    /**
     * The text as the face shows it; characters that are replaced stand in stretches of their own. Spaces that are none of a line's own are
     * no-break spaces: a justified line does not widen them.
     */
    List<Stretch> stretches(String text) {
        var stretches = new ArrayList<Stretch>();
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPlain(c) || c == NO_BREAK_SPACE) {
                plain.appendCodePoint(c);
                return;
            }
            var shown = has(c) ? Character.toString(twin(c)) : substitute(c).replace(' ', NO_BREAK_SPACE);
            if (!shown.isEmpty()) {
                addPlain(plain, stretches);
                stretches.add(new Stretch(shown, isReadable(c) ? Character.toString(c) : null));
            }
        });
        addPlain(plain, stretches);
        return stretches;
    }

    private static void addPlain(StringBuilder plain, List<Stretch> stretches) {
        if (!plain.isEmpty()) {
            stretches.add(new Stretch(plain.toString(), null));
            plain.setLength(0);
        }
    }

    /** Whether the character means something outside the face that it was typed in. */
    private static boolean isReadable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> true;
        };
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
        if (Character.getType(codePoint) == Character.SURROGATE) {
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
