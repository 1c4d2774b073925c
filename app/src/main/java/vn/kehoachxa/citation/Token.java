package vn.kehoachxa.citation;

/**
 * A word, a number or a sign of a text.
 *
 * @param from first UTF-16 unit
 * @param to one past the last
 * @param key the word as it is compared, see {@link Keys}
 * @param glued whether it stands right behind the token before it, without white space
 */
record Token(Kind kind, int from, int to, String text, String key, boolean glued) {

    enum Kind {
        WORD,
        NUMBER,
        /** One sign: a comma, a dash, a bracket. */
        SIGN,
        /** A blank to be filled in: {@code …}, {@code ......}, {@code ____}. */
        BLANK,
        /** An empty line, and what lies before and behind the text. */
        BREAK
    }

    boolean is(char sign) {
        return kind == Kind.SIGN && text.charAt(0) == sign;
    }

    boolean isOneOf(String signs) {
        return kind == Kind.SIGN && signs.indexOf(text.charAt(0)) >= 0;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isBlank() {
        return kind == Kind.BLANK;
    }

    boolean isBreak() {
        return kind == Kind.BREAK;
    }

    boolean isDash() {
        return isOneOf("-–—‐‑−");
    }

    /** A word that begins with a capital letter. */
    boolean isCapital() {
        return isWord() && Character.isUpperCase(text.charAt(0));
    }

    /** A number that can be a year. */
    boolean isYear() {
        return isNumber() && text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
    }
}
