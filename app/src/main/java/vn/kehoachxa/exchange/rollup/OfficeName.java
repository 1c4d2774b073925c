package vn.kehoachxa.exchange.rollup;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Texts;

/** Names of offices, compared as a person would: without case, marks and the words for "People's Committee". */
final class OfficeName {

    private static final Pattern BODY = Pattern.compile("^(?:ubnd|uy ban nhan dan)\\s+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private OfficeName() {}

    /** What two ways of writing one name have in common. */
    static String key(String name) {
        var bare = OTHER.matcher(folded(name)).replaceAll(" ").strip();
        return BODY.matcher(bare).replaceFirst("");
    }

    /** For sorting and for matching texts: no case, no marks, single spaces. */
    static String folded(String text) {
        return Texts.fold(Texts.oneLine(text)).toLowerCase(Locale.ROOT);
    }
}
