package vn.kehoachxa.ui;

import java.util.List;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.tasks.ExportedTasks;
import vn.kehoachxa.ui.tasks.TaskColumn;

/** The list of tasks on its way out of the window, into an Excel file. */
final class TaskExports {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final BackgroundTasks background;
    private final FileDialogs dialogs;

    TaskExports(Services services, Frame frame, BackgroundTasks background, FileDialogs dialogs) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.background = background;
        this.dialogs = dialogs;
    }

    /** Asks for a file and writes the tasks into it, beside the window's thread. @param tasks at least one */
    void tasks(List<TaskRow> tasks, List<TaskColumn> columns) {
        var table = ExportedTasks.of(tasks, columns, messages);
        dialogs.save(messages.text("tasks.export.file") + "." + Format.XLSX.code(), Format.XLSX).ifPresent(file -> {
            background.run(
                    messages.text("export.running", file.getFileName().toString()),
                    () -> services.exporter().write(table, file),
                    written -> frame.written(file, services.folders()::show));
        });
    }
}
