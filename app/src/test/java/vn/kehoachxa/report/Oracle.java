package vn.kehoachxa.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Achieved;
import vn.kehoachxa.plan.Followed;
import vn.kehoachxa.plan.LogEntry;
import vn.kehoachxa.plan.Progress;
import vn.kehoachxa.plan.Spending;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.TaskStatus;
import vn.kehoachxa.timing.TimingReader;

/** What the raw entries of a log come to, worked out without the classes that reports are made with. */
final class Oracle {

    private final Followed plan;
    private final LocalDate from;
    private final LocalDate until;

    Oracle(Followed plan, LocalDate from, LocalDate until) {
        this.plan = plan;
        this.from = from;
        this.until = until;
    }

    LocalDate until() {
        return until;
    }

    private <E extends LogEntry> List<E> known(Class<E> kind, UUID about) {
        return plan.log().entries().stream()
                .filter(e -> kind.isInstance(e) && e.about().equals(about) && !e.date().isAfter(until))
                .map(kind::cast)
                .toList();
    }

    List<Progress> progress(StatedTask task) {
        return known(Progress.class, task.id());
    }

    List<Progress> inWindow(StatedTask task) {
        return progress(task).stream().filter(e -> !e.date().isBefore(from)).toList();
    }

    TaskStatus status(StatedTask task) {
        return progress(task).isEmpty() ? TaskStatus.NOT_STARTED : progress(task).getLast().status();
    }

    int percent(StatedTask task) {
        return progress(task).isEmpty() ? 0 : progress(task).getLast().percent();
    }

    List<LocalDate> dueDates(StatedTask task) {
        return new TimingReader().read(task.timing(), 2026, null).dueDates();
    }

    /** The first due day that no entry names; none where nothing more is to be done. */
    Optional<LocalDate> nextDue(StatedTask task) {
        var over = status(task) == TaskStatus.DONE || status(task) == TaskStatus.STOPPED;
        return over
                ? Optional.empty()
                : dueDates(task).stream().filter(d -> progress(task).stream().noneMatch(p -> d.equals(p.met()))).findFirst();
    }

    boolean isOverdue(StatedTask task) {
        return nextDue(task).map(d -> d.isBefore(until)).orElse(false);
    }

    boolean isDoneLate(StatedTask task) {
        return status(task) == TaskStatus.DONE && !dueDates(task).isEmpty() && since(task).isAfter(dueDates(task).getLast());
    }

    /** The day on which the present state was said first. */
    LocalDate since(StatedTask task) {
        var all = progress(task);
        var first = all.size() - 1;
        while (first > 0 && all.get(first - 1).status() == all.getLast().status()) {
            first--;
        }
        return all.get(first).date();
    }

    Optional<BigDecimal> reached(UUID target) {
        var all = known(Achieved.class, target);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().value());
    }

    Optional<BigDecimal> reachedInWindow(UUID target) {
        var before = BigDecimal.ZERO;
        BigDecimal last = null;
        for (var entry : known(Achieved.class, target)) {
            if (entry.date().isBefore(from)) {
                before = entry.value();
            } else {
                last = entry.value();
            }
        }
        return last == null ? Optional.empty() : Optional.of(last.subtract(before));
    }

    Optional<Long> spent(UUID line) {
        var all = known(Spending.class, line);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.stream().mapToLong(Spending::amount).sum());
    }

    Optional<Long> spentInWindow(UUID line) {
        var some = known(Spending.class, line).stream().filter(e -> !e.date().isBefore(from)).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(some.stream().mapToLong(Spending::amount).sum());
    }

    static String day(LocalDate day) {
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return String.format("%02d/%s/%d", day.getDayOfMonth(), month, day.getYear());
    }

    static String number(BigDecimal number) {
        return format("#,##0.##########").format(number);
    }

    static String percent(BigDecimal part, BigDecimal whole) {
        return format("#,##0.0").format(part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP)) + "%";
    }

    private static DecimalFormat format(String pattern) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols);
    }
}
