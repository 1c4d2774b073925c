/**
 * Writes a document as Word. Word lays it out by itself, so this package says what things are (styles, sections, rows that stay
 * together), not where they stand; no-break spaces from the layout keep its lines like those of our pages. The only place that knows Apache
 * POI, which makes what is the same in every file; the text itself is written as XML, and POI's schemas judge it in the tests.
 */
package vn.kehoachxa.document.word;
