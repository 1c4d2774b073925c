package vn.kehoachxa.document.pdf.measure;

import java.util.List;
import java.util.function.Function;

/**
 * A number of the decree and how it is measured.
 *
 * @param key its place in annex I of Decree 30/2020
 * @param what is measured, with its unit
 * @param values each thing of that kind that was found; none where the paper has no such thing
 */
record Requirement(String key, String what, double least, double most, Function<Printed, List<Value>> values) {

    /** @param where it was measured */
    record Value(double value, String where) {}

    /** What must hold of everything that is measured. */
    static Requirement always(String key, String what, Function<Printed, List<Value>> values) {
        return new Requirement(key, what + ", yes = 1", 1, 1, values);
    }

    List<Value> outside(Printed printed) {
        return values.apply(printed).stream().filter(v -> !(v.value() >= least - ROUNDING && v.value() <= most + ROUNDING)).toList();
    }

    /** Files keep four decimals of a point, and sizes are floats. */
    private static final double ROUNDING = 0.002;

    @Override
    public String toString() {
        return key + " " + what + " " + least + "–" + most;
    }
}
