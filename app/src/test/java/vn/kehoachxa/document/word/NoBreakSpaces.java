package vn.kehoachxa.document.word;

/** The no-break spaces of a Word file. */
final class NoBreakSpaces {

    private NoBreakSpaces() {}

    /** The text with a space for each one that stands alone: it ties two words. Several are the room for a missing number. */
    static String folded(String text) {
        return text.replaceAll("(?<!\u00a0)\u00a0(?!\u00a0)", " ");
    }
}
