package vn.kehoachxa.ui.tasks;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.keys.Key;
import vn.kehoachxa.ui.tasks.several.SeveralBar;

/**
 * What can be done with the chosen task in every view, by key and by menu.
 *
 * @param record opens the form of its progress
 * @param reschedule asks for another time
 * @param open opens its plan where it stands
 * @param close closes its sheet
 */
public record TaskActions(Runnable record, Consumer<TaskRow> reschedule, Runnable open, Runnable close, TasksModel tasks, Messages messages) {

    /** Runs what a key means. @return whether it means something here */
    public boolean press(KeyEvent event) {
        var row = tasks.chosenRow().get();
        if (row == null) {
            return false;
        }
        if (Key.RESCHEDULE.matches(event)) {
            reschedule.accept(row);
        } else if (Key.RECORD.matches(event)) {
            record.run();
        } else if (Key.CLOSE.matches(event)) {
            close.run();
        } else {
            return false;
        }
        return true;
    }

    /** The menu of the tasks that were picked together. */
    ContextMenu menuOfSeveral(SeveralBar.Ways ways) {
        return new ContextMenu(
                item("several.record", "F2", ways.record()), item("several.assign", null, ways.assign()), item("several.copy", "Ctrl+C", ways.copy()),
                item("several.export", null, ways.export()), item("several.leave", "Esc", ways.leave()));
    }

    /** The menu of the chosen task. @param more stands below the others */
    public ContextMenu menu(List<MenuItem> more) {
        var menu = new ContextMenu(
                item("views.menu.record", "F2", record), item("views.menu.reschedule", "Shift+F2", () -> {
                    if (tasks.chosenRow().get() != null) {
                        reschedule.accept(tasks.chosenRow().get());
                    }
                }),
                item("views.menu.open", null, open));
        menu.getItems().addAll(more);
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable run) {
        // The key is told, not taken: it is the view that listens to it.
        var item = new MenuItem(keys == null ? messages.text(key) : messages.text(key) + "  (" + keys + ")");
        item.setOnAction(e -> run.run());
        return item;
    }
}
