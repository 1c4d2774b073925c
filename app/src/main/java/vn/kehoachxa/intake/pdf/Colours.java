package vn.kehoachxa.intake.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Whether what is drawn can be seen on white paper; no colour is computed, which would load profiles out of the file. */
final class Colours {

    private record State(boolean fillWhite, boolean strokeWhite) {}

    private final Deque<State> saved = new ArrayDeque<>();
    private State now = new State(false, false);

    void save() {
        saved.push(now);
    }

    void restore() {
        if (!saved.isEmpty()) {
            now = saved.pop();
        }
    }

    int depth() {
        return saved.size();
    }

    /** Back to what was at a depth, whatever a form left open. */
    void unwind(int depth) {
        while (saved.size() > depth) {
            restore();
        }
    }

    void fill(List<COSBase> parts) {
        now = new State(isWhite(parts), now.strokeWhite);
    }

    void stroke(List<COSBase> parts) {
        now = new State(now.fillWhite, isWhite(parts));
    }

    boolean seesFill() {
        return !now.fillWhite;
    }

    boolean seesStroke() {
        return !now.strokeWhite;
    }

    /** Grey and RGB at their lightest, or CMYK without ink; other spaces count as ink. */
    private static boolean isWhite(List<COSBase> parts) {
        var light = parts.size() == 4 ? 0 : 1;
        return (parts.size() == 1 || parts.size() == 3 || parts.size() == 4)
                && parts.stream().allMatch(p -> p instanceof COSNumber n && Math.abs(n.floatValue() - light) < 0.001);
    }
}
