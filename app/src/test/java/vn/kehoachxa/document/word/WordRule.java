package vn.kehoachxa.document.word;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One rule of Decree 30/2020 and how it is measured in a Word file.
 *
 * @param key its place in the decree
 * @param values what is measured: lengths in mm, sizes in points, 1 for what is as it should be and 0 for what is not
 * @param least the range that the decree leaves
 */
record WordRule(String key, String what, Function<WordReading, Stream<Double>> values, double least, double most) {

    /** Word counts in twentieths of a point, 0.0176 mm. */
    static final double TOLERANCE = 0.02;

    static WordRule range(String key, String what, double least, double most, Function<WordReading, Stream<Double>> values) {
        return new WordRule(key, what, values, least - TOLERANCE, most + TOLERANCE);
    }

    static WordRule holds(String key, String what, Function<WordReading, Stream<Boolean>> values) {
        return new WordRule(key, what, file -> values.apply(file).map(b -> b ? 1.0 : 0.0), 1, 1);
    }

    @Override
    public String toString() {
        return key + ": " + what;
    }
}
