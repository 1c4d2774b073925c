package vn.kehoachxa.timing;

import java.util.List;
import java.util.stream.IntStream;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.Listing.Use;

/** What a part of an expression says, before it is known in which years it is said. */
sealed interface Time {

    /** When it begins, or the last day for it; null where it is neither. */
    default Stretch day() {
        return switch (this) {
            case Span span -> span.from();
            case By by -> by.last();
            default -> null;
        };
    }

    /** What its day is: when it is done, the last day for it, or the day behind that. */
    default Use use() {
        return this instanceof By by ? by.before() ? Use.BEFORE : Use.BY : Use.SPAN;
    }

    /** The same in the year of another, where its own is not written. */
    default Time in(Stretch year) {
        return switch (this) {
            case Span span -> new Span(span.from().inYearOf(year), span.to().inYearOf(year));
            case By by -> new By(by.last().inYearOf(year), by.before());
            default -> this;
        };
    }

    /** From the first day of one to the last day of the other; the same twice where it is no range. */
    record Span(Stretch from, Stretch to) implements Time {

        static Span of(Stretch one) {
            return new Span(one, one);
        }

        boolean isSingle() {
            return from.equals(to);
        }

        boolean isDay() {
            return isSingle() && from.scale() == Scale.DAY && from.fromDay() == from.toDay();
        }
    }

    /** All years of the plan. */
    record Whole() implements Time {}

    /** @param before whether the last day is the one before it, else it is its last day */
    record By(Stretch last, boolean before) implements Time {}

    /** An end that is not written. @param after whether it begins only when the stretch is over */
    record From(Stretch from, boolean after) implements Time {}

    /** From a day until another limit: {@code từ tháng 5 đến trước ngày 15/8}. */
    record Until(Stretch from, By by) implements Time {}

    /**
     * Every so many months.
     *
     * @param months 1, 2, 3, 4, 6, 12; 9 for the first nine of each year; 0 where it is not known, or not counted in months
     * @param slot the day in it that is named; null for its last
     * @param bare named as a kind of report may be, {@code quý}, which is a time only beside another
     */
    record Each(int months, Slot slot, boolean bare, boolean sure) implements Time {

        /** It comes again, but which days those are is not known. */
        static Each unknown() {
            return undated(false);
        }

        /** @param sure whether no day is to be known, as of what is done each week */
        static Each undated(boolean sure) {
            return new Each(0, null, false, sure);
        }

        static Each of(int months) {
            return new Each(months, null, false, months > 0);
        }

        /** The last months of its periods, of a year. */
        List<Integer> ends() {
            return months == 9 ? List.of(9) : IntStream.rangeClosed(1, 12 / months).mapToObj(i -> i * months).toList();
        }

        Each at(Slot day) {
            return new Each(months, day, false, sure);
        }
    }

    /** So many times a year, on days that only words beside it can name. */
    record Often(int times) implements Time {}

    /** The same in each year. */
    record Yearly(Time time) implements Time {}

    /** Days of each week. @param days 1 for Monday to 7 */
    record Weekly(List<Integer> days) implements Time {}

    /** The first or the last such day of each month. @param weekday 1 for Monday to 7 */
    record WeekdayOfMonth(int weekday, boolean last) implements Time {}

    /** Regularly, but how often is not said, or not within a year. */
    record Again() implements Time {}

    /** What is left out of the rest: {@code hằng tháng, trừ tháng 7}. */
    record Except(Span days) implements Time {}

    /** No day can be known. */
    record Undated(TimingKind kind) implements Time {}

    /** Words of time that say nothing that can be known. */
    record Unknown() implements Time {}

    /**
     * A day within a period.
     *
     * @param month 1 the first of its months, -1 its last, 0 where it is not said
     * @param day 0 the last of the month
     * @param use whether the day is when it is done, or the last day for it
     */
    record Slot(int month, int day, Use use, boolean sure) {

        boolean before() {
            return use == Use.BEFORE;
        }
    }
}
