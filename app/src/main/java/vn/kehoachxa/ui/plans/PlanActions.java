package vn.kehoachxa.ui.plans;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.store.StoredPaper;
import vn.kehoachxa.ui.task.StoreDesk;

/** What can be done with a plan in the list: each is told with a step back, so that nothing need be asked before. */
public final class PlanActions {

    /**
     * Where it leads to.
     *
     * @param issue asks with what a plan is issued
     * @param amend makes the draft of the next version and opens it
     * @param send leads through the steps of sending a plan
     * @param told says that something was done; the step back may be null
     * @param changed reads again what shows plans
     */
    public record Ways(Consumer<UUID> issue, Consumer<UUID> amend, Consumer<UUID> send, BiConsumer<String, Runnable> told, Runnable changed) {}

    private final StoreDesk desk;
    private final PlanTools tools;
    private final Messages messages;
    private final Ways ways;

    public PlanActions(StoreDesk desk, PlanTools tools, Messages messages, Ways ways) {
        this.desk = desk;
        this.tools = tools;
        this.messages = messages;
        this.ways = ways;
    }

    /** Only a draft is renamed and issued. */
    public boolean isDraft(PaperSummary plan) {
        return plan.state() == PaperState.DRAFT;
    }

    /** Only what is in force is amended and closed. */
    public boolean isInForce(PaperSummary plan) {
        return plan.state() == PaperState.ISSUED;
    }

    /** Gives a draft another subject; nothing happens where it is the same or blank. */
    public void rename(PaperSummary plan, String subject) {
        var name = Texts.oneLine(subject);
        if (name.isEmpty() || name.equals(plan.subject()) || !isDraft(plan)) {
            return;
        }
        desk.ask(store -> tools.rename(store, plan.id(), name), renamed -> {
            ways.changed().run();
            ways.told().accept(messages.text("plans.renamed", name), () -> change(store -> renamedBack(store, plan, renamed), null, null, null));
        });
    }

    /** What was written in the plan since is no part of it. */
    private Object renamedBack(Store store, PaperSummary before, StoredPaper renamed) {
        return store.papers().load(before.id()).seq() == renamed.seq()
                ? store.papers().undo(before.id(), 1)
                : tools.rename(store, before.id(), before.subject());
    }

    /** Makes a second plan with the same text. */
    public void duplicate(PaperSummary plan) {
        var name = messages.text("plans.copy", plan.subject());
        desk.ask(store -> tools.duplicate(store, plan.id(), name), copy -> {
            ways.changed().run();
            ways.told().accept(messages.text("plans.duplicated", plan.subject()), () -> change(store -> store.bin().remove(copy), null, null, null));
        });
    }

    public void issue(PaperSummary plan) {
        if (isDraft(plan)) {
            ways.issue().accept(plan.id());
        }
    }

    public void amend(PaperSummary plan) {
        ways.amend().accept(plan.id());
    }

    /** Leads through the steps of sending a plan to the province. */
    public void send(PaperSummary plan) {
        ways.send().accept(plan.id());
    }

    /** Closes a plan whose year is over. */
    public void close(PaperSummary plan) {
        change(this::closing, plan, "plans.closed", () -> change(this::opening, plan, null, null));
    }

    /** Opens a plan again that was closed. */
    public void reopen(PaperSummary plan) {
        change(this::opening, plan, "plans.reopened", () -> change(this::closing, plan, null, null));
    }

    private Object closing(Store store, UUID plan) {
        return store.versions().close(plan, store.papers().load(plan).seq(), tools.by());
    }

    private Object opening(Store store, UUID plan) {
        return store.versions().reopen(plan, store.papers().load(plan).seq(), tools.by());
    }

    /** Puts a plan into the bin, and with it the reports on it. */
    public void remove(PaperSummary plan) {
        desk.ask(store -> store.bin().remove(plan.id()), removed -> {
            ways.changed().run();
            ways.told().accept(
                    removed.reports() == 0
                            ? messages.text("plans.removed", plan.subject())
                            : messages.text("plans.removed.reports", plan.subject(), removed.reports()),
                    () -> change(store -> {
                        store.bin().restore(plan.id());
                        return null;
                    }, null, null, null));
        });
    }

    private interface Step {
        Object take(Store store, UUID plan);
    }

    private void change(Step step, PaperSummary plan, String told, Runnable back) {
        change(store -> step.take(store, plan.id()), told, plan.subject(), back);
    }

    /** @param told key of the sentence that says that it was done; null for a step back, which says nothing */
    private void change(Function<Store, Object> step, String told, String name, Runnable back) {
        desk.ask(step, done -> {
            ways.changed().run();
            if (told != null) {
                ways.told().accept(messages.text(told, name), back);
            }
        });
    }
}
