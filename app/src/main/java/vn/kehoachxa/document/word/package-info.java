/**
 * Writes a document as Word. Word lays it out by itself, so this package says what things are (styles, sections, rows that stay
 * together), not where they stand. The only place that knows Apache POI.
 */
package vn.kehoachxa.document.word;
