package vn.kehoachxa.intake.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Texts;

/** Texts in typefaces of the time before Unicode, TCVN3 and VNI, as Unicode. */
public final class OldFonts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u00a1-\u00ff\u0080-\u009f]+");

    /** With fewer words than this, a text of an unknown typeface is left as it is. */
    private static final int FEWEST_WORDS = 4;

    private OldFonts() {}

    /**
     * The text as Unicode, NFC, where the typeface is an old one and the text is really written for it: many files have an old typeface
     * as their standard one and Unicode texts, which are shown in another.
     *
     * @param text as the file holds it, letters of the Western code page; best a whole stretch of one typeface
     * @param fontName as a file names it
     */
    public static String toUnicode(String text, String fontName) {
        return OldFont.of(fontName).filter(font -> isWritten(text, font)).map(font -> font.decode(text)).orElse(text);
    }

    /**
     * Texts that follow each other in one old typeface as Unicode, each by itself; nothing where they are not really written for it.
     *
     * @param texts judged as a whole; the marks of a letter may stand in the next one
     */
    public static Optional<List<String>> toUnicode(List<String> texts, OldFont font) {
        if (!isWritten(String.join("", texts), font)) {
            return Optional.empty();
        }
        var whole = new ArrayList<>(texts);
        for (var i = 1; i < whole.size(); i++) {
            var marks = font.leadingMarks(whole.get(i - 1), whole.get(i));
            whole.set(i - 1, whole.get(i - 1) + whole.get(i).substring(0, marks));
            whole.set(i, whole.get(i).substring(marks));
        }
        return Optional.of(whole.stream().map(font::decode).toList());
    }

    /**
     * Whether a text is written for an old typeface, where a file says that it has it: it has no letter that old typefaces lack, and read
     * as Unicode it makes no better Vietnamese.
     */
    public static boolean isWritten(String text, OldFont font) {
        return text.chars().noneMatch(Syllables::isUnmistakable) && score(font.decode(text)).good() >= score(text).good();
    }

    /**
     * How a text is written whose typeface is not known.
     *
     * @param text as long a stretch as there is; capitals by typeface can not be guessed
     * @return nothing where it is Unicode, or where it can not be said
     */
    public static Optional<OldFont> guess(String text) {
        var plain = score(text);
        if (plain.words() < FEWEST_WORDS || plain.good() * 5 > plain.words() * 3) {
            return Optional.empty();
        }
        var tcvn3 = score(OldFont.TCVN3.decode(text)).good();
        var vni = score(OldFont.VNI.decode(text)).good();
        var best = Math.max(tcvn3, vni);
        if (best * 2 <= plain.words() || best <= plain.good()) {
            return Optional.empty();
        }
        return Optional.of(tcvn3 >= vni ? OldFont.TCVN3 : OldFont.VNI);
    }

    /** Which part of the words with letters beyond ASCII can be Vietnamese, 0 to 1; 0 where there are none. */
    public static double share(String text) {
        var score = score(text);
        return score.words() == 0 ? 0 : (double) score.good() / score.words();
    }

    /** @param words that have a letter beyond ASCII @param good how many of them can be Vietnamese */
    private record Score(int words, int good) {}

    private static Score score(String text) {
        var words = 0;
        var good = 0;
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = found.group();
            if (word.chars().anyMatch(c -> c > 0x7f)) {
                words++;
                good += Syllables.isVietnamese(Texts.clean(word)) ? 1 : 0;
            }
        }
        return new Score(words, good);
    }
}
