package vn.kehoachxa.search;

import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Texts;

/**
 * Something that can be found.
 *
 * @param paper in which it stands; null for what the office's registers hold
 * @param at the line, row, passage or appendix; null for the paper itself
 * @param task the task that stands there, or null
 * @param steps the way to it within the paper: {@code II.1}; empty for the paper itself
 * @param title what it is called, in NFC
 * @param more other words that it is found by: the cells of a row, the number of a paper; in NFC, may be empty
 * @param heading whether the title is one in the paper too
 * @param foldedTitle the title without marks, see {@link Texts#fold}
 * @param foldedMore the other words without marks
 */
public record Item(
        FoundKind kind, UUID paper, UUID at, UUID task, List<String> steps, String title, String more, boolean heading, String foldedTitle,
        String foldedMore) {

    public Item {
        steps = List.copyOf(steps);
    }

    /** With the words folded here. */
    public static Item of(FoundKind kind, UUID paper, UUID at, UUID task, List<String> steps, String title, String more, boolean heading) {
        return new Item(kind, paper, at, task, steps, title, more, heading, Texts.fold(title), Texts.fold(more));
    }
}
