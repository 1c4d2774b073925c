package vn.kehoachxa.ui.preview;

import java.util.List;
import vn.kehoachxa.document.layout.Page;

/**
 * How large pages are shown.
 *
 * @param fit what decides
 * @param percent 100 where a page is as large as on paper, on a screen of 96 dpi; only where nothing is to fit
 */
public record Zoom(Fit fit, int percent) {

    /** As wide as the room there is. */
    public static final Zoom WIDTH = new Zoom(Fit.WIDTH, 100);
    /** So that a page is seen whole. */
    public static final Zoom PAGE = new Zoom(Fit.PAGE, 100);

    private static final int SMALLEST = 50;
    private static final int LARGEST = 200;
    /** Between them Ctrl+Plus and Ctrl+Minus go. */
    static final List<Integer> STEPS = List.of(SMALLEST, 60, 75, 90, 100, 110, 125, 150, 175, LARGEST);
    /** Pixels of the window for a point at 100 %. */
    private static final double ACTUAL = 96.0 / 72;
    /** Smaller than this nothing can be made out. */
    private static final double LEAST = 0.1;

    /** What decides how large a page is. */
    public enum Fit { WIDTH, PAGE, NOTHING }

    /** @param percent from 50 to 200; what is less or more becomes that */
    public static Zoom of(int percent) {
        return new Zoom(Fit.NOTHING, Math.clamp(percent, SMALLEST, LARGEST));
    }

    /** As {@link #written} wrote it; what is nothing of the kind fits the width. */
    static Zoom read(String written) {
        if (written.matches("\\d{2,3}")) {
            return of(Integer.parseInt(written));
        }
        return written.equals("page") ? PAGE : WIDTH;
    }

    String written() {
        return switch (fit) {
            case WIDTH -> "width";
            case PAGE -> "page";
            case NOTHING -> Integer.toString(percent);
        };
    }

    /** Pixels for a point. @param width the room for a page, {@code height} likewise, in pixels */
    double scale(Page page, double width, double height) {
        return switch (fit) {
            case WIDTH -> Math.max(LEAST, width / page.width());
            case PAGE -> Math.max(LEAST, Math.min(width / page.width(), height / page.height()));
            case NOTHING -> ACTUAL * percent / 100;
        };
    }

    /** What a scale comes to in per cent. */
    static int percent(double scale) {
        return (int) Math.round(scale * 100 / ACTUAL);
    }

    /** The next step larger or smaller than what is seen. @param direction 1 or -1 @param seen in per cent */
    static Zoom step(int seen, int direction) {
        return direction > 0
                ? of(STEPS.stream().filter(s -> s > seen).findFirst().orElse(LARGEST))
                : of(STEPS.reversed().stream().filter(s -> s < seen).findFirst().orElse(SMALLEST));
    }
}
