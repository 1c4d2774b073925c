package vn.kehoachxa.ui;

import java.util.UUID;
import java.util.function.Consumer;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.create.WizardFiles;
import vn.kehoachxa.ui.create.WizardModel;
import vn.kehoachxa.ui.create.WizardView;
import vn.kehoachxa.ui.control.DroppedFiles;
import vn.kehoachxa.ui.plans.BinModel;
import vn.kehoachxa.ui.plans.BinView;
import vn.kehoachxa.ui.plans.PlanActions;
import vn.kehoachxa.ui.plans.PlanTools;
import vn.kehoachxa.ui.plans.PlansModel;
import vn.kehoachxa.ui.plans.PlansView;
import vn.kehoachxa.ui.preview.PreviewModel;
import vn.kehoachxa.ui.shell.ErrorDoor;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.StoreDesk;

/** The room of plans: their list, the bin, and the way to a new one. */
final class PlansRoom {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final StoreDesk desk;
    private final ErrorDoor problems;
    private final WizardFiles files;
    private final OpenPaper paper;
    private final Ways ways;
    private final PlansModel plans;
    private final PlanActions actions;
    /** Made when it is first shown, and kept: each would listen to the plans for ever. */
    private PlansView view;

    /**
     * What follows elsewhere.
     *
     * @param created runs when a new plan is there, with which the office may have become another
     * @param changed runs when plans came, went or stand otherwise
     * @param send leads through the steps of sending a plan
     */
    record Ways(Runnable created, Runnable changed, Consumer<UUID> send) {}

    PlansRoom(
            Services services, Frame frame, StoreDesk desk, ErrorDoor problems, WizardFiles files, OpenPaper paper, PlanTools tools, Ways ways) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.desk = desk;
        this.problems = problems;
        this.files = files;
        this.paper = paper;
        this.ways = ways;
        plans = new PlansModel(desk, messages, services.clock(), paper::open, this::showWizard, tools, services.preferences());
        actions = new PlanActions(desk, tools, messages, new PlanActions.Ways(
                id -> paper.versioning().issue(id, missing -> paper.open(id, missing)), paper.versioning()::amend, ways.send(), frame::taken, ways.changed()));
    }

    /** Shows the list. */
    void show() {
        if (view == null) {
            view = new PlansView(plans, actions, messages, paper::takeFile, frame::tell, this::showBin);
            DroppedFiles.filesOnto(view, files -> files.stream().findFirst().ifPresent(paper::take));
        }
        frame.show(Room.PLANS, view);
        plans.refresh();
        view.focusList();
    }

    /** Reads the list again. */
    void refresh() {
        plans.refresh();
    }

    /** Where a plan that the office already has is taken in. */
    void showLastYear() {
        show();
        paper.takeFile();
    }

    private void showBin() {
        var model = new BinModel(desk, messages, services.clock(), frame::taken, ways.changed());
        var screen = new BinView(model, messages, this::show);
        frame.show(Room.PLANS, screen);
        model.refresh();
        screen.focusList();
    }

    /** Makes a new plan. */
    void showWizard() {
        showWizard("", this::show);
    }

    /**
     * Makes a new plan of a template.
     *
     * @param template its id; empty where it is chosen in the wizard
     * @param cancel leads to where the user was
     */
    void showWizard(String template, Runnable cancel) {
        var preview = new PreviewModel(services.pages(), services.threads(), problems);
        var model = new WizardModel(desk, services.templates(), services.lists(), preview, messages, services.clock(), services.by(), id -> {
            ways.created().run();
            paper.open(id);
        });
        var screen = new WizardView(model, messages, services.threads().delays(), files, frame::tell, cancel);
        frame.show(Room.PLANS, screen);
        model.templates().prefer(template);
        model.load();
        screen.focusFirst();
    }
}
