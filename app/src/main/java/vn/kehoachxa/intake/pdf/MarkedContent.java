package vn.kehoachxa.intake.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The stretches of a page's content that are marked: hidden layers, what belongs to the page only, and what letters are meant. */
final class MarkedContent {

    private static final COSName ARTIFACT = COSName.ARTIFACT;
    private static final int LONGEST_MEANT = 2_000;

    /** @param from how many glyphs stood before it */
    private record Stretch(boolean hidden, boolean furniture, String meant, int from) {}

    private final Layers layers;
    private final Deque<Stretch> open = new ArrayDeque<>();

    MarkedContent(Layers layers) {
        this.layers = layers;
    }

    void begin(COSName tag, COSDictionary properties, int glyphs) {
        var hidden = isHidden() || COSName.OC.equals(tag) && layers.hides(properties);
        var furniture = isFurniture()
                || ARTIFACT.equals(tag) && properties != null && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        var meant = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        open.push(new Stretch(hidden, furniture, meant, glyphs));
    }

    /** Where the stretch said what is meant, its glyphs become one with that text; glyphs over several lines are kept as they are. */
    void end(List<Glyph> glyphs) {
        if (open.isEmpty()) {
            return;
        }
        var stretch = open.pop();
        var meant = stretch.meant();
        if (meant == null || stretch.from() >= glyphs.size() || meant.length() > LONGEST_MEANT) {
            return;
        }
        var drawn = glyphs.subList(stretch.from(), glyphs.size());
        var first = drawn.getFirst();
        if (drawn.stream().allMatch(g -> g.quarter() == first.quarter() && isLevel(first, g))) {
            var one = first.to(drawn.getLast(), Ligatures.apart(meant));
            drawn.clear();
            if (!meant.isEmpty()) {
                glyphs.add(one);
            }
        }
    }

    private static boolean isLevel(Glyph a, Glyph b) {
        var across = a.quarter() % 2 == 0 ? b.y0() - a.y0() : b.x0() - a.x0();
        return Math.abs(across) < a.size() / 2;
    }

    boolean isHidden() {
        return !open.isEmpty() && open.peek().hidden();
    }

    boolean isFurniture() {
        return !open.isEmpty() && open.peek().furniture();
    }
}
