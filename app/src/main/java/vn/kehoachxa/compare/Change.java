package vn.kehoachxa.compare;

import java.util.Optional;
import java.util.UUID;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.edit.Edit;
import vn.kehoachxa.plan.edit.EditException;
import vn.kehoachxa.plan.edit.Field;

/**
 * One thing that somebody changed.
 *
 * @param at the line, row, passage, table or appendix: of our paper, or the new one where it was added; the paper's id for a field
 * @param column of a row's cell, from 0; null where it is no cell
 * @param field which value of head or foot; null where it is none
 * @param before the words as they stand in our paper; empty for what was added
 * @param after the words as they stand in theirs; empty for what was dropped
 * @param step makes it an edit of our paper as it then is
 */
public record Change(ChangeKind kind, UUID at, Integer column, Field field, String before, String after, Step step) {

    /** Makes the edit for a paper in which other changes may have been taken already. */
    @FunctionalInterface
    interface Step {
        Edit on(Paper current);
    }

    static Change of(ChangeKind kind, UUID at, String before, String after, Step step) {
        return new Change(kind, at, null, null, before, after, step);
    }

    /** The edit that takes it over; nothing where it no longer fits, since what it was about is gone. */
    Optional<Edit> edit(Paper current) {
        try {
            var edit = step.on(current);
            edit.apply(current);
            return Optional.of(edit);
        } catch (EditException gone) {
            return Optional.empty();
        }
    }
}
