package vn.kehoachxa.document;

/** What a printed text ends with. The texts of a paper are data and keep the marks that the clerk typed; the page has the right ones. */
final class EndMarks {

    /** Closes the body and an appendix of text, right after the last word (Decree 30/2020, samples 1.4 and 2.1). */
    static final String END = "./.";

    private EndMarks() {}

    /** The text without white space, semicolons, commas or a single full stop at its end; dots that mean an omission stay. */
    static String bare(String text) {
        var end = withoutLoose(text, text.length());
        if (end > 0 && text.charAt(end - 1) == '.' && !isOmission(text, end)) {
            end = withoutLoose(text, end - 1);
        }
        return text.substring(0, end);
    }

    /** The text without the mark that {@link #END} replaces, also where the clerk typed the end mark. */
    static String bareOfEnd(String text) {
        var stripped = text.stripTrailing();
        return bare(stripped.endsWith(END) ? stripped.substring(0, stripped.length() - END.length()) : stripped);
    }

    private static int withoutLoose(String text, int from) {
        var end = from;
        while (end > 0 && isLoose(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isLoose(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == ';' || c == ',';
    }

    private static boolean isOmission(String text, int end) {
        return text.startsWith("..", end - 2) || text.startsWith(".v.", end - 3);
    }
}
