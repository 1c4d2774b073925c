package vn.kehoachxa.timing;

import java.util.List;
import java.util.function.Predicate;
import vn.kehoachxa.timing.Time.Each;

/**
 * A part of an expression.
 *
 * @param link what stands between it and the part before
 * @param strong whether the words say that it is a time, and not the date of something that is named
 */
record Part(Time time, Link link, boolean strong) {

    /** LIST goes on with the same, APART (an "and", a new line) may begin another matter. */
    enum Link {
        NONE, LIST, APART, OR, COLON, BRACKET;

        boolean isListed() {
            return this == LIST || this == APART;
        }
    }

    /** As {@link Time#day}. */
    Stretch day() {
        return time.day();
    }

    /** Whether it is a kind of report, {@code quý}. */
    boolean isBare() {
        return time instanceof Each each && each.bare();
    }

    /** Whether it is a period of several months, whose day is not named. */
    boolean isPeriod() {
        return time instanceof Each each && each.slot() == null && each.months() > 1;
    }

    /** Whether it is every so many months, whose day is not named. */
    boolean isEvery(int months) {
        return time instanceof Each each && each.months() == months && each.slot() == null;
    }

    /** Where the first such part stands; -1 where none does. */
    static int first(List<Part> parts, Predicate<Part> such) {
        for (var i = 0; i < parts.size(); i++) {
            if (such.test(parts.get(i))) {
                return i;
            }
        }
        return -1;
    }

    Part with(Time other) {
        return new Part(other, link, strong);
    }
}
