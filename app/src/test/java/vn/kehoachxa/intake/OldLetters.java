package vn.kehoachxa.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Vietnamese as files from before Unicode have it: in the letters of TCVN3 and VNI. */
final class OldLetters {

    private static final Map<Character, Character> TCVN3 = tcvn3();
    private static final String VNI_TONES = "øùûõï";
    private static final String VNI_CIRCUMFLEX = "àáåãä";
    private static final String VNI_BREVE = "èéúüë";
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    /** Letters in one typeface; {@code ""} where it does not matter. */
    record Piece(String font, String text) {}

    private OldLetters() {}

    static List<Piece> pieces(String text, String encoding) {
        var nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        return switch (encoding) {
            case "tcvn3" -> tcvn3(nfc);
            case "vni" -> List.of(new Piece("VNI-Times", vni(nfc)));
            default -> List.of(new Piece("", nfc));
        };
    }

    /** Capitals with marks are small letters in a typeface that shows them large. */
    private static List<Piece> tcvn3(String text) {
        var out = new ArrayList<Piece>();
        for (var word : text.split("(?<= )")) {
            var upper = word.equals(word.toUpperCase(Locale.ROOT)) && word.chars().filter(Character::isLetter).count() > 1;
            for (var c : word.toCharArray()) {
                var small = Character.toLowerCase(c);
                var large = upper || !TCVN3.containsKey(c) && TCVN3.containsKey(small);
                add(out, large ? ".VnTimeH" : ".VnTime", large ? TCVN3.getOrDefault(small, small) : TCVN3.getOrDefault(c, c));
            }
        }
        return out;
    }

    private static void add(List<Piece> pieces, String font, char letter) {
        if (!pieces.isEmpty() && pieces.getLast().font().equals(font)) {
            pieces.set(pieces.size() - 1, new Piece(font, pieces.getLast().text() + letter));
        } else {
            pieces.add(new Piece(font, String.valueOf(letter)));
        }
    }

    private static Map<Character, Character> tcvn3() {
        var out = new HashMap<Character, Character>();
        var letters = "ĂÂÊÔƠƯĐăâêôơưđ";
        for (var i = 0; i < letters.length(); i++) {
            out.put(letters.charAt(i), (char) (0xA1 + i));
        }
        var codes = new Object[] {0xB5, "àảãáạ", 0xBB, "ằẳẵắ", 0xC6, "ặầẩẫấậè", 0xCE, "ẻẽéẹềểễếệìỉ", 0xDC, "ĩíịò", 0xE1, "ỏõóọồổỗốộờởỡớợù", 0xF1, "ủũúụừửữứựỳỷỹýỵ"};
        for (var i = 0; i < codes.length; i += 2) {
            var run = (String) codes[i + 1];
            for (var j = 0; j < run.length(); j++) {
                out.put(run.charAt(j), (char) ((int) codes[i] + j));
            }
        }
        return out;
    }

    private static String vni(String text) {
        var out = new StringBuilder();
        for (var c : text.toCharArray()) {
            var one = vni(Character.toLowerCase(c));
            out.append(Character.isUpperCase(c) ? one.toUpperCase(Locale.ROOT) : one);
        }
        return out.toString();
    }

    private static String vni(char c) {
        var single = "đñììííỉæĩóịòỵîơôưö".indexOf(c);
        if (single >= 0 && single % 2 == 0) {
            return String.valueOf("đñììííỉæĩóịòỵîơôưö".charAt(single + 1));
        }
        var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        var tone = parts.chars().map(TONES::indexOf).filter(t -> t >= 0).findFirst().orElse(-1);
        var base = parts.charAt(0);
        if (parts.indexOf('\u0302') > 0) {
            return base + (tone < 0 ? "â" : VNI_CIRCUMFLEX.substring(tone, tone + 1));
        }
        if (parts.indexOf('\u0306') > 0) {
            return base + (tone < 0 ? "ê" : VNI_BREVE.substring(tone, tone + 1));
        }
        if (parts.indexOf('\u031b') > 0) {
            return (base == 'o' ? "ô" : "ö") + (tone < 0 ? "" : VNI_TONES.substring(tone, tone + 1));
        }
        return base + (tone < 0 ? "" : VNI_TONES.substring(tone, tone + 1));
    }
}
