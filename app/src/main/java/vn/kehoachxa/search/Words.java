package vn.kehoachxa.search;

/** Words begin where a letter or digit follows something that is none. */
final class Words {

    private Words() {}

    /** Where a word of {@code text} begins with {@code part}, from {@code start} on; -1 where none does. */
    static int find(String text, String part, int start) {
        for (var at = text.indexOf(part, start); at >= 0; at = text.indexOf(part, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }

    static boolean has(String text, String part) {
        return find(text, part, 0) >= 0;
    }

    /** Whether some word of {@code text} is {@code part} whole. */
    static boolean hasWhole(String text, String part) {
        for (var at = find(text, part, 0); at >= 0; at = find(text, part, at + 1)) {
            var end = at + part.length();
            if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
