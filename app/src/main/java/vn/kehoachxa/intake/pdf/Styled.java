package vn.kehoachxa.intake.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;
import vn.kehoachxa.plan.Texts;

/** A text that grows, each of its units bold or not and italic or not. */
final class Styled {

    private final StringBuilder text = new StringBuilder();
    private final BitSet bold = new BitSet();
    private final BitSet italic = new BitSet();
    private final List<Integer> gaps = new ArrayList<>();

    String text() {
        return text.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Adds letters of one style. */
    void add(String letters, boolean isBold, boolean isItalic) {
        var clean = Texts.clean(letters).replace('\u00a0', ' ');
        var from = text.length();
        text.append(clean);
        bold.set(from, text.length(), isBold);
        italic.set(from, text.length(), isItalic);
    }

    /** Adds a space or a line break; it has the style of what stands before it, and loses it again where the next letter has none. */
    void separate(String separator, boolean gap) {
        if (gap) {
            gaps.add(text.length());
        }
        var from = text.length();
        text.append(separator);
        bold.set(from, text.length(), from > 0 && bold.get(from - 1));
        italic.set(from, text.length(), from > 0 && italic.get(from - 1));
    }

    void add(Styled other) {
        var from = text.length();
        if (from > 0 && !other.isEmpty() && Character.isWhitespace(last())) {
            bold.set(from - 1, bold.get(from - 1) && other.bold.get(0));
            italic.set(from - 1, italic.get(from - 1) && other.italic.get(0));
        }
        text.append(other.text);
        for (var i = other.bold.nextSetBit(0); i >= 0; i = other.bold.nextSetBit(i + 1)) {
            bold.set(from + i);
        }
        for (var i = other.italic.nextSetBit(0); i >= 0; i = other.italic.nextSetBit(i + 1)) {
            italic.set(from + i);
        }
        other.gaps.forEach(g -> gaps.add(from + g));
    }

    void dropLast() {
        text.setLength(text.length() - 1);
        bold.clear(text.length());
        italic.clear(text.length());
    }

    /** Whether all letters and digits are bold; false where there are none. */
    boolean isBold() {
        return all(bold);
    }

    boolean isItalic() {
        return all(italic);
    }

    boolean startsBold() {
        return bold.get(0);
    }

    boolean endsBold() {
        return !text.isEmpty() && bold.get(text.length() - 1);
    }

    private boolean all(BitSet style) {
        var some = false;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                some = true;
                if (!style.get(i)) {
                    return false;
                }
            }
        }
        return some;
    }

    List<Integer> gaps() {
        return List.copyOf(gaps);
    }

    /** The text with its marks; without them where composing its letters moves them. */
    RichText rich() {
        var plain = text();
        if (!Normalizer.isNormalized(plain, Normalizer.Form.NFC) || !Texts.clean(plain).equals(plain)) {
            return RichText.of(plain);
        }
        var marks = new ArrayList<Mark>();
        marks(bold, MarkStyle.BOLD, marks);
        marks(italic, MarkStyle.ITALIC, marks);
        return new RichText(plain, marks);
    }

    private static void marks(BitSet style, MarkStyle name, List<Mark> marks) {
        for (var from = style.nextSetBit(0); from >= 0; ) {
            var to = style.nextClearBit(from);
            marks.add(new Mark(from, to, name));
            from = style.nextSetBit(to);
        }
    }
}
