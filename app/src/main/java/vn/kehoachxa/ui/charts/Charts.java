package vn.kehoachxa.ui.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.plan.Amounts;
import vn.kehoachxa.plan.Figures;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.plan.Texts;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.ui.charts.ChartData.Kind;
import vn.kehoachxa.ui.charts.ChartData.Look;
import vn.kehoachxa.ui.charts.ChartData.Row;
import vn.kehoachxa.ui.charts.ChartData.Series;
import vn.kehoachxa.ui.charts.ChartData.Value;
import vn.kehoachxa.ui.follow.BudgetRow;
import vn.kehoachxa.ui.follow.Overview;
import vn.kehoachxa.ui.follow.Share;
import vn.kehoachxa.ui.follow.TargetRow;
import vn.kehoachxa.ui.follow.TaskRow;

/** Makes the charts of the plans of a year, or of one of them. */
final class Charts {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;
    /** A chart of more is a picture of many meters: nobody reads it, and as a picture of many megabytes it may not fit into the memory. */
    private static final int MOST_ROWS = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Messages messages;

    Charts(Messages messages) {
        this.messages = messages;
    }

    /** @param plan of this plan alone; null for all plans that the year belongs to */
    List<ChartData> of(Overview now, int year, UUID plan) {
        var tasks = now.tasks().stream().filter(t -> isIn(t.plan(), year, plan)).toList();
        return Stream.of(
                        states(tasks),
                        units(tasks, now.units()),
                        quarters(tasks, year),
                        targets(now.targets().stream().filter(t -> isIn(t.plan(), year, plan)).toList()),
                        budgets(now.budgets().stream().filter(b -> isIn(b.plan(), year, plan)).toList()))
                .map(c -> readable(c, plan == null))
                .toList();
    }

    /** No more rows than can be read on a sheet, and painted; what is left out is said. @param several whether the plans can be looked at one by one */
    private ChartData readable(ChartData chart, boolean several) {
        var left = chart.rows().size() - MOST_ROWS;
        if (left <= 0) {
            return chart;
        }
        var more = messages.text(several ? "charts.more.several" : "charts.more", left, MOST_ROWS);
        return new ChartData(
                chart.kind(), chart.title(), chart.series(), chart.rows().subList(0, MOST_ROWS), chart.note().isEmpty() ? more : chart.note() + " " + more);
    }

    /** Whether a plan is asked for. */
    static boolean isIn(PaperSummary paper, int year, UUID plan) {
        return plan == null
                ? paper.year() <= year && year <= (paper.yearTo() == null ? paper.year() : paper.yearTo())
                : paper.id().equals(plan);
    }

    private ChartData states(List<TaskRow> tasks) {
        var series = states();
        var counts = counts(Share.of(tasks));
        var rows = new ArrayList<Row>();
        for (var i = 0; i < series.size() && !tasks.isEmpty(); i++) {
            var state = i;
            if (counts.get(i) > 0 || series.get(i).look() != Look.STOPPED) {
                var values = IntStream.range(0, series.size()).mapToObj(s -> new Value(s == state ? counts.get(s) : 0, "")).toList();
                rows.add(new Row(series.get(i).name(), values, messages.text("charts.share", counts.get(i), percent(counts.get(i), tasks.size()))));
            }
        }
        return chart(Kind.STATES, series, rows, "");
    }

    private List<Series> states() {
        return List.of(
                new Series(messages.text("today.state.done"), Look.DONE), new Series(messages.text("today.state.doing"), Look.DOING),
                new Series(messages.text("today.state.open"), Look.OPEN), new Series(messages.text("today.state.late"), Look.LATE),
                new Series(messages.text("today.state.stopped"), Look.STOPPED));
    }

    private static List<Integer> counts(Share share) {
        return List.of(share.done(), share.doing(), share.open(), share.late(), share.stopped());
    }

    private ChartData units(List<TaskRow> tasks, List<String> units) {
        var of = tasks.stream().collect(Collectors.groupingBy(TaskRow::unit));
        var rows = Stream.concat(units.stream(), Stream.of(""))
                .map(unit -> unit(unit, of.getOrDefault(unit, List.of())))
                .filter(r -> r.sum() > 0)
                .toList();
        return chart(Kind.UNITS, states(), rows, "");
    }

    private Row unit(String name, List<TaskRow> tasks) {
        var share = Share.of(tasks);
        var values = counts(share).stream().map(n -> new Value(n, n == 0 ? "" : Integer.toString(n))).toList();
        return new Row(name.isEmpty() ? messages.text("today.units.none") : name, values, messages.text("charts.done", share.done(), share.all()));
    }

    /** Due days count, not tasks: one that is due each quarter is due four times. */
    private ChartData quarters(List<TaskRow> tasks, int year) {
        var due = new int[QUARTERS];
        var met = new int[QUARTERS];
        var without = 0;
        for (var task : tasks.stream().filter(t -> t.tracked().status() != TaskStatus.STOPPED).toList()) {
            var days = task.tracked().reading().dueDates().stream().filter(d -> d.getYear() == year).toList();
            without += days.isEmpty() ? 1 : 0;
            for (var day : days) {
                var quarter = (day.getMonthValue() - 1) / MONTHS;
                due[quarter]++;
                met[quarter] += isMet(task, day) ? 1 : 0;
            }
        }
        var series = List.of(
                new Series(messages.text("charts.quarters.due"), Look.PLANNED), new Series(messages.text("charts.quarters.done"), Look.DONE));
        var rows = IntStream.range(0, IntStream.of(due).sum() == 0 ? 0 : QUARTERS)
                .mapToObj(q -> new Row(
                        messages.text("charts.quarter." + (q + 1)),
                        List.of(new Value(due[q], Integer.toString(due[q])), new Value(met[q], Integer.toString(met[q]))), ""))
                .toList();
        return chart(Kind.QUARTERS, series, rows, without == 0 ? "" : messages.text("charts.quarters.without", without, year));
    }

    private static boolean isMet(TaskRow task, LocalDate day) {
        return task.isDone() || task.tracked().progress().stream().anyMatch(p -> day.equals(p.met()));
    }

    private ChartData targets(List<TargetRow> targets) {
        var drawn = targets.stream().filter(t -> asked(t) != null && asked(t).signum() > 0).toList();
        var series = List.of(
                new Series(messages.text("charts.targets.plan"), Look.PLANNED), new Series(messages.text("charts.targets.real"), Look.REAL));
        var left = targets.size() - drawn.size();
        return chart(
                Kind.TARGETS, series, drawn.stream().map(this::target).toList(), left == 0 ? "" : messages.text("charts.targets.without", left));
    }

    private static BigDecimal asked(TargetRow target) {
        return target.stated().value().value();
    }

    /** Bars in per cent of what the plan asks for, so that targets of all kinds stand beside each other. */
    private Row target(TargetRow target) {
        // Where a column says it, the number stands alone in its cell.
        var unit = target.stated().unitOfMeasure();
        var written = Texts.oneLine(target.stated().written());
        var plan = new Value(HUNDRED.doubleValue(), written.contains(unit) ? written : written + " " + unit);
        if (target.value() == null) {
            return new Row(target.title(), List.of(plan, new Value(0, messages.text("charts.targets.unsaid"))), "");
        }
        var percent = target.value().max(BigDecimal.ZERO).multiply(HUNDRED).divide(asked(target), 1, RoundingMode.DOWN);
        var reached = Figures.written(target.value()) + (unit.isEmpty() || unit.startsWith("%") ? unit : " " + unit);
        var label = messages.text(target.isReached() ? "charts.reached" : "charts.real", reached, Figures.written(percent));
        return new Row(target.title(), List.of(plan, new Value(percent.doubleValue(), label)), "");
    }

    private ChartData budgets(List<BudgetRow> lines) {
        var drawn = lines.stream().filter(l -> l.item().amount() != null || l.spent() != 0).toList();
        var series = List.of(
                new Series(messages.text("charts.budgets.plan"), Look.PLANNED), new Series(messages.text("charts.budgets.real"), Look.REAL));
        var left = lines.size() - drawn.size();
        return chart(
                Kind.BUDGETS, series, drawn.stream().map(this::budget).toList(), left == 0 ? "" : messages.text("charts.budgets.without", left));
    }

    private Row budget(BudgetRow line) {
        var amount = line.item().amount();
        var planned = amount == null
                ? new Value(0, messages.text("charts.budgets.unstated"))
                : new Value(Math.max(0, amount), Amounts.written(amount, 1));
        var spent = Amounts.written(line.spent(), 1);
        var label = amount == null || amount <= 0
                ? spent
                : messages.text("charts.real", spent, Figures.written(
                        BigDecimal.valueOf(line.spent()).multiply(HUNDRED).divide(BigDecimal.valueOf(amount), 1, RoundingMode.DOWN)));
        return new Row(line.title(), List.of(planned, new Value(Math.max(0, line.spent()), label)), "");
    }

    private ChartData chart(Kind kind, List<Series> series, List<Row> rows, String note) {
        return new ChartData(kind, messages.text("charts.title." + kind.code()), series, rows, note);
    }

    private static int percent(int part, int all) {
        return (int) Math.round(part * 100.0 / all);
    }
}
