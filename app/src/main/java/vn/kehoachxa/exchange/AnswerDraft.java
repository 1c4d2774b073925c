package vn.kehoachxa.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An answer that is not finished: what was typed, letter by letter.
 *
 * @param accepted null where it is not decided
 * @param from who answers
 * @param text what is said of the paper as a whole
 * @param due by when it is to be sent again; null where no day is named
 * @param remarks on its places, also those without words yet
 */
public record AnswerDraft(Boolean accepted, String from, String text, LocalDate due, List<Remark> remarks) {

    public AnswerDraft {
        remarks = List.copyOf(remarks);
    }

    /** @param at the place's id in the paper */
    public record Remark(UUID at, String text) {}

    /** Whether nothing is said in it. */
    public boolean isBlank() {
        return accepted == null && text.isBlank() && due == null && remarks.isEmpty();
    }
}
