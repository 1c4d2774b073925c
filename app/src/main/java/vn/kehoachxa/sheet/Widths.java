package vn.kehoachxa.sheet;

/** How wide a column is, in letters of the sheet's font: as its content asks, within what is pleasant to read. */
final class Widths {

    /** The button of the filter stands in the header. */
    private static final int BUTTON = 3;
    private static final int DATE = 12;
    /** The font is narrower than the one that widths count in, and lines are not filled to their end: so many percent together. */
    private static final int BREAKS_EARLY = 95;

    private Widths() {}

    static int of(Field field) {
        var longest = 0;
        for (var value : field.values()) {
            longest = Math.max(longest, letters(value, longest));
        }
        return Math.clamp(Math.max(longest + 2, header(field.label())), least(field.kind()), most(field.kind()));
    }

    /** In how many lines a value stands in a column of this width. */
    static int lines(Value value, int width) {
        if (!(value instanceof Value.Text(var text)) || text.length() < width && text.indexOf('\n') < 0) {
            return 1;
        }
        var lines = 0;
        var from = 0;
        for (var to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            lines += linesOf(to - from, width);
            from = to + 1;
        }
        return lines + linesOf(text.length() - from, width);
    }

    private static int linesOf(int letters, int width) {
        return Math.max(1, (letters * BREAKS_EARLY / 100 + width - 1) / width);
    }

    /** @param known what is of no more letters need not be looked at closely */
    private static int letters(Value value, int known) {
        return switch (value) {
            case null -> 0;
            case Value.Text(var text) -> text.length() <= known ? text.length() : longestLine(text);
            case Value.Number(var number) -> number.toPlainString().length();
            case Value.Amount(var dong) -> grouped(Long.toString(dong).length());
            case Value.Day day -> DATE;
        };
    }

    /** With a dot before every three digits. */
    private static int grouped(int digits) {
        return digits + (digits - 1) / 3;
    }

    private static int longestLine(String text) {
        var longest = 0;
        var from = 0;
        for (var to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            longest = Math.max(longest, to - from);
            from = to + 1;
        }
        return Math.max(longest, text.length() - from);
    }

    /** A header stands in two lines or more, but no word of it is broken. */
    private static int header(String label) {
        var longest = label.length() / 2;
        for (var word : label.split(" ")) {
            longest = Math.max(longest, word.length());
        }
        return longest + BUTTON;
    }

    private static int least(Field.Kind kind) {
        return switch (kind) {
            case COUNT -> 6;
            case MAIN -> 30;
            case TEXT, SHORT -> 10;
            case DAY -> DATE + BUTTON;
            case AMOUNT -> 18;
        };
    }

    private static int most(Field.Kind kind) {
        return switch (kind) {
            case COUNT -> 8;
            case MAIN -> 48;
            case TEXT -> 24;
            case SHORT -> 16;
            case DAY -> DATE + BUTTON;
            case AMOUNT -> 24;
        };
    }
}
