package vn.kehoachxa.ui.exchange.rollup;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.kehoachxa.exchange.rollup.Rollup;
import vn.kehoachxa.exchange.rollup.RollupListener.Step;
import vn.kehoachxa.exchange.rollup.RollupRequest;
import vn.kehoachxa.export.ScreenTable;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.Job;
import vn.kehoachxa.ui.task.LongWork;

/** The summary of a folder: what is chosen for it, how far it is, and what the last one found, until there is another. */
public final class RollupModel {

    /** What it is doing. */
    enum Phase {
        IDLE,
        RUNNING,
        /** It was told to stop and has not yet. */
        STOPPING
    }

    /**
     * What follows elsewhere.
     *
     * @param folder asks for the folder that is to be summed up
     * @param list asks for the list of offices
     * @param save asks where the Excel file is to go, by the name that is proposed
     * @param show shows a file in its folder
     * @param written tells that a file was written
     * @param copy puts a text on the clipboard
     * @param told shows a sentence
     * @param export asks for an Excel file and writes a table into it
     */
    public record Ways(
            Supplier<Optional<Path>> folder, Supplier<Optional<Path>> list, Function<String, Optional<Path>> save, Consumer<Path> show,
            Consumer<Path> written, Consumer<String> copy, Consumer<String> told, Consumer<ScreenTable> export) {}

    private final Rollup rollup;
    private final BackgroundTasks tasks;
    private final Executor window;
    private final Messages messages;
    private final Clock clock;
    private final Ways ways;
    private final FindingsModel findings;
    private final RollupChoices choices;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<RollupOutcome> outcome = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty choosing = new SimpleBooleanProperty(true);
    private Job job;

    /** How far the work is, as it says itself. */
    private record Reached(Step step, int done, int of) {}

    /** @param window runs on the window's thread */
    public RollupModel(Rollup rollup, BackgroundTasks tasks, Executor window, Preferences preferences, Messages messages, Clock clock, Ways ways) {
        this.rollup = rollup;
        this.tasks = tasks;
        this.window = window;
        this.messages = messages;
        this.clock = clock;
        this.ways = ways;
        findings = new FindingsModel(outcome, messages, ways);
        choices = new RollupChoices(preferences, tasks, messages);
    }

    /** The screen is entered: what was remembered is looked at again. */
    public void enter() {
        choices.begin(name());
    }

    RollupChoices choices() {
        return choices;
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** What is being done, in words. */
    ReadOnlyStringProperty step() {
        return step.getReadOnlyProperty();
    }

    /** How much of it is done, 0 to 1; below 0 while that is not known. */
    ReadOnlyDoubleProperty share() {
        return share.getReadOnlyProperty();
    }

    /** What was found last; null until there is a summary. */
    ReadOnlyObjectProperty<RollupOutcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether it is shown what is chosen; else, beside a summary, a line tells of it. */
    BooleanProperty choosing() {
        return choosing;
    }

    /** What it tells beside its figures. */
    FindingsModel findings() {
        return findings;
    }

    List<Figure> figures() {
        return Figure.of(outcome.get(), messages);
    }

    void chooseFolder() {
        ways.folder().get().ifPresent(this::folder);
    }

    private void folder(Path chosen) {
        choices.folder(chosen, name(chosen));
    }

    void chooseList() {
        ways.list().get().ifPresent(choices::list);
    }

    void chooseTarget() {
        var proposed = choices.target().get();
        ways.save().apply(proposed == null ? name() + ".xlsx" : proposed.excel().getFileName().toString()).ifPresent(choices::target);
    }

    /** What is dropped: a folder to be summed up, a list of offices. */
    void take(List<Path> dropped) {
        if (phase.get() != Phase.IDLE) {
            return;
        }
        choosing.set(true);
        for (var one : dropped) {
            var name = one.getFileName() == null ? "" : one.getFileName().toString().toLowerCase(Locale.ROOT);
            if (Files.isDirectory(one)) {
                folder(one);
            } else if (name.endsWith(".txt") || name.endsWith(".csv")) {
                choices.list(one);
            } else {
                ways.told().accept(messages.text("rollup.dropped"));
            }
        }
    }

    private String name() {
        return name(choices.folder().get());
    }

    private String name(Path folder) {
        var own = folder == null ? null : folder.toAbsolutePath().normalize().getFileName();
        return messages.text("rollup.file", own == null ? "" : Texts.oneLine(own.toString()), LocalDate.now(clock).toString());
    }

    /** Makes the summary, beside the window. */
    void run() {
        if (phase.get() != Phase.IDLE || choices.folder().get() == null) {
            return;
        }
        if (choices.target().get() == null) {
            choices.begin(name());
        }
        var pages = choices.pages().get();
        var excel = choices.target().get().free(pages);
        var folder = choices.folder().get();
        var list = choices.list().get();
        var today = LocalDate.now(clock);
        phase.set(Phase.RUNNING);
        step.set(messages.text("rollup.begins"));
        share.set(-1);
        var reached = new AtomicReference<Reached>();
        LongWork<RollupOutcome> work = steps -> {
            var expected = RollupChoices.expected(list);
            var request = new RollupRequest(folder, excel, pages ? RollupTarget.pages(excel) : null, expected, today);
            var result = rollup.run(request, (now, done, of) -> {
                steps.reached(done, of);
                tell(reached, new Reached(now, done, of));
            });
            return new RollupOutcome(result, folder, expected.size(), LocalDateTime.now(clock));
        };
        tasks.run(messages.text("rollup.running"), work, this::done, this::ended);
        job = tasks.jobs().isEmpty() ? null : tasks.jobs().getLast();
    }

    /** The window hears of the last of many steps, not of each. */
    private void tell(AtomicReference<Reached> last, Reached now) {
        if (last.getAndSet(now) == null) {
            window.execute(() -> show(last.getAndSet(null)));
        }
    }

    private void show(Reached now) {
        if (phase.get() == Phase.RUNNING) {
            step.set(messages.text("rollup.step." + now.step().name(), written(now.done()), written(now.of())));
            share.set(now.of() == 0 ? 1 : (double) now.done() / now.of());
        }
    }

    private static String written(int count) {
        return Figures.written(BigDecimal.valueOf(count));
    }

    private void ended() {
        phase.set(Phase.IDLE);
        step.set("");
        job = null;
    }

    private void done(RollupOutcome now) {
        ended();
        outcome.set(now);
        choosing.set(false);
        choices.written(name());
        findings.begin();
        ways.written().accept(now.result().excel().path());
    }

    /** Ends the work; nothing is written then. */
    void stop() {
        if (phase.get() == Phase.RUNNING && job != null) {
            phase.set(Phase.STOPPING);
            step.set(messages.text("rollup.stopping"));
            job.stop();
        }
    }

    /** Shows where the summary lies, its pages beside it. */
    void showExcel() {
        ways.show().accept(outcome.get().result().excel().path());
    }
}
