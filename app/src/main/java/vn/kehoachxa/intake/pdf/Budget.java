package vn.kehoachxa.intake.pdf;

import vn.kehoachxa.intake.source.UnreadableFileException;

/** How much one file may ask of the program: a file made to keep it busy ends here and not in an endless loop. Counts, so that every PC agrees. */
final class Budget {

    /** Pages that a file may have. */
    static final int PAGES = 500;
    /** What one stream may be unpacked to, and all of them. */
    static final long STREAM_BYTES = 48L << 20;
    static final long ALL_BYTES = 400L << 20;

    private static final int OPERATORS = 12_000_000;
    private static final int LETTERS = 3_000_000;
    private static final int FORMS = 20_000;

    /** Widths and letters that the fonts of a file name, ranges counted out; each takes up to 100 bytes. */
    private static final int FONT_ENTRIES = 1_200_000;

    /** Fonts made, and what their programs unpack to: all stay in memory until the file is read. */
    private static final int FONTS = 20_000;
    private static final long FONT_BYTES = 64L << 20;
    /** Ranges gone through to find out what letters are: PDFBox goes through all of them for each letter, several times. */
    private static final long LOOKUPS = 50_000_000;

    /** Streams, or what looks like the beginning of one: 500 pages with their pictures have some thousands. */
    private static final int STREAMS = 200_000;

    private int operators;
    private int letters;
    private int forms;
    private int streams;
    private long bytes;
    private long fontEntries;
    private int fonts;
    private long fontBytes;
    private long lookups;

    void operator() {
        spend(++operators, OPERATORS);
    }

    void letter() {
        spend(++letters, LETTERS);
    }

    void form() {
        spend(++forms, FORMS);
    }

    /** @param more widths or letters of a font; nothing where it is negative */
    void fontEntries(long more) {
        fontEntries += Math.max(0, more);
        spend(fontEntries, FONT_ENTRIES);
    }

    void font() {
        spend(++fonts, FONTS);
    }

    /** @param more unpacked bytes of fonts' programs */
    void fontBytes(long more) {
        fontBytes += more;
        spend(fontBytes, FONT_BYTES);
    }

    /** @param more ranges that are gone through for a letter */
    void lookups(int more) {
        lookups += more;
        spend(lookups, LOOKUPS);
    }

    void stream() {
        spend(++streams, STREAMS);
    }

    /** @param more unpacked bytes of any stream */
    void unpacked(long more) {
        bytes += more;
        spend(bytes, ALL_BYTES);
    }

    private static void spend(long spent, long limit) {
        if (spent > limit) {
            throw tooBig(null);
        }
    }

    static UnreadableFileException tooBig(Throwable cause) {
        return new UnreadableFileException("INTAKE-TOO-BIG", cause);
    }
}
