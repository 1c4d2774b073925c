package vn.kehoachxa.ui.exchange.reply;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.kehoachxa.lang.Messages;
import vn.kehoachxa.ui.exchange.reply.ReplyDraft.Decision;

/**
 * What an answer lacks before it can be written, each in a sentence; empty where nothing does.
 *
 * @param decision whether it was made
 * @param from who answers
 * @param text what is said of a returned paper
 * @param due by when it is to be sent again
 * @param empty remarks without words
 */
record ReplyFaults(String decision, String from, String text, String due, List<RemarkDraft> empty) {

    /** In letters, as the answer's schema has it. */
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_REMARKS = 1_000;

    ReplyFaults {
        empty = List.copyOf(empty);
    }

    static ReplyFaults of(ReplyDraft draft, String from, LocalDate today, Messages messages) {
        var isReturn = draft.isReturn();
        var empty = isReturn ? draft.remarks().stream().filter(r -> r.text().get().isBlank()).toList() : List.<RemarkDraft>of();
        var due = draft.due().get();
        return new ReplyFaults(
                draft.decision().get() == null ? messages.text("reply.fault.decision") : "",
                from.isBlank() ? messages.text("reply.fault.from") : from.length() > LONGEST_NAME ? messages.text("reply.fault.long", LONGEST_NAME) : "",
                text(draft, messages),
                isReturn && due != null && due.isBefore(today) ? messages.text("reply.fault.due") : "",
                empty);
    }

    private static String text(ReplyDraft draft, Messages messages) {
        if (draft.decision().get() == Decision.RETURNED && draft.text().get().isBlank() && draft.remarks().isEmpty()) {
            return messages.text("reply.fault.text");
        }
        if (draft.isReturn() && draft.remarks().size() > MOST_REMARKS) {
            return messages.text("reply.fault.many", MOST_REMARKS);
        }
        var isLong = Stream.concat(Stream.of(draft.text().get()), draft.remarks().stream().map(r -> r.text().get())).anyMatch(t -> t.length() > LONGEST_TEXT);
        return isLong ? messages.text("reply.fault.long", LONGEST_TEXT) : "";
    }

    boolean none() {
        return decision.isEmpty() && from.isEmpty() && text.isEmpty() && due.isEmpty() && empty.isEmpty();
    }
}
