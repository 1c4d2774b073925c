package vn.kehoachxa.exchange;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.Missing;

/**
 * Something that the paper still lacked when it was sent.
 *
 * @param code what: as {@link vn.kehoachxa.plan.Missing.Kind}, {@code lead} or {@code timing} of a task
 * @param at the line, row, passage or appendix; the paper's own id for its head and foot
 * @param column of a row's cell, from 0; null where it is no cell
 * @param quote the words there, as far as there are any: those around a blank, the task's own
 */
public record Gap(String code, UUID at, Integer column, String quote) {

    /** The same as what a paper lacks before it is issued; empty for what only a task lacks. */
    public Optional<Missing> missing() {
        return Coded.find(Missing.Kind.class, code).map(kind -> new Missing(kind, at, column, quote));
    }

    /**
     * The name of the place.
     *
     * @param ofPaper names what a paper lacks before it is issued
     * @param ofPlace names a place by its id and the column of a cell, or null
     */
    public String place(Function<Missing, String> ofPaper, BiFunction<UUID, Integer, String> ofPlace) {
        return missing().map(ofPaper).orElseGet(() -> ofPlace.apply(at, column));
    }
}
