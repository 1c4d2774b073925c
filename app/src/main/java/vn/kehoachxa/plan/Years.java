package vn.kehoachxa.plan;

/** The years that a paper may speak of. */
public final class Years {

    public static final int FIRST = 1945;
    public static final int LAST = 2199;

    private Years() {}

    public static boolean isYear(int year) {
        return year >= FIRST && year <= LAST;
    }
}
