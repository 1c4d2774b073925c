/**
 * Pages: a document laid out once, as positioned text and rules. Pure computation: the widths of letters are given in, and the same pages
 * are painted into the PDF, on the screen and to the printer. Lengths are points (1/72 inch), measured from the page's top left corner.
 *
 * <p>Every piece becomes a list of {@code Strip}s, the smallest things that a page break may stand between, each with a wish to stay with
 * the next one; {@code PageFiller} then puts strips on pages. Only the strips of a piece that changed have to be made anew.
 */
package vn.kehoachxa.document.layout;
