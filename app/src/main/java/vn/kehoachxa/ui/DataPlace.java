package vn.kehoachxa.ui;

import java.nio.file.Path;
import javafx.scene.control.Tab;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.DataMove;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.settings.DataTab;
import vn.kehoachxa.ui.settings.MoveDialog;
import vn.kehoachxa.ui.settings.MoveModel;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Problems;
import vn.kehoachxa.ui.task.StoreDesk;

/** Where the office's data lies: it is brought to another folder, or data that lies in another one is opened. */
final class DataPlace {

    /** The window. */
    interface Around {

        /** Goes on when everything that was typed anywhere is on the disk; where it can't be brought there, that is told instead. */
        void onceWritten(Runnable then);

        /** Builds the window anew on the data of a folder. @param old where it lay until now; null where it is other data */
        void goOn(Path folder, Path old);
    }

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Problems problems;
    private final FileDialogs dialogs;
    private final Around around;
    private Path old;

    DataPlace(
            Services services, Frame frame, StoreDesk desk, BackgroundTasks tasks, Problems problems, FileDialogs dialogs, Around around) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.tasks = tasks;
        this.problems = problems;
        this.dialogs = dialogs;
        this.around = around;
    }

    /** The section of the settings. */
    Tab tab() {
        var stays = services.elsewhere() == null;
        var ways = new DataTab.Ways(
                folder -> services.folders().show(folder.resolve(Store.FILE)), stays ? null : this::move, stays ? null : this::other);
        return DataTab.of(services.data(), old, ways, messages);
    }

    private void move() {
        dialogs.data(messages.text("settings.data.move.choose")).ifPresent(chosen -> whenNothingRuns(() -> desk.ask(
                store -> DataMove.prepared(services.data(), chosen, services.elsewhere().home()),
                move -> MoveDialog.show(frame.stage(), new MoveModel(move, desk, services.threads(), messages, this::moved), messages))));
    }

    private void moved(Path folder) {
        around.goOn(folder, services.data());
    }

    /** Says from now on where the data lay until it was moved. */
    void movedFrom(Path folder) {
        old = folder;
    }

    private void other() {
        dialogs.data(messages.text("settings.data.other.choose")).ifPresent(chosen -> whenNothingRuns(() -> desk.ask(
                store -> services.elsewhere().home().open(
                        chosen, folder -> Store.open(folder, services.clock(), services.templates()::freshOffice)),
                folder -> around.goOn(folder, null))));
    }

    /** What still runs may have something to write at its end, which would come too late. */
    private void whenNothingRuns(Runnable then) {
        around.onceWritten(() -> {
            if (tasks.jobs().isEmpty()) {
                then.run();
            } else {
                problems.report(new StillRunningException(tasks.jobs().getFirst().name()));
            }
        });
    }
}
