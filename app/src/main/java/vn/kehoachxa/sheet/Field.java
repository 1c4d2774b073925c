package vn.kehoachxa.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a sheet.
 *
 * @param label its header
 * @param values one for each row; null for an empty cell
 */
record Field(String label, Kind kind, List<Value> values) {

    /** How the cells of a column look. */
    enum Kind {
        /** The row's place in the list. */
        COUNT,
        /** What the row is about: the widest column. */
        MAIN,
        TEXT,
        /** A few letters or a number, in the middle. */
        SHORT,
        DAY,
        /** Money, added up below. */
        AMOUNT
    }

    Field {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** A column of what {@code value} says of each item. */
    static <T> Field of(String label, Kind kind, List<T> items, Function<? super T, Value> value) {
        var values = new ArrayList<Value>(items.size());
        items.forEach(i -> values.add(value.apply(i)));
        return new Field(label, kind, values);
    }

    boolean isEmpty() {
        return values.stream().allMatch(Objects::isNull);
    }

    /** The sum of the amounts; texts among them count nothing. */
    long sum() {
        return values.stream().mapToLong(v -> v instanceof Value.Amount(var dong) ? dong : 0).sum();
    }
}
