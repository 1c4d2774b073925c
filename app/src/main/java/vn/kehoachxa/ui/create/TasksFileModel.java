package vn.kehoachxa.ui.create;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.kehoachxa.intake.TaskList;
import vn.kehoachxa.intake.format.TaskFiles;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.template.TaskTable;
import vn.kehoachxa.ui.task.StoreDesk;

/** The Excel file with whose tasks a new plan begins, where one is chosen. */
public final class TasksFileModel {

    /** @param name of the file */
    public record Chosen(String name, TaskList list) {

        /** How many tasks it has. */
        public int size() {
            return list.tasks().size();
        }
    }

    private final StoreDesk desk;
    private final TaskFiles files;
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>();

    TasksFileModel(StoreDesk desk, TaskFiles files) {
        this.desk = desk;
        this.files = files;
    }

    /** The file; null where there is none. */
    public ReadOnlyObjectProperty<Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** Reads a file; one that was chosen before stays where this one can not be read. */
    public void take(Path file) {
        desk.ask(store -> new Chosen(file.getFileName().toString(), files.read(file)), chosen::set);
    }

    /** Does without the file again. */
    public void remove() {
        chosen.set(null);
    }

    /** Puts the tasks of a file into a plan that has a table for them. @param file null where there is none */
    static Paper filled(Paper plan, Chosen file) {
        return file == null || TaskTable.of(plan).isEmpty() ? plan : TaskTable.filled(plan, file.list().table(), file.list().tasks());
    }
}
