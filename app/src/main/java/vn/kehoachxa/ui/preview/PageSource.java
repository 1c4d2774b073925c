package vn.kehoachxa.ui.preview;

import java.util.function.Supplier;

/**
 * Where pages come from.
 *
 * @param pagers begins to lay a paper out; the first call may take a while, and is made beside the window's thread
 * @param faces the typeface with which it is done; likewise
 */
public record PageSource(Supplier<Pager> pagers, Supplier<PageFaces> faces) {}
