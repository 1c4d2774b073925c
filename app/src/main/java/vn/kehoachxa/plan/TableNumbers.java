package vn.kehoachxa.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the program fills into a table: the rows' numbers (groups in Roman, rows counted within their group) and the total. */
public final class TableNumbers {

    private TableNumbers() {}

    /** The table with every computed cell filled in: what is printed. */
    public static Table filled(Table table) {
        if (table.rows().stream().flatMap(r -> r.cells().stream()).noneMatch(Cell::computed)) {
            return table;
        }
        var computed = new Computed(table);
        var rows = new ArrayList<Row>(table.rows().size());
        for (var row : table.rows()) {
            rows.add(row.cells().stream().noneMatch(Cell::computed) ? row : row.withCells(filled(row, computed)));
        }
        return table.withRows(rows);
    }

    private static List<Cell> filled(Row row, Computed computed) {
        var cells = new ArrayList<Cell>(row.cells().size());
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.cells().get(i);
            cells.add(cell.computed() ? cell.withContent(RichText.of(computed.of(row, i).orElse(""))) : cell);
        }
        return cells;
    }

    /** What the program would put into the cells of one table; each total is added up once, however many rows ask for it. For one thread. */
    public static final class Computed {

        private final Table table;
        private final Map<UUID, String> numbers;
        private final Map<Integer, String> totals = new HashMap<>();

        public Computed(Table table) {
            this.table = table;
            this.numbers = numbers(table);
        }

        /** What the program would put into this cell of a row of the table; empty where it would put nothing. */
        public Optional<String> of(Row row, int column) {
            return switch (table.columns().get(column).role()) {
                case NO -> Optional.ofNullable(numbers.get(row.id()));
                case AMOUNT -> row.kind() == RowKind.TOTAL
                        ? Optional.of(totals.computeIfAbsent(column, c -> Amounts.written(total(table, c), table.scale())))
                        : Optional.empty();
                default -> Optional.empty();
            };
        }
    }

    /** What the program would put into this cell; empty where it would put nothing. */
    public static Optional<String> computed(Table table, Row row, int column, Map<UUID, String> numbers) {
        return switch (table.columns().get(column).role()) {
            case NO -> Optional.ofNullable(numbers.get(row.id()));
            case AMOUNT -> row.kind() == RowKind.TOTAL
                    ? Optional.of(Amounts.written(total(table, column), table.scale()))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The computed number of each group and row; total rows have none. */
    public static Map<UUID, String> numbers(Table table) {
        var numbers = new HashMap<UUID, String>();
        var groups = 0;
        var inGroup = 0;
        for (var row : table.rows()) {
            switch (row.kind()) {
                case GROUP -> {
                    numbers.put(row.id(), Numerals.roman(++groups));
                    inGroup = 0;
                }
                case ROW -> numbers.put(row.id(), Integer.toString(++inGroup));
                case TOTAL -> { }
            }
        }
        return numbers;
    }

    /** The sum of the amounts of the plain rows in a column, in đồng; cells that are no amounts count nothing. */
    public static long total(Table table, int column) {
        return table.rows().stream()
                .filter(r -> r.kind() == RowKind.ROW)
                .mapToLong(r -> Amounts.read(r.cells().get(column).text(), table.scale()).orElse(0L))
                .sum();
    }
}
