package vn.kehoachxa.ui;

import java.time.LocalTime;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.TaskFlag;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.ui.charts.ChartsModel;
import vn.kehoachxa.ui.charts.ChartsView;
import vn.kehoachxa.ui.editor.SaveState;
import vn.kehoachxa.ui.follow.Deliveries;
import vn.kehoachxa.ui.follow.DutyRow;
import vn.kehoachxa.ui.follow.FollowModel;
import vn.kehoachxa.ui.follow.Overview;
import vn.kehoachxa.ui.follow.OverviewReader;
import vn.kehoachxa.ui.follow.Recorder;
import vn.kehoachxa.ui.follow.ReminderModel;
import vn.kehoachxa.ui.plans.Changed;
import vn.kehoachxa.ui.reports.DeliveryDialog;
import vn.kehoachxa.ui.reports.DeliveryModel;
import vn.kehoachxa.ui.reports.Drafting;
import vn.kehoachxa.ui.reports.HandoutModel;
import vn.kehoachxa.ui.reports.ReportsModel;
import vn.kehoachxa.ui.reports.ReportsView;
import vn.kehoachxa.ui.shell.Room;
import vn.kehoachxa.ui.task.BackgroundTasks;
import vn.kehoachxa.ui.task.StoreDesk;
import vn.kehoachxa.ui.tasks.ProgressModel;
import vn.kehoachxa.ui.tasks.SheetModel;
import vn.kehoachxa.ui.tasks.StateChoice;
import vn.kehoachxa.ui.tasks.TasksModel;
import vn.kehoachxa.ui.tasks.TasksView;
import vn.kehoachxa.ui.tasks.ViewsModel;
import vn.kehoachxa.ui.tasks.ViewsModel.View;
import vn.kehoachxa.ui.tasks.board.BoardModel;
import vn.kehoachxa.ui.tasks.month.MonthModel;
import vn.kehoachxa.ui.tasks.quarters.RescheduleModel;
import vn.kehoachxa.ui.tasks.quarters.TimelineModel;
import vn.kehoachxa.ui.tasks.several.AssignModel;
import vn.kehoachxa.ui.tasks.several.SeveralModel;
import vn.kehoachxa.ui.today.FigureDialog;
import vn.kehoachxa.ui.today.Figuring;
import vn.kehoachxa.ui.today.TodayModel;
import vn.kehoachxa.ui.today.TodayView;

/** The rooms in which plans are followed, today, tasks and reports, over one look at all plans; and the quiet reminder. */
final class FollowRooms {

    private final Services services;
    private final Messages messages;
    private final Frame frame;
    private final FollowModel follow;
    private final Recorder recorder;
    private final Deliveries deliveries;
    private final ReportsModel reportsModel;
    private final ReminderModel reminder;
    private final TasksModel tasksModel;
    private final FileDialogs dialogs;
    private final ChartPictures pictures;
    private final TaskExports exports;
    private final Ways ways;
    /** Made when they are first shown, and kept: what is chosen and where it was scrolled to stays. */
    private TodayView today;
    private TasksView tasks;
    private ReportsView reports;
    private ChartsView charts;

    /**
     * Where these rooms lead to.
     *
     * @param enter leaves what is shown for a room
     * @param open opens a paper
     * @param openAt opens a paper at a line or row
     * @param create makes a new plan
     * @param send leads through the steps of sending a paper
     */
    record Ways(Consumer<Room> enter, Consumer<UUID> open, BiConsumer<UUID, UUID> openAt, Runnable create, Consumer<UUID> send) {}

    FollowRooms(Services services, Frame frame, StoreDesk desk, BackgroundTasks background, FileDialogs dialogs, Ways ways) {
        this.services = services;
        this.messages = services.messages();
        this.frame = frame;
        this.dialogs = dialogs;
        this.ways = ways;
        pictures = new ChartPictures(services, frame, background, dialogs);
        exports = new TaskExports(services, frame, background, dialogs);
        follow = new FollowModel(desk, new OverviewReader(services.timing(), services.holidays(), services.clock()), services.clock());
        recorder = new Recorder(desk, background, follow, messages, services.ids(), services.by(), this::saved);
        deliveries = new Deliveries(recorder, messages, frame::told);
        reportsModel = reportsModel(desk, background);
        tasksModel = new TasksModel(follow, messages);
        reminder = new ReminderModel(follow, messages, services.clock(), text ->
                frame.remind(text, messages.text("follow.see"), this::seeUrgent));
        follow.overview().subscribe(now -> {
            if (now != null) {
                frame.shell().overdue().set(now.count(TaskFlag.OVERDUE));
                frame.shell().says(Room.TASKS, said(now));
            }
        });
    }

    /** {@code 21 nhiệm vụ · 8 xong · 2 quá hạn}. */
    private String said(Overview now) {
        var done = now.tasks().stream().filter(t -> t.tracked().status() == TaskStatus.DONE).count();
        var late = now.count(TaskFlag.OVERDUE);
        return Stream.of(
                        messages.text("counts.tasks", now.tasks().size()), done == 0 ? "" : messages.text("status.done", done),
                        late == 0 ? "" : messages.text("status.late", late))
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Shows a task that was found; where its plan is not followed, the place at which it stands. */
    void showTask(UUID task, UUID paper, UUID at) {
        var now = follow.overview().get();
        if (now == null || now.task(task).isEmpty()) {
            ways.openAt().accept(paper, at);
            return;
        }
        tasksModel.clear();
        ways.enter().accept(Room.TASKS);
        tasksModel.chosen().set(task);
    }

    private void saved() {
        frame.shell().showSaved(new SaveState(SaveState.Kind.SAVED, LocalTime.now(services.clock())));
    }

    /** Reads the plans for the first time and reminds of what is late. */
    void begin() {
        follow.refresh(reminder::begin);
    }

    /** Looks at the clock. */
    void tick() {
        follow.tick();
        reminder.tick();
    }

    void refresh() {
        follow.refresh();
    }

    void showToday() {
        if (today == null) {
            var model = new TodayModel(
                    follow, messages, new Changed(messages, services.clock()),
                    new TodayModel.Ways(
                            this::update, this::list, ways.open(), ways.create(), this::draft, this::deliver,
                            () -> ways.enter().accept(Room.REPORTS), this::showCharts));
            today = new TodayView(
                    model, messages, form -> FigureDialog.show(
                            frame.stage(), form, messages, new FigureDialog.Ways(dialogs.evidence(), services.folders()::show, frame::told)),
                    new Figuring(recorder, messages, services.clock()));
        }
        frame.show(Room.TODAY, today);
        follow.refresh();
        today.focusFirst();
    }

    /** The charts belong to the day: the way back leads there. */
    private void showCharts() {
        if (charts == null) {
            charts = new ChartsView(
                    new ChartsModel(follow, messages), messages,
                    new ChartsView.Ways(() -> ways.enter().accept(Room.TODAY), ways.create(), pictures::copy, pictures::save));
        }
        frame.show(Room.TODAY, charts);
        follow.refresh();
        charts.focusFirst();
    }

    /** Makes the room with the most in it while nobody waits for it. */
    void prepare() {
        tasks();
    }

    private TasksView tasks() {
        if (tasks == null) {
            var progress = new ProgressModel(recorder, messages, services.clock(), services.preferences());
            var sheet = new SheetModel(
                    tasksModel, recorder, progress, messages,
                    new SheetModel.Actions(ways.openAt(), services.folders()::show, frame::told));
            tasks = new TasksView(tasksModel, sheet, dialogs.evidence(), taskViews(), messages);
        }
        return tasks;
    }

    void showTasks() {
        frame.show(Room.TASKS, tasks());
        follow.refresh();
        tasks.focusTable();
    }

    private TasksView.Models taskViews() {
        var views = new ViewsModel(tasksModel, services.preferences());
        var board = new BoardModel(tasksModel, recorder, messages, services.clock(), services.preferences(), frame::told, views.shows(View.BOARD));
        var month = new MonthModel(tasksModel, services.holidays(), messages, services.clock(), views.shows(View.MONTH));
        var tools = new RescheduleModel.Tools(
                services.timing(), recorder, messages, frame::told, task -> ways.openAt().accept(task.plan().id(), task.stated().task().at()));
        return new TasksView.Models(
                views, board, month,
                new TimelineModel(tasksModel, tools, services.clock(), services.preferences(), views.shows(View.QUARTERS)),
                rows -> new SeveralModel(rows, recorder, messages, services.clock(), services.preferences(), frame::told),
                rows -> new AssignModel(rows, tasksModel.units().get(), recorder, messages, frame::told),
                () -> ways.enter().accept(Room.REPORTS), exports::tasks, frame::tell);
    }

    /** Opens a task with the form of its progress. */
    private void update(UUID task) {
        tasksModel.clear();
        ways.enter().accept(Room.TASKS);
        tasksModel.chosen().set(task);
        tasks.record();
    }

    /** As {@link #update}, of a task that may have been made a moment ago. */
    void record(UUID task) {
        ways.enter().accept(Room.TASKS);
        follow.refresh(() -> {
            tasksModel.clear();
            tasksModel.chosen().set(task);
            tasks.record();
        });
    }

    private void seeUrgent() {
        var now = follow.overview().get();
        if (now.count(TaskFlag.OVERDUE) + now.count(TaskFlag.DUE_SOON) == 0) {
            ways.enter().accept(Room.REPORTS);
        } else {
            list(now.count(TaskFlag.OVERDUE) > 0 ? StateChoice.OVERDUE : StateChoice.DUE_SOON);
        }
    }

    /** Opens the report that is due, new or as it is there; one that no plan orders is drafted of a plan that is chosen. */
    private void draft(DutyRow duty) {
        if (!reportsModel.draft(duty)) {
            ways.enter().accept(Room.REPORTS);
        }
    }

    /** Asks for the day on which a report went out or came in. */
    private void deliver(DutyRow duty) {
        DeliveryDialog.show(frame.stage(), new DeliveryModel(duty, deliveries, messages, services.clock()), messages);
    }

    void showReports() {
        if (reports == null) {
            reports = new ReportsView(reportsModel, messages);
        }
        frame.show(Room.REPORTS, reports);
        reportsModel.enter();
        follow.refresh();
        reports.focusFirst();
    }

    private ReportsModel reportsModel(StoreDesk desk, BackgroundTasks background) {
        var drafting = new Drafting(services.timing(), services.holidays(), services.clock(), services.ids(), services.by());
        var handouts = new HandoutModel(
                new HandoutModel.Tools(services.handouts(), services.exporter(), drafting), desk, background, messages,
                new HandoutModel.Ways(dialogs::save, (name, format) -> dialogs.folder(name), (text, file) ->
                        frame.tell(text, messages.text("export.folder"), () -> services.folders().show(file))));
        return new ReportsModel(
                follow, desk, drafting, handouts, messages, new Changed(messages, services.clock()),
                new ReportsModel.Ways(ways.open(), ways.send(), this::deliver, deliveries::withdraw, ways.create()));
    }

    private void list(StateChoice wanted) {
        tasksModel.only(wanted);
        ways.enter().accept(Room.TASKS);
    }
}
