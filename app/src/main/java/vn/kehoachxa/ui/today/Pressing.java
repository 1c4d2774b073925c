package vn.kehoachxa.ui.today;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Something that should be done now, before it is put into words.
 *
 * @param due the day that makes it so, or null
 * @param words puts it into words
 */
record Pressing(Urgency urgency, LocalDate due, boolean isReport, Supplier<Urgent> words) {

    /** The most urgent first; of the same urgency the earlier day. */
    static final Comparator<Pressing> FIRST =
            Comparator.comparing(Pressing::urgency).thenComparing(Pressing::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * What comes first, and how much stands behind it.
     *
     * @param first in words
     * @param tasks how many more there are
     * @param reports likewise
     */
    record Foremost(List<Urgent> first, int tasks, int reports) {

        /** @param all the most urgent first @param most how many are put into words: of thousands most are only counted */
        static Foremost of(List<Pressing> all, int most) {
            var behind = all.stream().skip(most).toList();
            var reports = (int) behind.stream().filter(Pressing::isReport).count();
            return new Foremost(all.stream().limit(most).map(p -> p.words().get()).toList(), behind.size() - reports, reports);
        }
    }
}
