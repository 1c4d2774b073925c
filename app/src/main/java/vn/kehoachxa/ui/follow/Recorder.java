package vn.kehoachxa.ui.follow;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.BudgetLine;
import vn.kehoachxa.plan.Delivered;
import vn.kehoachxa.plan.Entry;
import vn.kehoachxa.plan.Evidence;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.Task;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.PutEntries;
import vn.kehoachxa.plan.edit.Several;
import vn.kehoachxa.problem.ProblemException;
import vn.kehoachxa.store.EvidenceFiles;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Steps;
import vn.kehoachxa.ui.task.StoreDesk;

/** Writes down what is done with tasks, targets, budget lines and reports that are due, and shows what followed from it. */
public final class Recorder {

    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final FollowModel follow;
    private final Messages messages;
    private final Supplier<UUID> ids;
    private final String by;
    private final Runnable saved;

    /**
     * @param ids gives the ids of entries and files
     * @param by who is written into the journal
     * @param saved runs when something is on the disk
     */
    public Recorder(
            StoreDesk desk, BackgroundTasks tasks, FollowModel follow, Messages messages, Supplier<UUID> ids, String by, Runnable saved) {
        this.desk = desk;
        this.tasks = tasks;
        this.follow = follow;
        this.messages = messages;
        this.ids = ids;
        this.by = by;
        this.saved = saved;
    }

    /** Who it is that works here. */
    public String by() {
        return by;
    }

    /**
     * Records an entry. Its files are copied first, beside the window and the store, and can be stopped while they are: then nothing is
     * recorded.
     *
     * @param paper whose task, target, line or duty it speaks of; null for a duty that the office has whatever the plan
     * @param entry makes the entry of its id and its kept files
     * @param done runs when it is recorded and shown
     * @param otherwise runs where it could not be, which was told, or was stopped
     */
    public void record(UUID paper, List<Path> files, BiFunction<UUID, List<Evidence>, LogEntry> entry, Runnable done, Runnable otherwise) {
        Consumer<List<Evidence>> write = kept -> {
            var made = entry.apply(ids.get(), kept);
            desk.ask(
                    store -> {
                        store.log().record(paper, made);
                        return made;
                    },
                    written -> shown(done), otherwise);
        };
        if (files.isEmpty()) {
            write.accept(List.of());
            return;
        }
        var named = new LinkedHashMap<UUID, Path>();
        files.forEach(f -> named.put(ids.get(), f));
        var name = messages.text("follow.keeping", files.size(), files.getFirst().getFileName().toString());
        desk.ask(
                store -> store.evidence(),
                folder -> tasks.run(name, steps -> keep(folder, named, steps), write, otherwise), otherwise);
    }

    private static List<Evidence> keep(EvidenceFiles folder, Map<UUID, Path> files, Steps steps) {
        var kept = new ArrayList<Evidence>();
        files.forEach((id, file) -> {
            steps.reached(kept.size(), files.size());
            kept.add(folder.keep(id, file));
        });
        return kept;
    }

    /** Takes an entry back. @param done runs when that is shown */
    public void withdraw(UUID entry, Runnable done) {
        desk.ask(
                store -> {
                    store.log().withdraw(entry);
                    return entry;
                },
                gone -> shown(done));
    }

    /**
     * Takes back that a report was delivered; nothing happens where that was not said.
     *
     * @param paper that orders it; null for a duty of the office
     * @param due which of its due days
     * @param done is given the entry, when that is shown
     */
    void withdrawDelivered(UUID paper, UUID duty, LocalDate due, Consumer<UUID> done) {
        desk.ask(
                store -> {
                    var log = paper == null ? store.log().ofOffice() : store.log().of(paper);
                    var entry = log.of(Delivered.class, duty).filter(d -> due.equals(d.due())).map(LogEntry::id).findFirst();
                    entry.ifPresent(store.log()::withdraw);
                    return entry;
                },
                gone -> shown(() -> gone.ifPresent(done)));
    }

    /** Lets an entry that was taken back count again. */
    public void restore(UUID entry) {
        desk.ask(
                store -> {
                    store.log().restore(entry);
                    return entry;
                },
                back -> shown(() -> { }));
    }

    /** Changes what a plan says of a task, as a step of its text; where the task has gone meanwhile nothing is changed. */
    public void change(TaskRow task, UnaryOperator<Task> change) {
        change(task.plan().id(), task.id(), entry -> change.apply((Task) entry));
    }

    /** Says which task a budget line pays for, as a step of its plan's text. @param task or null: none */
    public void pays(BudgetRow line, UUID task) {
        change(line.plan().id(), line.item().line().id(), entry -> ((BudgetLine) entry).withTask(task));
    }

    private void change(UUID plan, UUID id, UnaryOperator<Entry> change) {
        desk.ask(
                store -> {
                    var stored = store.papers().load(plan);
                    return stored.paper().entries().find(id)
                            .map(entry -> store.papers().apply(plan, stored.seq(), PutEntries.of(change.apply(entry)), by))
                            .isPresent();
                },
                changed -> shown(() -> { }), follow::refresh);
    }

    /**
     * What is to be recorded of one of several tasks.
     *
     * @param entry makes the entry of its id
     */
    public record Said(TaskRow task, Function<UUID, LogEntry> entry) {}

    /**
     * Records entries about several tasks, each for itself: one that is refused keeps none of the others back.
     *
     * @param done is given the ids of those that were recorded, and the tasks of those that were not, when that is shown
     */
    public void recordAll(List<Said> all, BiConsumer<List<UUID>, List<TaskRow>> done) {
        var recorded = new ArrayList<UUID>();
        var refused = new ArrayList<TaskRow>();
        desk.ask(
                store -> {
                    for (var said : all) {
                        var entry = said.entry().apply(ids.get());
                        try {
                            store.log().record(said.task().plan().id(), entry);
                            recorded.add(entry.id());
                        } catch (ProblemException notTaken) {
                            refused.add(said.task());
                        }
                    }
                    return recorded;
                },
                written -> shown(() -> done.accept(recorded, refused)), follow::refresh);
    }

    /** Takes several entries back. */
    public void withdrawAll(List<UUID> entries) {
        desk.ask(
                store -> {
                    entries.forEach(store.log()::withdraw);
                    return entries;
                },
                gone -> shown(() -> { }));
    }

    /** A step of a plan's text. @param seq the state behind it */
    public record Step(UUID plan, long seq) {}

    /**
     * Changes what plans say of some of their tasks, as one step of each plan's text.
     *
     * @param change makes the edit for a task of a plan; empty where it can't be made
     * @param done is given the steps, and the tasks of which nothing was changed, when that is shown
     */
    public void changeAll(List<TaskRow> rows, BiFunction<Paper, Task, Optional<Edit>> change, BiConsumer<List<Step>, List<TaskRow>> done) {
        var byPlan = rows.stream().collect(Collectors.groupingBy(r -> r.plan().id(), LinkedHashMap::new, Collectors.toList()));
        var steps = new ArrayList<Step>();
        var refused = new ArrayList<TaskRow>();
        desk.ask(
                store -> {
                    byPlan.forEach((plan, of) -> changePlan(store, plan, of, change, refused).ifPresent(steps::add));
                    return steps;
                },
                written -> shown(() -> done.accept(steps, refused)), follow::refresh);
    }

    private Optional<Step> changePlan(
            Store store, UUID plan, List<TaskRow> rows, BiFunction<Paper, Task, Optional<Edit>> change, List<TaskRow> refused) {
        var stored = store.papers().load(plan);
        var edits = new ArrayList<Edit>();
        var left = new ArrayList<TaskRow>();
        var draft = stored.paper().identity().state() == PaperState.DRAFT;
        for (var row : rows) {
            var edit = stored.paper().entries().find(row.id()).filter(e -> draft).flatMap(e -> change.apply(stored.paper(), (Task) e));
            edit.ifPresentOrElse(edits::add, () -> left.add(row));
        }
        refused.addAll(left);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(plan, store.papers().apply(plan, stored.seq(), Several.of(edits), by).seq()));
    }

    /** Takes steps back where nothing was changed behind them. */
    public void undo(List<Step> steps) {
        desk.ask(
                store -> {
                    steps.stream().filter(s -> store.papers().load(s.plan()).seq() == s.seq()).forEach(s -> store.papers().undo(s.plan(), 1));
                    return steps;
                },
                back -> shown(() -> { }));
    }

    /** Where the bytes of a file stand. */
    public void place(Evidence evidence, Consumer<Path> then) {
        desk.ask(store -> store.evidence().file(evidence), then);
    }

    /** Writes a copy of a file that was kept. @param done runs when it is there */
    public void copy(Evidence evidence, Path target, Runnable done) {
        var name = messages.text("follow.copying", evidence.name());
        desk.ask(
                store -> store.evidence(),
                folder -> tasks.run(
                        name,
                        () -> {
                            folder.copy(evidence, target);
                            return target;
                        },
                        written -> done.run()));
    }

    private void shown(Runnable then) {
        saved.run();
        follow.refresh(then);
    }
}
