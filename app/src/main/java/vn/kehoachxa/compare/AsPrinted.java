package vn.kehoachxa.compare;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.kehoachxa.plan.Line;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.RowKind;
import vn.kehoachxa.plan.Texts;

/**
 * Whether two texts are the same on paper: a document sets marks at ends, capitals of titles and the bold of group rows by itself
 * (Decree 30/2020, annex I), so that a file shows more than the paper says, and nobody changed anything.
 */
final class AsPrinted {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern END = Pattern.compile("[\\s;.,]*(\\./\\.)?\\s*$");

    private AsPrinted() {}

    /** Căn cứ, nơi nhận, the closing, the last line of a text: which mark stands at the end is computed. */
    static boolean sameButForEnd(RichText before, RichText after) {
        var bare = END.matcher(before.text()).replaceFirst("");
        return before.equals(after) || bare.equals(END.matcher(after.text()).replaceFirst(""))
                && marksTo(before, bare.length()).equals(marksTo(after, bare.length()));
    }

    /** @param last whether it is the last line of its text */
    static boolean same(Line before, Line after, boolean last) {
        return before.content().equals(after.content())
                || before.level().isAlwaysHeading() && sameTitle(before.content(), after.content())
                || last && sameButForEnd(before.content(), after.content());
    }

    /** A title that is printed in capitals. */
    static boolean sameTitle(RichText before, RichText after) {
        return before.equals(after) || before.text().toUpperCase(VIETNAMESE).equals(after.text());
    }

    /** Where a line of a cell breaks, a PDF does not say. */
    static boolean sameCell(RowKind kind, RichText before, RichText after) {
        return before.equals(after) || !before.text().equals(after.text()) && Texts.oneLine(before.text()).equals(Texts.oneLine(after.text()))
                || kind != RowKind.ROW && unbold(before).equals(unbold(after));
    }

    /** {@code 7} is printed {@code 07}. */
    static boolean sameNumber(String before, String after) {
        return before.strip().replaceFirst("^0+(?=\\d)", "").equals(after.strip().replaceFirst("^0+(?=\\d)", ""));
    }

    private static RichText marksTo(RichText text, int end) {
        return new RichText(text.text().substring(0, end), text.marks().stream()
                .filter(m -> m.from() < end)
                .map(m -> new Mark(m.from(), Math.min(m.to(), end), m.style()))
                .toList());
    }

    private static RichText unbold(RichText text) {
        return new RichText(text.text(), text.marks().stream().filter(m -> m.style() != MarkStyle.BOLD).toList());
    }
}
