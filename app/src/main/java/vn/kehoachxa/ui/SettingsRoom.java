package vn.kehoachxa.ui;

import java.util.ArrayList;
import javafx.scene.control.Tab;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.registers.RegisterViews;
import vn.kehoachxa.ui.registers.RegistersModel;
import vn.kehoachxa.ui.settings.DataTab;
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

    SettingsView show() {
        settings.load();
        // A step back that was offered for the screen before.
        frame.quiet();
        var delays = services.threads().delays();
        registers = new RegistersModel(desk, services.citations(), messages, delays, office -> {
            frame.shell().showOffice(office);
            changed.run();
        });
        registers.load();
        var sections = new ArrayList<Tab>();
        sections.add(new RegisterViews(registers, messages, delays, this::takenOut, used -> { }).daysOff());
        var reminding = new RemindingModel(desk, messages, changed);
        reminding.load();
        sections.add(RemindingTab.of(reminding, messages));
        var data = services.data();
        sections.add(DataTab.of(data, () -> services.folders().show(data.resolve(Store.FILE)), messages));
        var view = new SettingsView(settings, sections, messages);
        frame.show(Room.SETTINGS, view);
        view.focusFirst();
        return view;
    }

    /** Shows how the window looks, and in which language it speaks. */
    void showLook() {
        show().show("look");
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
