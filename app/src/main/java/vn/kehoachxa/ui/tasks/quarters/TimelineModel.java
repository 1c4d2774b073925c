package vn.kehoachxa.ui.tasks.quarters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.ui.control.WhileSeen;
import vn.kehoachxa.ui.follow.TaskRow;
import vn.kehoachxa.ui.follow.TaskWords;
import vn.kehoachxa.ui.settings.Preferences;
import vn.kehoachxa.ui.tasks.Grouping;
import vn.kehoachxa.ui.tasks.TaskGroups;
import vn.kehoachxa.ui.tasks.TaskLine;
import vn.kehoachxa.ui.tasks.TasksModel;
import vn.kehoachxa.ui.tasks.ViewsModel;
import vn.kehoachxa.ui.tasks.quarters.TimeScale.Zoom;

/** The shown tasks along the time: rows under headings that fold, the stretch of time above them, and their bars. */
public final class TimelineModel {

    private static final String ZOOM = "view.timeline.zoom";
    private static final String GROUPING = "view.timeline.grouping";

    private final TasksModel tasks;
    private final Messages messages;
    private final Clock clock;
    private final RescheduleModel.Tools tools;
    private final Bars bars;
    private final TaskWords words;
    private final TaskGroups groups;
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>();
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<TimeScale> scale = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<TimelineLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<String> folded = new HashSet<>();
    /** Of the rows that were looked at since the tasks were read. */
    private final Map<UUID, List<Bar>> known = new HashMap<>();

    /** @param seen whether somebody sees the timeline */
    public TimelineModel(TasksModel tasks, RescheduleModel.Tools tools, Clock clock, Preferences preferences, ObservableValue<Boolean> seen) {
        this.tasks = tasks;
        this.tools = tools;
        this.messages = tools.messages();
        this.clock = clock;
        bars = new Bars(tools.timing(), messages);
        words = new TaskWords(messages);
        groups = new TaskGroups(messages);
        zoom.set(ViewsModel.constant(Zoom.values(), preferences.get(ZOOM, ""), Zoom.YEAR));
        grouping.set(ViewsModel.constant(Grouping.values(), preferences.get(GROUPING, ""), Grouping.GROUP));
        scale.subscribe(now -> name(now));
        scale.set(TimeScale.around(zoom.get(), LocalDate.now(clock)));
        zoom.subscribe((old, now) -> {
            preferences.put(ZOOM, now.name().toLowerCase(Locale.ROOT));
            zoomed(now);
        });
        var arranging = new WhileSeen(seen, this::arrange);
        grouping.subscribe((old, now) -> {
            preferences.put(GROUPING, now.name().toLowerCase(Locale.ROOT));
            arranging.want();
        });
        tasks.plan().subscribe(this::followPlan);
        tasks.shown().subscribe(arranging::want);
        arranging.want();
    }

    /** What the rows stand under; the timeline's own, since a list that is sorted may want other headings. */
    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    public ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    /** The days that are shown. */
    public ReadOnlyObjectProperty<TimeScale> scale() {
        return scale.getReadOnlyProperty();
    }

    /** {@code Năm 2026}, {@code Quý II năm 2026}, {@code Tháng 5 năm 2026}. */
    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** The rows, from above. */
    public ReadOnlyObjectProperty<List<TimelineLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Shows the time before (-1) or behind (1). */
    public void step(int by) {
        scale.set(scale.get().step(by));
    }

    /** Shows the time in which today lies. */
    public void goToday() {
        scale.set(TimeScale.around(zoom.get(), today()));
    }

    private void zoomed(Zoom now) {
        var shown = scale.get();
        // Nearer means today where it was in sight, else the beginning of what was.
        scale.set(TimeScale.around(now, shown.shows(today()) ? today() : shown.from()));
    }

    private void followPlan(UUID plan) {
        tasks.plans().get().stream().filter(p -> p.id().equals(plan)).findFirst().ifPresent(p -> {
            var last = p.yearTo() == null ? p.year() : p.yearTo();
            var year = scale.get().from().getYear();
            if (year < p.year() || year > last) {
                scale.set(TimeScale.around(zoom.get(), LocalDate.of(p.year(), 1, 1)));
            }
        });
    }

    private void name(TimeScale now) {
        if (now != null) {
            var year = now.from().getYear();
            title.set(switch (now.zoom()) {
                case YEAR -> messages.text("quarters.year", year);
                case QUARTER -> messages.text("quarters.quarter", Numerals.roman((now.from().getMonthValue() + 2) / 3), year);
                case MONTH -> messages.text("month.title", now.from().getMonthValue(), year);
            });
        }
    }

    /** What stands above a stretch of the head. */
    public String name(TimeScale.Tick tick) {
        return switch (scale.get().zoom()) {
            case YEAR -> messages.text("quarters.tick.quarter", Numerals.roman(tick.number()));
            case QUARTER -> messages.text("quarters.tick.month", tick.number());
            case MONTH -> Integer.toString(tick.number());
        };
    }

    private void arrange() {
        known.clear();
        var all = tasks.overview() == null ? List.<TaskRow>of() : tasks.overview().tasks();
        var made = new ArrayList<TimelineLine>();
        var hidden = false;
        for (var line : groups.lines(all, tasks.shown().get(), grouping.get(), tasks.isOnePlan())) {
            switch (line) {
                case TaskLine.Heading heading -> {
                    hidden = folded.contains(heading.title());
                    made.add(new TimelineLine.Heading(heading.title(), heading.count(), hidden));
                }
                case TaskLine.Item item -> {
                    if (!hidden) {
                        made.add(new TimelineLine.Item(item.task()));
                    }
                }
            }
        }
        lines.set(List.copyOf(made));
    }

    /** Folds what stands under a heading away, or shows it again. */
    public void fold(TimelineLine.Heading heading, boolean away) {
        if (away == folded.contains(heading.title())) {
            return;
        }
        if (away) {
            folded.add(heading.title());
        } else {
            folded.remove(heading.title());
        }
        arrange();
    }

    /** The bars of a task, also those that are out of sight. */
    public List<Bar> bars(TaskRow task) {
        return known.computeIfAbsent(task.id(), id -> bars.of(task));
    }

    /** What is said where a task has no bar. */
    public String hint(TaskRow task) {
        return task.stated().timing().isBlank() ? messages.text("quarters.none") : words.reading(task.tracked().reading());
    }

    /** What is read aloud of a task. */
    public String spoken(TaskRow task) {
        var parts = new ArrayList<String>(List.of(task.title(), words.state(task).text()));
        bars(task).forEach(b -> parts.add(b.spoken()));
        if (bars(task).isEmpty()) {
            parts.add(hint(task));
        }
        return String.join(", ", parts);
    }

    /**
     * The time that a bar would have if it were pulled.
     *
     * @param first how many days its beginning goes
     * @param last how many days its end goes; a bar of one day goes as a whole
     */
    public TimePart pulled(TaskRow task, Bar bar, int first, int last) {
        var part = bars.parts(task).get(bar.part());
        var now = scale.get();
        if (part.isDay()) {
            var to = part.to().plusDays(last);
            return new TimePart(part.from() == null ? null : to, to);
        }
        var from = first == 0 ? part.from() : now.first(part.from().plusDays(first));
        var to = last == 0 ? part.to() : now.last(part.to().plusDays(last));
        if (to.isBefore(from)) {
            return first == 0 ? new TimePart(from, from) : new TimePart(to, to);
        }
        return new TimePart(from, to);
    }

    /** What a time is in words, while it is pulled. */
    public String words(TimePart part) {
        return TimeWords.of(part, messages);
    }

    /**
     * The question whether a task is to have another time.
     *
     * @param bar which of its bars; null for the one that is due next
     * @param wanted the time that it was pulled to; null to begin with the one it has
     */
    public RescheduleModel reschedule(TaskRow task, Bar bar, TimePart wanted) {
        var parts = bars.parts(task);
        var due = task.tracked().nextDue();
        var next = due == null ? 0 : task.tracked().reading().dueDates().indexOf(due);
        return new RescheduleModel(task, parts, bar == null ? Math.max(0, next) : bar.part(), wanted, tools);
    }
}
