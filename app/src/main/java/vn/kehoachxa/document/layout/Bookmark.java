package vn.kehoachxa.document.layout;

import java.util.UUID;

/**
 * Where a heading or an appendix begins.
 *
 * @param depth from 1
 * @param source the line or the appendix
 * @param page index in {@link Pages}
 * @param y the top of the heading on that page
 */
public record Bookmark(String title, int depth, UUID source, int page, double y) {}
