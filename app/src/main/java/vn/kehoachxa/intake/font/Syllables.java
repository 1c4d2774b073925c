package vn.kehoachxa.intake.font;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words can be Vietnamese: each is one syllable, an initial, vowels and an end, all out of short lists. */
public final class Syllables {

    /** Initial, vowels without tone, end: the spelling as taught in schools, old and new place of the tone alike. */
    private static final Pattern SYLLABLE = Pattern.compile(
            "(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
                    + "(iê|yê|uyê|uyu|ươ|uô|oai|oay|oao|oeo|uây|uôi|ươi|ươu|iêu|yêu|uya|uơ|uê|uy|uâ|oă|oa|oe|oo|ia|ya|ua|ưa|ai|ao|au|ay|âu|ây|eo|êu|iu"
                    + "|oi|ôi|ơi|ui|ưi|ưu|ôô|[aăâeêioôơuưy])"
                    + "(ng|nh|ch|[cmnpt])?");

    /** The same without any marks. */
    private static final Pattern BARE = Pattern.compile(
            "(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?"
                    + "(ieu|yeu|uyu|uye|uya|uoi|uou|uay|oai|oay|oao|oeo|ie|ye|uo|ue|uy|ua|oa|oe|oo|ia|ya|ai|ao|au|ay|eo|eu|iu|oi|ui|uu|[aeiouy])"
                    + "(ng|nh|ch|[cmnpt])?");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    /** The marks that are part of a vowel and not its tone. */
    private static final String SHAPES = "\u0302\u0306\u031b";

    /** Vowels that no syllable ends in. */
    private static final Set<String> NEVER_OPEN = Set.of("ă", "â", "iê", "yê", "uyê", "uô", "ươ", "uâ", "oă");

    private Syllables() {}

    /**
     * Whether the word can be a Vietnamese syllable with its marks as they are.
     *
     * @param word letters only, NFC, in any case
     */
    public static boolean isVietnamese(String word) {
        var vowels = new StringBuilder(word.length());
        var tones = 0;
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (var i = 0; i < decomposed.length(); i++) {
            var c = decomposed.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones++;
            } else {
                vowels.append(c);
            }
        }
        return tones <= 1 && fits(Normalizer.normalize(vowels, Normalizer.Form.NFC), tones);
    }

    private static boolean fits(String bare, int tones) {
        var syllable = SYLLABLE.matcher(bare);
        if (!syllable.matches()) {
            return false;
        }
        var end = syllable.group(3);
        var stopped = end != null && (end.equals("c") || end.equals("ch") || end.equals("p") || end.equals("t"));
        return end == null ? !NEVER_OPEN.contains(syllable.group(2)) : !stopped || tones == 1;
    }

    /** Whether the word could be a Vietnamese syllable whose marks were lost: {@code nghiep}, {@code dong}. */
    public static boolean couldBe(String word) {
        var bare = new StringBuilder(word.length());
        for (var c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c == 'đ' ? 'd' : c);
            }
        }
        return BARE.matcher(bare).matches();
    }

    /**
     * Whether the word has a letter that only Vietnamese has: đ, ơ, ư, ă, or a vowel with two marks, a hook or a dot.
     *
     * @param word NFC
     */
    public static boolean isUnmistakable(String word) {
        return word.chars().anyMatch(Syllables::isUnmistakable);
    }

    static boolean isUnmistakable(int c) {
        return c >= 0x1ea0 && c <= 0x1ef9 || "ăĂđĐĩĨũŨơƠưƯ".indexOf(c) >= 0;
    }

    /** Whether the word has a mark, or is written with đ. @param word NFC */
    public static boolean isMarked(String word) {
        var decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        return decomposed.chars().anyMatch(c -> TONES.indexOf(c) >= 0 || SHAPES.indexOf(c) >= 0 || c == 'đ' || c == 'Đ');
    }
}
