package vn.kehoachxa.ui.plans;

/** The years that come after a plan's own, as many as it has. */
public record NextPeriod(int first, int last) {

    /** @param yearTo the last year of a plan of several; null where it has one */
    public static NextPeriod after(int year, Integer yearTo) {
        var last = yearTo == null ? year : yearTo;
        return new NextPeriod(last + 1, last + 1 + last - year);
    }

    /** {@code 2027}, {@code 2031–2035} */
    public String text() {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
