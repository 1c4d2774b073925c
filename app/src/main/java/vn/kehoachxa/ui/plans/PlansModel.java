package vn.kehoachxa.ui.plans;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.OfficeProfile;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.StoreDesk;

/** The list of plans, the one changed last first. */
public final class PlansModel {

    /** Which of its faces the list shows. */
    public enum Face {
        LOADING,
        EMPTY,
        FILLED,
        FAILED
    }

    private static final String HIDE_CLOSED = "view.closed.hidden";

    private final StoreDesk desk;
    private final Messages messages;
    private final Changed changed;
    private final Consumer<UUID> open;
    private final Runnable create;
    private final PlanTools tools;
    private final ObservableList<PaperSummary> plans = FXCollections.observableArrayList();
    private final BooleanProperty hideClosed;
    private final ReadOnlyIntegerWrapper closed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper removed = new ReadOnlyIntegerWrapper();
    private List<PaperSummary> all = List.of();
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.LOADING);
    private final ObjectProperty<PaperSummary> selected = new SimpleObjectProperty<>();
    private OfficeProfile office;

    public PlansModel(StoreDesk desk, Messages messages, Clock clock, Consumer<UUID> open, Runnable create, PlanTools tools, Preferences preferences) {
        this.desk = desk;
        this.messages = messages;
        this.changed = new Changed(messages, clock);
        this.open = open;
        this.create = create;
        this.tools = tools;
        hideClosed = new SimpleBooleanProperty(Boolean.parseBoolean(preferences.get(HIDE_CLOSED, "false")));
        hideClosed.subscribe((before, now) -> {
            preferences.put(HIDE_CLOSED, now.toString());
            filter();
        });
    }

    public ObservableList<PaperSummary> plans() {
        return plans;
    }

    /** Whether plans of years that are closed are left out of the list; remembered from one day to the next. */
    public BooleanProperty hideClosed() {
        return hideClosed;
    }

    /** How many plans are closed, shown or not. */
    public ReadOnlyIntegerProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /** How many papers lie in the bin. */
    public ReadOnlyIntegerProperty removed() {
        return removed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Face> face() {
        return face.getReadOnlyProperty();
    }

    public ObjectProperty<PaperSummary> selected() {
        return selected;
    }

    /** Reads the list again; what was selected stays so, else the first is. */
    public void refresh() {
        desk.ask(store -> new Listed(plans(store), store.office().load(), store.bin().list().size()), this::show, () -> {
            if (plans.isEmpty()) {
                face.set(Face.FAILED);
            }
        });
    }

    /** Reports are in a room of their own. */
    private static List<PaperSummary> plans(Store store) {
        return store.papers().list().stream().filter(p -> p.type() == PaperType.PLAN).toList();
    }

    private record Listed(List<PaperSummary> plans, OfficeProfile office, int removed) {}

    private void show(Listed listed) {
        all = listed.plans();
        office = listed.office();
        closed.set((int) all.stream().filter(this::isClosed).count());
        removed.set(listed.removed());
        if (closed.get() == 0) {
            hideClosed.set(false);
        }
        filter();
        face.set(all.isEmpty() ? Face.EMPTY : Face.FILLED);
    }

    /** Closed here; another office's plan is only read, but not over. */
    private boolean isClosed(PaperSummary plan) {
        return plan.state() == PaperState.CLOSED && !isOthers(plan);
    }

    private void filter() {
        var list = all.stream().filter(p -> !hideClosed.get() || !isClosed(p)).toList();
        if (!plans.equals(list)) {
            var before = selected.get();
            plans.setAll(list);
            selected.set(list.stream()
                    .filter(p -> before != null && p.id().equals(before.id()))
                    .findFirst()
                    .orElse(list.isEmpty() ? null : list.getFirst()));
        } else if (selected.get() == null && !list.isEmpty()) {
            selected.set(list.getFirst());
        }
    }

    public void open(PaperSummary plan) {
        open.accept(plan.id());
    }

    public void create() {
        create.run();
    }

    /** The period after a plan's own. */
    public NextPeriod nextPeriod(PaperSummary plan) {
        return NextPeriod.after(plan.year(), plan.yearTo());
    }

    /** Makes the plan of the next period and opens it. */
    public void renew(PaperSummary plan) {
        var year = nextPeriod(plan).first();
        desk.ask(store -> tools.renew(store, plan.id(), year), open);
    }

    /**
     * Makes a template of a plan.
     *
     * @param done runs when it is kept
     */
    public void makeTemplate(PaperSummary plan, String name, Runnable done) {
        desk.ask(store -> tools.makeTemplate(store, plan.id(), name), kept -> done.run());
    }

    /** Where a plan stands, or that it is another office's. */
    public String state(PaperSummary plan) {
        return messages.text("state." + (isOthers(plan) ? "other" : plan.state().code()));
    }

    /** Whether it is another office's plan, here only to be read. */
    public boolean isOthers(PaperSummary plan) {
        return plan.state() == PaperState.CLOSED && office.isOther(plan.office());
    }

    /** Kind, years, office and number, as far as they are there. */
    public String describe(PaperSummary plan) {
        var years = plan.yearTo() == null ? Integer.toString(plan.year()) : plan.year() + "–" + plan.yearTo();
        var number = plan.number().isEmpty() ? "" : " · " + messages.text("plans.number", plan.number(), plan.symbol());
        var version = plan.version() == 1 ? "" : " · " + messages.text("plans.version", plan.version());
        return messages.text("kind." + plan.kind().code()) + " · " + messages.text("plans.year", years) + number + version
                + counted("counts.tasks", plan.tasks()) + counted("counts.targets", plan.targets());
    }

    /** What a plan has none of is not worth a word. */
    private String counted(String key, int count) {
        return count == 0 ? "" : " · " + messages.text(key, count);
    }

    /** "sửa 10:32 hôm nay", "sửa hôm qua", "sửa 05/01/2026". */
    public String changed(PaperSummary plan) {
        return changed.of(plan);
    }
}
