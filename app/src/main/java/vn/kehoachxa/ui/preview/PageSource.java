package vn.kehoachxa.ui.preview;

import java.io.InputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.kehoachxa.document.layout.Face;
import vn.kehoachxa.document.layout.Metrics;
import vn.kehoachxa.document.layout.Pages;
import vn.kehoachxa.plan.Paper;

/**
 * Where pages come from.
 *
 * @param pages lays a paper out; may take a while, and is asked by one thread at a time
 * @param metrics of the typeface with which it does
 * @param faces the font files of that typeface
 */
public record PageSource(Function<Paper, Pages> pages, Supplier<? extends Metrics> metrics, Function<Face, InputStream> faces) {}
