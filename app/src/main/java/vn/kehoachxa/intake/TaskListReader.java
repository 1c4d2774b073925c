package vn.kehoachxa.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.kehoachxa.intake.source.Grid;
import vn.kehoachxa.intake.source.Para;
import vn.kehoachxa.intake.source.Source;
import vn.kehoachxa.intake.source.UnreadableFileException;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Role;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.TableKind;

/** Finds the table of tasks in a workbook: the sheet, the rows of its header, and what belongs to the list and what does not. */
public final class TaskListReader {

    /** Titles, the office's name, who has approved the list. */
    private static final int MOST_ABOVE = 60;
    private static final Pattern OF_TASKS = Pattern.compile(".*\\b(nhiem vu|cong viec)\\b.*");
    private static final Pattern OF_OTHERS = Pattern.compile("(chi tieu|muc tieu|du toan|kinh phi)\\b.*");
    private static final Pattern WORK = Pattern.compile(".*\\b(nhiem vu|cong viec|viec|hoat dong)\\b.*");
    private static final Pattern TARGETS = Pattern.compile("(ten )?(cac )?(chi tieu|muc tieu)\\b(?!.*nhiem vu).*");

    private final Supplier<UUID> ids;

    /** @param ids gives the ids of rows and tasks */
    public TaskListReader(Supplier<UUID> ids) {
        this.ids = ids;
    }

    /** @param name of the sheet */
    private record Sheet(String name, List<List<Cell>> rows) {

        /** The smaller, the sooner it is looked at. */
        int rank() {
            var folded = Wording.fold(name);
            return OF_TASKS.matcher(folded).matches() ? 0 : OF_OTHERS.matcher(folded).matches() ? 2 : 1;
        }
    }

    /**
     * The first table whose columns say that its rows are work to be done; where there is none, the first one with a column of that name.
     * A sheet that is named for tasks is looked at first, those for targets and budgets last.
     *
     * @param source a workbook: the name of each sheet, and its grid
     * @throws UnreadableFileException {@code LIST-NO-TABLE} where there is none, {@code LIST-ROWS} where it has too many rows
     */
    public TaskList read(Source source) {
        var sheets = sheets(source);
        var found = first(sheets, TaskListReader::isOfTasks).or(() -> first(sheets, TaskListReader::isOfWork));
        for (var remark : source.remarks()) {
            if (found.isEmpty() || remark.quote().equals(found.get().sheet())) {
                throw new UnreadableFileException("LIST-ROWS", null, remark.arguments().toArray());
            }
        }
        if (found.isEmpty()) {
            throw new UnreadableFileException("LIST-NO-TABLE", null);
        }
        return new ListColumns(ids).list(found.get().table());
    }

    private static List<Sheet> sheets(Source source) {
        var sheets = new ArrayList<Sheet>();
        var name = "";
        for (var piece : source.pieces()) {
            switch (piece) {
                case Para para -> name = para.text();
                case Grid grid -> sheets.add(new Sheet(name, CellGrid.of(grid).rows()));
            }
        }
        sheets.sort(Comparator.comparingInt(Sheet::rank));
        return sheets;
    }

    private record Found(String sheet, Table table) {}

    private interface Wanted {

        boolean test(Table table);
    }

    private Optional<Found> first(List<Sheet> sheets, Wanted wanted) {
        for (var sheet : sheets) {
            for (var at = 0; at < Math.min(sheet.rows().size(), MOST_ABOVE); at++) {
                var table = table(sheet.rows(), at);
                if (table.isPresent() && wanted.test(table.get())) {
                    return Optional.of(new Found(sheet.name(), table.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The table whose header begins in this row. */
    private Optional<Table> table(List<List<Cell>> rows, int at) {
        if (rows.get(at).stream().filter(c -> ColumnRoles.role(c.text()).isPresent()).count() < 2) {
            return Optional.empty();
        }
        var cells = ListCells.from(rows, at);
        if (cells.headerRows() == 0) {
            return Optional.empty();
        }
        var above = at == 0 ? "" : String.join(" ", rows.get(at - 1).stream().map(Cell::text).toList());
        var table = new TableReader(ids, new Notes()).read(cells.grid(), "", above);
        return table.rows().isEmpty() ? Optional.empty() : Optional.of(table);
    }

    private static boolean isOfTasks(Table table) {
        return table.kind() == TableKind.TASKS && !TARGETS.matcher(label(table)).matches();
    }

    /** Whoever gives a list of tasks need not say in it who does them and when. */
    private static boolean isOfWork(Table table) {
        return WORK.matcher(label(table)).matches();
    }

    private static String label(Table table) {
        return table.column(Role.TEXT).map(c -> Wording.fold(table.columns().get(c).label())).orElse("");
    }
}
