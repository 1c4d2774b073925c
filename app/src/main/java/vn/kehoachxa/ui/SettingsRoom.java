package vn.kehoachxa.ui;

import java.util.ArrayList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.registers.RegisterTabs;
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
    private final StoreDesk desk;
    private final SettingsModel settings;
    private final Runnable changed;
    /** A new one each time the settings are shown: it goes with its screen. */
    private RegistersModel registers;

    /** @param changed runs when something was kept by which plans are followed */
    SettingsRoom(Services services, Frame frame, StoreDesk desk, SettingsModel settings, Runnable changed) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.settings = settings;
        this.changed = changed;
    }

    void show() {
        settings.load();
        // A step back that was offered for the screen before.
        frame.quiet();
        var delays = services.threads().delays();
        registers = new RegistersModel(desk, services.citations(), messages, delays, office -> {
            frame.shell().showOffice(office);
            changed.run();
        });
        registers.load();
        var sections = new ArrayList<>(RegisterTabs.of(registers, messages, delays, this::takenOut));
        var reminding = new RemindingModel(desk, messages, changed);
        reminding.load();
        sections.add(RemindingTab.of(reminding, messages));
        frame.show(Room.SETTINGS, new SettingsView(settings, sections, messages));
    }

    private void takenOut(String title, Runnable back) {
        frame.taken(messages.text("register.removed", title), back);
    }

    /** Keeps what is not kept yet, now. */
    void flush() {
        if (registers != null) {
            registers.flush();
        }
    }
}
