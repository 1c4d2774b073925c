package vn.kehoachxa.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kehoachxa.plan.Identity;
import vn.kehoachxa.plan.StatedTask;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.plan.Years;

/**
 * Understands the time expressions of plans, as offices write them: {@code Quý I - II/2026}, {@code trước ngày 05 của tháng cuối quý}.
 * What cannot be known is null and never guessed; "trước" means the day before. Takes time in proportion to the length of the text.
 * Immutable, safe for several threads.
 */
public final class TimingReader {

    /** In tokens: what is longer is no time expression. */
    private static final int LONGEST = 1000;
    /** In letters: a longer text is no cell whose lines are looked at one by one. */
    private static final int LONGEST_CELL = 4000;

    private final Phrases phrases = new Phrases();

    /**
     * What an expression says.
     *
     * @param text any text, with or without marks
     * @param year the first year of the plan, for words that name none; null where it is not known
     * @param yearTo the last year of a plan of several; null where it has one
     * @throws IllegalArgumentException where a year is none, or the last comes before the first
     */
    public TimingReading read(String text, Integer year, Integer yearTo) {
        return read(text, year, yearTo, new HashMap<>());
    }

    private TimingReading read(String text, Integer year, Integer yearTo, Map<LocalDate, LocalDate> starts) {
        var last = yearTo == null ? year : yearTo;
        if (year == null && yearTo != null || year != null && (!Years.isYear(year) || !Years.isYear(last) || last < year)) {
            throw new IllegalArgumentException("no years of a plan: " + year + " to " + yearTo);
        }
        return understood(parts(text, year, last) ? text : text.replace('\n', ' '), year, last, starts);
    }

    /** What a task's time says in a paper: what the clerk made of it, else what its words say. */
    public TimingReading read(StatedTask task, Identity paper) {
        return task.task().corrected() != null ? task.task().corrected() : read(task.timing(), paper.year(), paper.yearTo());
    }

    /**
     * The first day of the stretch that ends on a due day, for each due day of which the task's time says one: of "Đợt 1 quý II, đợt 2 quý IV"
     * both quarters. Days by which something is to be done, and what comes again, have none.
     *
     * @param year the first year of the plan; null where it is not known
     * @param yearTo the last one of several; null where it has one
     */
    public Map<LocalDate, LocalDate> starts(StatedTask task, Integer year, Integer yearTo) {
        var corrected = task.task().corrected();
        if (corrected != null) {
            return corrected.start() == null || corrected.dueDates().size() != 1 ? Map.of() : Map.of(corrected.due(), corrected.start());
        }
        return starts(task.timing(), year, yearTo);
    }

    /** As {@link #starts(StatedTask, Integer, Integer)}, of an expression. */
    public Map<LocalDate, LocalDate> starts(String text, Integer year, Integer yearTo) {
        var starts = new HashMap<LocalDate, LocalDate>();
        var reading = read(text, year, yearTo, starts);
        starts.keySet().retainAll(reading.dueDates());
        return Map.copyOf(starts);
    }

    /** In a narrow cell a line ends anywhere: ends of lines part something only where every line says something by itself. */
    private boolean parts(String text, Integer year, Integer last) {
        return text.indexOf('\n') >= 0
                && text.length() <= LONGEST_CELL
                && text.lines().allMatch(line -> line.isBlank() || understood(line, year, last, new HashMap<>()).kind() != TimingKind.UNPARSED);
    }

    private TimingReading understood(String text, Integer year, Integer last, Map<LocalDate, LocalDate> starts) {
        var tokens = Tokenizer.of(text);
        if (tokens.size() > LONGEST) {
            return TimingReading.UNPARSED;
        }
        var parsed = new Grammar(tokens, phrases).read();
        if (parsed.parts().isEmpty() || isUnitAlone(parsed.parts(), tokens)) {
            return TimingReading.UNPARSED;
        }
        if (parsed.parts().size() == 1 && tokens.size() < 3 && isNineMonths(parsed.parts().getFirst().time())) {
            return Evaluation.of(List.of(Time.Span.of(Stretch.months(Scale.HALF, 1, 9).unsure())), year, last, false, starts);
        }
        var times = Joiner.joined(parsed.parts(), year != null && year.equals(last) ? year : null);
        return plain(Evaluation.of(times, year, last, parsed.sure(), starts));
    }

    /** "9 tháng" is reported on once a year, where "6 tháng" may be either half. */
    private static boolean isNineMonths(Time time) {
        return time instanceof Time.Each each && each.bare() && each.months() == 9;
    }

    /** "Quý", "6 tháng": a cell that was not filled in, or a length of time. */
    private static boolean isUnitAlone(List<Part> parts, Tokens tokens) {
        return parts.size() == 1 && parts.getFirst().time() instanceof Time.Each each && each.bare() && each.months() != 9 && tokens.size() < 3;
    }

    /** Without what "also" says twice. */
    private static TimingReading plain(TimingReading reading) {
        var also = new ArrayList<TimingKind>();
        for (var kind : reading.also()) {
            if (kind != reading.kind() && !also.contains(kind)) {
                also.add(kind);
            }
        }
        return new TimingReading(reading.kind(), reading.start(), reading.due(), reading.dueDates(), also, reading.confident());
    }
}
