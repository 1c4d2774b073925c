package vn.kehoachxa.document.pdf;

/**
 * The archive standard that a file says it keeps to.
 *
 * @param part of ISO 19005: 2 allows no attached files of any kind, 3 does
 * @param level A: tagged, so that the text can be read aloud and taken out in order
 */
record Conformance(int part, String level) {

    /** A file with nothing inside but its pages. Universal accessibility (PDF/UA-1) comes with it: the same tags serve both. */
    static final Conformance ALONE = new Conformance(2, "A");

    /** A file that carries others; else the same. */
    static final Conformance WITH_FILES = new Conformance(3, "A");
}
