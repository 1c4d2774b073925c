package vn.kehoachxa.export;

import java.time.LocalDate;
import java.util.List;

/**
 * A table as it stands on the screen, on its way into a file.
 *
 * @param name what it is about, at most 31 letters
 * @param office whose table it is; may be empty
 * @param title what it lists
 * @param standing of which day it is
 * @param columns their names, the most telling one first
 * @param rows each with a cell for every column
 */
public record ScreenTable(String name, String office, String title, String standing, List<String> columns, List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param text what it says; empty where it says nothing
     * @param day the day that it says, which stays one to be sorted and filtered by; null where it is none
     */
    public record Cell(String text, LocalDate day) {}

    public ScreenTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
