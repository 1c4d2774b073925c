package vn.kehoachxa.intake.font;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** VNI for Windows: a vowel, then a letter that stands for its marks; some letters stand for themselves with their marks. */
final class Vni {

    /** A code and the combining marks it adds to the vowel before it; small and capital codes add the same. */
    private static final Map<Character, String> MARKS = marks();

    /** Which vowels take them: circumflex, breve, tone. */
    private static final String CIRCUMFLEX = "âáàåãä";
    private static final String BREVE = "êéèúüë";
    private static final String TONE = "ùøûõï";

    /** Letters that are one code: their marks may follow. */
    private static final Map<Character, Character> LETTERS = letters();

    private Vni() {}

    private static Map<Character, String> marks() {
        var marks = new HashMap<Character, String>();
        var tones = "\u0301\u0300\u0309\u0303\u0323";
        for (var i = 0; i < tones.length(); i++) {
            marks.put(TONE.charAt(i), tones.substring(i, i + 1));
            marks.put(CIRCUMFLEX.charAt(i + 1), "\u0302" + tones.charAt(i));
            marks.put(BREVE.charAt(i + 1), "\u0306" + tones.charAt(i));
        }
        marks.put('â', "\u0302");
        marks.put('ê', "\u0306");
        Map.copyOf(marks).forEach((code, mark) -> marks.put(Character.toUpperCase(code), mark));
        return Map.copyOf(marks);
    }

    private static Map<Character, Character> letters() {
        var letters = new HashMap<Character, Character>();
        var codes = "ôöñíìæóòîÔÖÑÍÌÆÓÒÎ";
        var values = "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ";
        for (var i = 0; i < codes.length(); i++) {
            letters.put(codes.charAt(i), values.charAt(i));
        }
        return Map.copyOf(letters);
    }

    /** Whether the letter, after a vowel, is a mark of that vowel. */
    static boolean isMark(char c) {
        return MARKS.containsKey(western(c));
    }

    static String decode(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = western(text.charAt(i));
            var mark = out.isEmpty() ? null : markOf(out.charAt(out.length() - 1), c);
            if (mark != null) {
                out.append(mark);
            } else {
                out.append((char) LETTERS.getOrDefault(c, c));
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static char western(char c) {
        var code = c >= 0xf000 && c <= 0xf0ff ? c - 0xf000 : -1;
        return code < 0 ? c : WesternCodes.letter(code);
    }

    /** The marks that the code adds to the letter before it; null where the letter takes none of the kind. */
    private static String markOf(char before, char code) {
        var mark = MARKS.get(code);
        if (mark == null) {
            return null;
        }
        var vowel = Character.toLowerCase(before);
        var small = Character.toLowerCase(code);
        var takes = TONE.indexOf(small) >= 0 ? "aeouyơư" : BREVE.indexOf(small) >= 0 ? "a" : "aeo";
        return takes.indexOf(vowel) >= 0 ? mark : null;
    }
}
