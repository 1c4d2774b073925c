package vn.kehoachxa.ui.preview;

import java.util.function.Predicate;
import vn.kehoachxa.document.layout.Origin;

/**
 * A place of the paper that is to be seen on its page.
 *
 * @param place names it; equal where it is the same place
 * @param where whether something stands there
 * @param across whether the whole width of the text is marked: a line, a row
 */
public record Marked(Object place, Predicate<Origin> where, boolean across) {}
