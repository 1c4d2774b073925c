package vn.kehoachxa.document.word;

/** Word's units of length. */
final class Measure {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private Measure() {}

    /** Twentieths of a point. */
    static int twips(double mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }

    static int twipsOfPoints(double points) {
        return (int) Math.round(points * 20);
    }

    /** Sizes of letters are counted in half points. */
    static int halfPoints(double points) {
        return (int) Math.round(points * 2);
    }

    static double mmOfPoints(double points) {
        return points * 25.4 / 72;
    }

    static double pointsOfMm(double mm) {
        return mm * 72 / 25.4;
    }
}
