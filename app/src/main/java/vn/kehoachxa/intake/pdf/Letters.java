package vn.kehoachxa.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.Texts;

/** Makes whole letters of glyphs: marks that were drawn apart go to their letter, letters drawn twice are one bold letter. */
final class Letters {

    /** Signs that some files draw over a letter instead of a combining mark. */
    private static final Map<String, String> OVER = Map.of(
            "\u00b4", "\u0301", "`", "\u0300", "\u02c6", "\u0302", "^", "\u0302", "\u02dc", "\u0303", "~", "\u0303", "\u02d8", "\u0306",
            "\u02c7", "\u030c");
    /** How many letters back a mark's letter is looked for. */
    private static final int NEAR = 6;
    /** Two equal letters closer than this part of their size are one. */
    private static final double SAME = 0.12;
    private static final double SHIFTED = 0.1;

    private Letters() {}

    static List<Letter> tidy(List<Letter> drawn) {
        return once(withMarks(drawn));
    }

    private static List<Letter> withMarks(List<Letter> drawn) {
        var out = new ArrayList<Letter>(drawn.size());
        for (var i = 0; i < drawn.size(); i++) {
            var letter = drawn.get(i);
            var mark = mark(letter.text());
            var combining = mark != null && !OVER.containsKey(letter.text());
            var base = mark == null ? -1 : base(out, letter, combining);
            if (base >= 0) {
                out.set(base, out.get(base).withText(out.get(base).text() + mark));
            } else if (mark != null && i + 1 < drawn.size() && isOver(letter, drawn.get(i + 1), combining)) {
                // The mark was drawn before its letter.
                drawn.set(i + 1, drawn.get(i + 1).withText(drawn.get(i + 1).text() + mark));
            } else {
                out.add(letter);
            }
        }
        return out;
    }

    /** The combining marks that a glyph stands for, or null. */
    private static String mark(String text) {
        var known = OVER.get(text);
        return known != null ? known : !text.isEmpty() && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK) ? text : null;
    }

    private static int base(List<Letter> out, Letter mark, boolean combining) {
        for (var i = out.size() - 1; i >= Math.max(0, out.size() - NEAR); i--) {
            if (isOver(mark, out.get(i), combining)) {
                return i;
            }
        }
        var last = out.size() - 1;
        var beside = combining && last >= 0 && Math.abs(out.get(last).y() - mark.y()) < mark.size()
                && Math.abs(out.get(last).right() - mark.x()) < mark.size() / 4 && isLetter(out.get(last));
        return beside ? last : -1;
    }

    private static boolean isOver(Letter mark, Letter base, boolean combining) {
        if (base.turn() != mark.turn() || Math.abs(base.y() - mark.y()) > mark.size() * 0.7 || !isLetter(base)) {
            return false;
        }
        var middle = (mark.x() + mark.right()) / 2;
        var slack = combining ? mark.size() * 0.1 : -base.width() * 0.15;
        return middle > base.x() - slack && middle < base.right() + slack;
    }

    private static boolean isLetter(Letter letter) {
        return !letter.text().isEmpty() && Character.isLetter(letter.text().codePointAt(0));
    }

    private record Place(String text, long column, long row) {}

    /** A letter drawn again at its place, a little aside, was made bold that way; drawn again at the very place it is only once there. */
    private static List<Letter> once(List<Letter> drawn) {
        var places = new HashMap<Place, Integer>();
        var out = new ArrayList<Letter>(drawn.size());
        for (var letter : drawn) {
            var same = letter.isSpace() ? null : find(places, out, letter);
            if (same == null) {
                places.put(new Place(letter.text(), Math.round(letter.x() / 4), Math.round(letter.y() / 4)), out.size());
                out.add(letter);
            } else if (Math.abs(out.get(same).x() - letter.x()) + Math.abs(out.get(same).y() - letter.y()) > SHIFTED) {
                out.set(same, out.get(same).asBold());
            }
        }
        return out;
    }

    private static Integer find(Map<Place, Integer> places, List<Letter> out, Letter letter) {
        var column = Math.round(letter.x() / 4);
        var row = Math.round(letter.y() / 4);
        for (var c = column - 1; c <= column + 1; c++) {
            for (var r = row - 1; r <= row + 1; r++) {
                var at = places.get(new Place(letter.text(), c, r));
                if (at != null && isSame(out.get(at), letter)) {
                    return at;
                }
            }
        }
        return null;
    }

    private static boolean isSame(Letter a, Letter b) {
        var near = Math.min(Math.max(0.6, a.size() * SAME), Math.max(a.width(), 1) * 0.4);
        return a.turn() == b.turn() && Math.abs(a.x() - b.x()) < near && Math.abs(a.y() - b.y()) < near
                && Texts.clean(a.text()).equals(Texts.clean(b.text()));
    }
}
