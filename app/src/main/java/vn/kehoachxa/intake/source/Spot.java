package vn.kehoachxa.intake.source;

import vn.kehoachxa.plan.Orientation;

/**
 * Where in a file something stands.
 *
 * @param page from 1; 0 where the file does not say (Word lays out when it is opened)
 * @param section from 0; a new one begins with each section of a Word file, and in a PDF where pages turn to the other orientation
 * @param orientation how the page lies
 * @param opensPage whether a page or a section break stands before it, or in a PDF whether it is the first of its page
 */
public record Spot(int page, int section, Orientation orientation, boolean opensPage) {

    /** For files without pages. */
    public static final Spot NOWHERE = new Spot(0, 0, Orientation.PORTRAIT, false);
}
