package vn.kehoachxa.intake.office;

import java.util.Map;

/** Numbers and lengths as Word writes them. */
public final class Numbers {

    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int MOST = 1_000_000;

    /** Units of the strict form of the format, in twips. */
    private static final Map<String, Double> UNITS =
            Map.of("pt", 20.0, "in", 1440.0, "cm", 10 * TWIPS_PER_MM, "mm", TWIPS_PER_MM, "pc", 240.0, "pi", 240.0);

    private Numbers() {}

    /** The number; a length with a unit in twips; null where it is none. Beyond a million either way it is cut off. */
    public static Integer of(String value) {
        if (value == null || value.isEmpty() || value.length() > 20) {
            return null;
        }
        var unit = value.length() > 2 ? UNITS.get(value.substring(value.length() - 2)) : null;
        try {
            var number = unit == null ? Double.parseDouble(value) : Double.parseDouble(value.substring(0, value.length() - 2)) * unit;
            return Double.isNaN(number) ? null : (int) Math.round(Math.clamp(number, -MOST, MOST));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Twips, hundredths of mm rounded. */
    public static double mm(int twips) {
        return Math.round(twips / TWIPS_PER_MM * 100) / 100.0;
    }
}
