package vn.kehoachxa.sheet;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A table of any length on its way to a sheet: its rows are asked for one after the other and not kept.
 *
 * @param name of the sheet, at most 31 letters, of which one longer than a sheet leaves room for a number
 * @param office whose table it is; may be empty
 * @param title what it lists
 * @param standing of which day it is, or what was left out
 * @param columns from left to right; at most as many as Excel has
 * @param sparse whether most cells are empty: those are then left out of the file, without borders
 * @param rows begins anew at each call; each row has a cell for every column, null for an empty one
 */
public record StreamedTable(
        String name, String office, String title, String standing, List<Column> columns, boolean sparse, Supplier<Iterator<List<Value>>> rows) {

    /** How many columns a sheet has. */
    public static final int MOST_COLUMNS = 16_384;

    /** How the cells of a column look. */
    public enum Kind {
        /** Letters that are read as a text. */
        TEXT,
        /** A few letters or a number, in the middle. */
        SHORT,
        DAY,
        /** A number as it is, dots between thousands. */
        NUMBER,
        /** A share of 1 as per cent. */
        PERCENT,
        /** Whole numbers that are added up below: money, or a count. */
        SUMMED
    }

    /**
     * A column.
     *
     * @param label its header
     * @param width in letters, 4 to 100
     */
    public record Column(String label, Kind kind, int width) {}

    public StreamedTable {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(columns.size() + " columns");
        }
    }

    boolean hasSums() {
        return columns.stream().anyMatch(c -> c.kind() == Kind.SUMMED);
    }

    /** Checks that every sheet has a name of its own. */
    static void checkNames(List<StreamedTable> tables) {
        var names = new HashSet<String>();
        for (var table : tables) {
            if (!names.add(table.name())) {
                throw new IllegalArgumentException("two sheets called " + table.name());
            }
        }
    }
}
