package vn.kehoachxa.intake.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.sheet.RawSheet.Merge;

/** Names of cells, such as {@code AB12}. */
final class CellName {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int LETTERS = 26;

    private CellName() {}

    /** The column from 0; {@code otherwise} where the name is missing or is none. */
    static int column(String name, int otherwise) {
        if (name == null) {
            return otherwise;
        }
        var end = 0;
        while (end < name.length() && end < 3 && name.charAt(end) >= 'A' && name.charAt(end) <= 'Z') {
            end++;
        }
        return end == 0 ? otherwise : number(name.substring(0, end));
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (n, c) -> n * LETTERS + c - 'A' + 1) - 1;
    }

    /** What a range such as {@code B2:D2} covers. */
    static Optional<Merge> range(String text) {
        var match = RANGE.matcher(text == null ? "" : text.replace("$", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        var merge = new Merge(
                Integer.parseInt(match.group(2)), number(match.group(1)), Integer.parseInt(match.group(4)), number(match.group(3)));
        return merge.bottom() < merge.top() || merge.right() < merge.left() ? Optional.empty() : Optional.of(merge);
    }
}
