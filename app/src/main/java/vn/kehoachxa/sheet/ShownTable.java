package vn.kehoachxa.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as it stands on the screen.
 *
 * @param name of the sheet, at most 31 letters
 * @param office whose table it is; may be empty
 * @param title what it lists
 * @param standing of which day it is, or what was left out
 * @param columns their names, the most telling one first
 * @param rows each with a cell for every column
 */
public record ShownTable(String name, String office, String title, String standing, List<String> columns, List<List<Cell>> rows) {

    /**
     * A cell.
     *
     * @param text what it says; empty where it says nothing
     * @param day the day that it says, which stays one to be sorted and filtered by; null where it is none
     */
    public record Cell(String text, LocalDate day) {}

    public ShownTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    Titles titles() {
        return new Titles(office, name, title, standing);
    }

    Listing listing() {
        var fields = new ArrayList<Field>();
        for (var c = 0; c < columns.size(); c++) {
            var at = c;
            var cells = rows.stream().map(r -> r.get(at)).toList();
            var days = cells.stream().anyMatch(x -> x.day() != null);
            fields.add(Field.of(
                    columns.get(c), c == 0 ? Field.Kind.MAIN : days ? Field.Kind.DAY : Field.Kind.TEXT, cells,
                    cell -> cell.day() == null ? Value.text(cell.text()) : Value.day(cell.day())));
        }
        return Listing.of(name, rows.size(), columns, fields.stream());
    }
}
