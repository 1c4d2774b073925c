package vn.kehoachxa.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What a cell of a sheet holds; a cell that holds nothing is null. */
public sealed interface Value {

    /** Letters, whatever they begin with. */
    record Text(String text) implements Value {}

    /** A number. */
    record Number(BigDecimal number) implements Value {}

    /** An amount in đồng. */
    record Amount(long dong) implements Value {}

    /** A day. */
    record Day(LocalDate date) implements Value {}

    /** The text, or null where there is none. */
    static Value text(String text) {
        return text == null || text.isBlank() ? null : new Text(text);
    }

    /** The day, or null where it is not known. */
    static Value day(LocalDate date) {
        return date == null ? null : new Day(date);
    }
}
