package vn.kehoachxa.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoachxa.export.Exporter;
import vn.kehoachxa.export.Format;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.PrintOptions;
import vn.kehoachxa.plan.Unit;
import vn.kehoachxa.report.Handout;
import vn.kehoachxa.report.HandoutFiles;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.Store;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.Tracker;
import vn.kehoachxa.ui.editor.FileChoice;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.LongWork;
import vn.kehoachxa.ui.task.Steps;
import vn.kehoachxa.ui.task.StoreDesk;

/** Writes working papers of a plan, and its due days as a calendar, into files, in the background. */
public final class HandoutModel {

    private static final int LONGEST_NAME = 120;

    private final Tools tools;
    private final StoreDesk desk;
    private final BackgroundTasks tasks;
    private final Messages messages;
    private final Ways ways;

    /** What makes the files. */
    public record Tools(HandoutFiles files, Exporter exporter, Drafting drafting) {}

    /**
     * Where files go.
     *
     * @param file asks for one
     * @param folder asks for a folder for several
     * @param done is told of what was written, in words, and where it is
     */
    public record Ways(FileChoice file, FileChoice folder, BiConsumer<String, Path> done) {}

    /** What a working paper is made of. */
    private record Ground(Followed plan, List<Unit> units, Tracker tracker, PrintOptions options) {}

    public HandoutModel(Tools tools, StoreDesk desk, BackgroundTasks tasks, Messages messages, Ways ways) {
        this.tools = tools;
        this.desk = desk;
        this.tasks = tasks;
        this.messages = messages;
        this.ways = ways;
    }

    private Ground ground(Store store, UUID plan) {
        return new Ground(
                store.followed(plan), store.office().load().units(), tools.drafting().tracker(store), store.office().printOptions());
    }

    /** The units that have tasks in a plan, in its order. Used by the store's thread. */
    List<String> units(Store store, UUID plan) {
        var ground = ground(store, plan);
        return tools.files().maker().unitNames(ground.plan(), ground.units(), ground.tracker(), tools.drafting().today());
    }

    /** The leader's page. */
    void leader(UUID plan, ReportPeriod period, Format format) {
        one(messages.text("reports.file.leader", period.code().replace("..", " - ")), plan, format, ground ->
                tools.files().maker().leader(ground.plan(), period, ground.tracker(), tools.drafting().today()));
    }

    /** The sheet of a unit. */
    void unit(UUID plan, String unit, Format format) {
        one(messages.text("reports.file.unit", unit), plan, format, ground ->
                tools.files().maker().unit(ground.plan(), unit, ground.units(), ground.tracker(), tools.drafting().today()));
    }

    private void one(String name, UUID plan, Format format, Function<Ground, Handout> maker) {
        ways.file().choose(named(name, format), format).ifPresent(file -> run(plan, file, (ground, steps) -> {
            tools.files().write(maker.apply(ground), format, file);
            return file;
        }));
    }

    /** The sheets of all units, each in a file of its own in a folder. */
    void units(UUID plan, Format format) {
        ways.folder().choose(messages.text("reports.folder.units"), null).ifPresent(folder -> run(plan, folder, (ground, steps) -> {
            var all = tools.files().maker().units(ground.plan(), ground.units(), ground.tracker(), tools.drafting().today());
            return tools.files().writeAll(all, format, folder, begun -> steps.reached(begun, all.size())).getFirst().path();
        }));
    }

    /** The due days of a plan. */
    void calendar(PaperSummary plan) {
        var name = named(messages.text("reports.file.calendar", plan.subject()), Format.ICS);
        ways.file().choose(name, Format.ICS).ifPresent(file -> run(plan.id(), file, (ground, steps) -> {
            tools.exporter().write(ground.plan(), ground.options(), Format.ICS, file);
            return file;
        }));
    }

    private void run(UUID plan, Path target, BiFunction<Ground, Steps, Path> work) {
        var name = target.getFileName().toString();
        desk.ask(store -> ground(store, plan), ground -> {
            LongWork<Path> job = steps -> work.apply(ground, steps);
            tasks.run(
                    messages.text("export.running", name), job, shown -> ways.done().accept(messages.text("export.done", name), shown), () -> { });
        });
    }

    /** Without what a file's name may not hold, and not too long. */
    private static String named(String name, Format format) {
        var plain = name.replaceAll("[\\\\/:*?\"<>|…]", " ").replaceAll("\\s+", " ").strip();
        return (plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain) + "." + format.code();
    }
}
