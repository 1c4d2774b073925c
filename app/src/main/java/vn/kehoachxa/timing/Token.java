package vn.kehoachxa.timing;

/**
 * A word, a number, a sign or the end of a line.
 *
 * @param word as compared: small letters without marks; a sign as itself, any dash as {@code -}; empty at the end of the text
 * @param marked the same with its marks
 * @param value of a number of at most 4 digits, else -1
 * @param spaced whether white space stands before it
 * @param from where it stands in the text that was taken apart, {@code to} being behind it
 */
record Token(Kind kind, String word, String marked, int value, boolean spaced, int from, int to) {

    enum Kind { WORD, NUMBER, SIGN, BREAK, END }

    static final Token END = new Token(Kind.END, "", "", -1, false, -1, -1);

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isYear() {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    boolean isSmall() {
        return isNumber() && value >= 0 && word.length() <= 2;
    }

    /** A Roman number up to twelve, 0 where it is none. A small l is often what an I was read as. */
    int roman() {
        return switch (kind == Kind.WORD ? word : "") {
            case "i", "l" -> 1;
            case "ii", "ll", "il", "li" -> 2;
            case "iii", "lll" -> 3;
            case "iv", "lv" -> 4;
            case "v" -> 5;
            case "vi" -> 6;
            case "vii" -> 7;
            case "viii" -> 8;
            case "ix" -> 9;
            case "x" -> 10;
            case "xi" -> 11;
            case "xii" -> 12;
            default -> 0;
        };
    }
}
