/**
 * Reads PDF files as a person sees them: glyphs and ruling lines become lines, lines become paragraphs and tables, and what only belongs
 * to the pages is left out. Lengths are points from the page's top left corner as it is shown, unless they say mm.
 */
package vn.kehoachxa.intake.pdf;
