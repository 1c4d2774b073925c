package vn.kehoachxa.ui;

import java.util.List;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.registers.RegisterViews;
import vn.kehoachxa.ui.registers.RegistersModel;
import vn.kehoachxa.ui.settings.RemindingModel;
import vn.kehoachxa.ui.settings.RemindingTab;
import vn.kehoachxa.ui.settings.SettingsModel;
import vn.kehoachxa.ui.settings.SettingsView;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.StoreDesk;

/** The room of the settings. */
final class SettingsRoom {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final SettingsModel settings;
    private final RegistersModel registers;
    private final RemindingModel reminding;
    private final DataPlace place;
    /** Made when it is first shown, and kept: the models that it follows outlive every screen. */
    private SettingsView view;

    /** @param place where the data lies @param changed runs when something was kept by which plans are followed */
    SettingsRoom(Services services, Frame frame, StoreDesk desk, SettingsModel settings, DataPlace place, Runnable changed) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.settings = settings;
        this.place = place;
        registers = new RegistersModel(desk, services.citations(), messages, services.threads().delays(), office -> {
            frame.shell().showOffice(office);
            changed.run();
        });
        reminding = new RemindingModel(desk, messages, changed);
    }

    SettingsView show() {
        settings.load();
        // A step back that was offered for the screen before.
        frame.quiet();
        registers.load();
        reminding.load();
        if (view == null) {
            view = view();
        }
        frame.show(Room.SETTINGS, view);
        view.focusFirst();
        return view;
    }

    private SettingsView view() {
        return new SettingsView(
                settings,
                List.of(
                        new RegisterViews(registers, messages, services.threads().delays(), this::takenOut, used -> { }).daysOff(),
                        RemindingTab.of(reminding, messages),
                        place.tab()),
                messages);
    }

    /** Shows the section of this name. */
    void show(String section) {
        show().show(section);
    }

    private void takenOut(String title, Runnable back) {
        frame.taken(messages.text("register.removed", title), back);
    }

    /** Keeps what is not kept yet, now. */
    void flush() {
        registers.flush();
    }
}
