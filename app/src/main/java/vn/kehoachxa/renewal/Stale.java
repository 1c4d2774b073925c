package vn.kehoachxa.renewal;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Question;

/**
 * Something that may be out of date, for the clerk to keep, to change or to drop.
 *
 * @param at the line, row, passage or appendix; the paper's id for its subject and its signature
 * @param column of a row's cell, from 0; null where it is no cell
 * @param from where the quote begins in that text; -1 where it stands in no text but in the signature
 * @param quote the words as they stand in the new plan
 * @param before the words as they stood in the old one, where they moved on; else null
 */
public record Stale(StaleKind kind, UUID at, Integer column, int from, String quote, String before) {

    /** As a question to the clerk. */
    public Question question(UUID id) {
        return before == null
                ? new Question(id, at, column, quote, "", "stale." + kind.code(), List.of(), null)
                : new Question(id, at, column, quote, before, "stale.moved", List.of(before), null);
    }
}
