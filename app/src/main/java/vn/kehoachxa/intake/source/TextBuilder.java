package vn.kehoachxa.intake.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.kehoachxa.plan.Mark;
import vn.kehoachxa.plan.MarkStyle;
import vn.kehoachxa.plan.RichText;

/**
 * Gathers the letters of a paragraph and makes of them what {@link Para} asks for: NFC, plain single spaces, none at the ends or beside a
 * line break, no invisible letters; with the places of wide gaps.
 */
public final class TextBuilder {

    /** Somebody who types this many spaces means a gap. */
    private static final int GAP = 3;

    /** No letter becomes more than three by composing (UAX #15). */
    private static final int LONGEST_COMPOSED = 3;

    private static final byte BOLD = 1;
    private static final byte ITALIC = 2;

    private final StringBuilder letters = new StringBuilder();
    private byte[] looks = new byte[64];
    private boolean blank = true;

    /** Adds letters; a tab is a gap, {@code \n} breaks the line. */
    public TextBuilder add(CharSequence text, boolean bold, boolean italic) {
        var from = letters.length();
        letters.append(text);
        if (letters.length() > looks.length) {
            looks = Arrays.copyOf(looks, Math.max(letters.length(), looks.length * 2));
        }
        Arrays.fill(looks, from, letters.length(), (byte) ((bold ? BOLD : 0) | (italic ? ITALIC : 0)));
        blank &= text.chars().allMatch(c -> isSpace((char) c) || isInvisible((char) c) || isBreak((char) c));
        return this;
    }

    /** Whether there is nothing yet but white space. */
    public boolean isBlank() {
        return blank;
    }

    public int length() {
        return letters.length();
    }

    /** What has been gathered: the text with its marks. */
    public record Built(RichText content, List<Integer> gaps) {}

    /** What has been gathered so far; may be asked for again. */
    public Built build() {
        return new Result().build();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\u202f' || c == '\u205f' || c == '\u3000';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c >= '\u202a' && c <= '\u202e' || c >= '\u2060' && c <= '\u206f'
                || c == '\ufeff' || c == '\u061c' || c >= '\ufffe' || !isBreak(c) && c != '\t' && Character.isISOControl(c);
    }

    private final class Result {

        private final StringBuilder out = new StringBuilder(letters.length());
        private final byte[] outLooks = new byte[letters.length() * LONGEST_COMPOSED];
        private final List<Integer> gaps = new ArrayList<>();
        private int spaces;
        private boolean tab;
        private boolean broken;
        private byte spaceLook;

        Built build() {
            for (var i = 0; i < letters.length();) {
                var c = letters.charAt(i);
                if (isBreak(c)) {
                    broken = true;
                    i++;
                } else if (isSpace(c)) {
                    space(c, looks[i]);
                    i++;
                } else if (isInvisible(c) || isHalf(i)) {
                    i++;
                } else {
                    i = letter(i);
                }
            }
            // Scripts that compose beyond a letter and its marks are not ours: without marks, nothing can stand at a wrong place.
            return Normalizer.isNormalized(out, Normalizer.Form.NFC)
                    ? new Built(new RichText(out.toString(), marks()), gaps)
                    : new Built(RichText.of(out.toString()), List.of());
        }

        private boolean isHalf(int i) {
            var c = letters.charAt(i);
            return Character.isHighSurrogate(c) && (i + 1 == letters.length() || !Character.isLowSurrogate(letters.charAt(i + 1)))
                    || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(letters.charAt(i - 1)));
        }

        private void space(char c, byte look) {
            if (spaces++ == 0) {
                spaceLook = look;
            }
            tab |= c == '\t';
        }

        /** A letter with the marks that follow it. @return where the next begins */
        private int letter(int from) {
            white();
            var to = from + 1;
            while (to < letters.length() && isPart(letters.charAt(to))) {
                to++;
            }
            var composed = plain(letters, from, to);
            for (var k = 0; k < composed.length(); k++) {
                put(composed.charAt(k), looks[from]);
            }
            return to;
        }

        private boolean isPart(char c) {
            return Character.isLowSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        }

        private CharSequence plain(CharSequence text, int from, int to) {
            if (to == from + 1) {
                var c = text.charAt(from);
                if (c < '\u0300') {
                    return String.valueOf(c);
                }
                if (c == '\u2011') {
                    return "-";
                }
            }
            return Normalizer.normalize(text.subSequence(from, to), Normalizer.Form.NFC);
        }

        /** The white space before a letter, as one. */
        private void white() {
            if (!out.isEmpty()) {
                if (broken) {
                    put('\n', (byte) 0);
                } else if (spaces > 0) {
                    if (tab || spaces >= GAP) {
                        gaps.add(out.length());
                    }
                    put(' ', spaceLook);
                }
            }
            spaces = 0;
            tab = false;
            broken = false;
        }

        private void put(char c, byte look) {
            outLooks[out.length()] = look;
            out.append(c);
        }

        private List<Mark> marks() {
            var marks = new ArrayList<Mark>();
            marks(BOLD, MarkStyle.BOLD, marks);
            marks(ITALIC, MarkStyle.ITALIC, marks);
            return marks;
        }

        /** Stretches of the style, without white space at their ends unless it parts two of them. */
        private void marks(byte bit, MarkStyle style, List<Mark> marks) {
            var from = -1;
            var to = -1;
            for (var i = 0; i <= out.length(); i++) {
                var white = i < out.length() && (out.charAt(i) == ' ' || out.charAt(i) == '\n');
                if (white) {
                    continue;
                }
                var has = i < out.length() && (outLooks[i] & bit) != 0;
                if (has) {
                    from = from < 0 ? i : from;
                    to = i + 1;
                } else if (from >= 0) {
                    marks.add(new Mark(from, to, style));
                    from = -1;
                }
            }
        }
    }
}
