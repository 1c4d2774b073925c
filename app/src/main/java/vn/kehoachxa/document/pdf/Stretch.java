package vn.kehoachxa.document.pdf;

/**
 * A stretch of text as a face shows it.
 *
 * @param letters that the face has
 * @param meant what a reader takes out instead, or null where the letters say what is meant
 */
record Stretch(String letters, String meant) {}
