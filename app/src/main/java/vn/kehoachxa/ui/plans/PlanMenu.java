package vn.kehoachxa.ui.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.store.PaperSummary;

/** The menu of a plan in the list, and the keys that do the same. What does not fit the state of a plan is not in its menu. */
final class PlanMenu {

    private static final KeyCombination ISSUE = new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);
    private static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE);

    /** What asks for a name first. @param rename of a plan @param template made of a plan */
    record Asking(Consumer<PaperSummary> rename, Consumer<PaperSummary> template) {}

    private final PlansModel model;
    private final PlanActions actions;
    private final Messages messages;
    private final Asking asking;

    PlanMenu(PlansModel model, PlanActions actions, Messages messages, Asking asking) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.asking = asking;
    }

    List<MenuItem> items(PaperSummary plan) {
        var items = new ArrayList<MenuItem>();
        items.add(item(messages.text("plans.open"), "plan-open", null, () -> model.open(plan)));
        if (actions.isDraft(plan)) {
            items.add(item(messages.text("issue.open"), "plan-issue", ISSUE, () -> actions.issue(plan)));
            items.add(item(messages.text("plans.rename"), "plan-rename", RENAME, () -> asking.rename().accept(plan)));
        }
        if (actions.isInForce(plan)) {
            items.add(item(messages.text("versions.amend"), "plan-amend", null, () -> actions.amend(plan)));
            items.add(item(messages.text("plans.close"), "plan-close", null, () -> actions.close(plan)));
        }
        if (plan.state() == PaperState.CLOSED && !model.isOthers(plan)) {
            items.add(item(messages.text("plans.reopen"), "plan-reopen", null, () -> actions.reopen(plan)));
        }
        if (!model.isOthers(plan)) {
            items.add(item(messages.text("exchange.send"), "plan-send", null, () -> actions.send(plan)));
        }
        items.add(new SeparatorMenuItem());
        items.add(item(messages.text("plans.duplicate"), "plan-duplicate", COPY, () -> actions.duplicate(plan)));
        items.add(item(messages.text("plans.renew", model.nextPeriod(plan).text()), "plan-renew", null, () -> model.renew(plan)));
        items.add(item(messages.text("plans.template"), "plan-template", null, () -> asking.template().accept(plan)));
        items.add(new SeparatorMenuItem());
        items.add(item(messages.text("plans.remove"), "plan-remove", REMOVE, () -> actions.remove(plan)));
        return items;
    }

    /** Does what a key says. @return whether it says something */
    boolean pressed(KeyEvent event, PaperSummary plan) {
        if (ISSUE.match(event) && actions.isDraft(plan)) {
            actions.issue(plan);
        } else if (RENAME.match(event) && actions.isDraft(plan)) {
            asking.rename().accept(plan);
        } else if (COPY.match(event)) {
            actions.duplicate(plan);
        } else if (REMOVE.match(event)) {
            actions.remove(plan);
        } else {
            return false;
        }
        return true;
    }

    private static MenuItem item(String text, String id, KeyCombination keys, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setAccelerator(keys);
        item.setOnAction(e -> action.run());
        return item;
    }
}
