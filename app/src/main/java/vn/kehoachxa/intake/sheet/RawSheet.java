package vn.kehoachxa.intake.sheet;

import java.util.List;
import vn.kehoachxa.intake.office.Element;

/**
 * A sheet as it stands in its part, texts not yet looked up.
 *
 * @param rows those in which something is written, from the top
 * @param cut whether there are more of them
 */
record RawSheet(String name, List<RawRow> rows, List<Merge> merges, boolean cut) {

    int cells() {
        return rows.stream().mapToInt(r -> r.cells().size()).sum();
    }

    /** @param number from 1, as Excel counts */
    record RawRow(int number, List<RawCell> cells) {}

    /**
     * A cell in which something is written.
     *
     * @param column from 0
     * @param type as in the part: {@code s} for a shared text, {@code n} for a number, {@code inlineStr}, {@code str}, {@code b}, {@code d}
     * @param value what stands in it; of a formula, its result as it was last reckoned
     * @param inline its text where it has one of its own; or null
     */
    record RawCell(int column, int style, String type, String value, Element inline) {

        /** The index of its shared text, or -1. */
        int shared() {
            try {
                return type.equals("s") ? Integer.parseInt(value.strip()) : -1;
            } catch (NumberFormatException noIndex) {
                return -1;
            }
        }
    }

    /** Cells that are shown as one. Rows from 1, columns from 0, both ends within. */
    record Merge(int top, int left, int bottom, int right) {}
}
