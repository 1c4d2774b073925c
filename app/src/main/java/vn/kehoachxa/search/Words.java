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

    /** Whether a word of {@code text} ends before {@code end}. */
    static boolean endsAt(String text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
