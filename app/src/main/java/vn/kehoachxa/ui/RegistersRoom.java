package vn.kehoachxa.ui;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.search.FoundKind;
import vn.kehoachxa.search.Item;
import vn.kehoachxa.ui.create.WizardFiles;
import vn.kehoachxa.ui.registers.CatalogueView;
import vn.kehoachxa.ui.registers.RegisterViews;
import vn.kehoachxa.ui.registers.RegistersModel;
import vn.kehoachxa.ui.registers.TemplatesModel;
import vn.kehoachxa.ui.search.ArchiveModel;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.StoreDesk;

/** The room of the office's registers. */
final class RegistersRoom {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final ArchiveModel archive;
    private final WizardFiles files;
    private final Ways ways;
    private final RegistersModel registers;
    private final TemplatesModel templates;
    /** Made when it is first shown, and kept: what is chosen and looked for stays. */
    private CatalogueView view;

    /**
     * Where this room leads to.
     *
     * @param openAt opens a paper at a line, row or passage
     * @param create makes a new plan of the template with this id
     * @param changed runs when something was kept by which plans are followed
     */
    record Ways(BiConsumer<UUID, UUID> openAt, Consumer<String> create, Runnable changed) {}

    RegistersRoom(Services services, Frame frame, StoreDesk desk, ArchiveModel archive, WizardFiles files, Ways ways) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.archive = archive;
        this.files = files;
        this.ways = ways;
        registers = new RegistersModel(desk, services.citations(), messages, services.threads().delays(), office -> {
            frame.shell().showOffice(office);
            ways.changed().run();
            archive.refresh();
        });
        templates = new TemplatesModel(desk, services.templates());
        archive.archive().subscribe(registers::follow);
    }

    void show() {
        enter(() -> { });
        view.focusFirst();
    }

    /** Shows an item of a register that was found. */
    void show(Item found) {
        var isUnit = found.kind() == FoundKind.UNIT;
        enter(() -> registers.catalogue().stream()
                .filter(r -> r.code().equals(isUnit ? "unit" : "act"))
                .findFirst()
                .ifPresent(r -> r.choose(found.title())));
        view.show(isUnit ? "unit" : "act");
        view.focusItems();
    }

    private void enter(Runnable read) {
        if (view == null) {
            var views = new RegisterViews(
                    registers, messages, services.threads().delays(), this::takenOut, used -> ways.openAt().accept(used.paper(), used.at()));
            view = new CatalogueView(views, templates, ways.create(), files, frame::tell);
        }
        // A step back that was offered for the screen before.
        frame.quiet();
        frame.show(Room.REGISTERS, view);
        registers.load(read);
        templates.load();
        archive.refresh();
    }

    private void takenOut(String title, Runnable back) {
        frame.taken(messages.text("register.removed", title), back);
    }

    /** Keeps what is not kept yet, now. */
    void flush() {
        registers.flush();
    }
}
