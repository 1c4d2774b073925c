package vn.kehoachxa.intake.pdf;

/**
 * A line drawn along an edge of the page, or a thin bar.
 *
 * @param at its place across: y of a level one, x of an upright one
 * @param from where it begins along
 * @param to where it ends
 */
record Rule(boolean level, double at, double from, double to) {

    double length() {
        return to - from;
    }

    static Rule across(double y, double from, double to) {
        return new Rule(true, y, Math.min(from, to), Math.max(from, to));
    }

    static Rule down(double x, double from, double to) {
        return new Rule(false, x, Math.min(from, to), Math.max(from, to));
    }
}
