package vn.kehoachxa.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.kehoachxa.plan.Cell;
import vn.kehoachxa.plan.Lists;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.Row;
import vn.kehoachxa.plan.Table;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.SetCell;
import vn.kehoachxa.plan.edit.Several;

/** The edits by which a plan says something else of a task: in the cell of its row, or in the task itself where no cell says it. Pure. */
public final class TaskEdits {

    private TaskEdits() {}

    /**
     * Gives a task another time. A reading that the clerk had corrected goes: it was one of the old words.
     *
     * @return empty where the cell that says it is one over several rows
     */
    public static Optional<Edit> timing(Paper paper, Task task, String words) {
        var plain = task.withCorrected(null);
        return cell(paper, task, TaskField.TIMING).<Optional<Edit>>map(place -> {
            if (place.isShared()) {
                return Optional.empty();
            }
            var edits = new ArrayList<Edit>(List.of(place.with(words)));
            if (task.corrected() != null) {
                edits.add(PutEntries.of(plain));
            }
            return Optional.of(Several.of(edits));
        }).orElseGet(() -> Optional.of(PutEntries.of(plain.withTiming(words))));
    }

    /** Gives a task another value of a field; empty where the cell that says it is one over several rows. */
    public static Optional<Edit> field(Paper paper, Task task, TaskField field, String text) {
        return cell(paper, task, field)
                .map(place -> place.isShared() ? Optional.<Edit>empty() : Optional.of(place.with(text)))
                .orElseGet(() -> Optional.of(PutEntries.of(field.with(task, text))));
    }

    /** Where a cell says it. */
    private record Place(Table table, int row, int column) {

        /** Whether the cell is one over several rows, or another covers it. */
        boolean isShared() {
            if (cellOf(row).rowSpan() > 1) {
                return true;
            }
            for (var above = 0; above <= row; above++) {
                var cells = table.rows().get(above).cells();
                for (var c = 0; c <= column; c++) {
                    var covers = above + cells.get(c).rowSpan() > row && c + cells.get(c).colSpan() > column;
                    if (covers && (above != row || c != column)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private Cell cellOf(int index) {
            return table.rows().get(index).cells().get(column);
        }

        Edit with(String text) {
            var old = cellOf(row);
            return new SetCell(table.rows().get(row).id(), column, old.withContent(old.content().withText(text)));
        }
    }

    private static Optional<Place> cell(Paper paper, Task task, TaskField field) {
        return paper.tables()
                .filter(t -> index(t, task) >= 0)
                .findFirst()
                .flatMap(t -> field.cells().stream()
                        .flatMap(role -> t.column(role).stream())
                        .findFirst()
                        .map(column -> new Place(t, index(t, task), column)));
    }

    private static int index(Table table, Task task) {
        return Lists.find(table.rows(), (Row r) -> r.id().equals(task.at()));
    }
}
