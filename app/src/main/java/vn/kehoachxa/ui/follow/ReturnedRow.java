package vn.kehoachxa.ui.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kehoachxa.store.PaperSummary;
import vn.kehoachxa.store.ReceivedAnswer;
import vn.kehoachxa.store.SentFile;

/**
 * A paper that the province returned and that still has to go out again.
 *
 * @param answer with which it was returned
 * @param today the day on which this is looked at
 */
public record ReturnedRow(ReceivedAnswer answer, PaperSummary paper, LocalDate today) {

    /**
     * Those that press: the last answer to a paper returns it, the clerk has not settled that, and it was not sent again since.
     *
     * @param papers those that are here; an answer to another one is history
     * @param answers the newest first
     */
    public static List<ReturnedRow> of(List<PaperSummary> papers, List<SentFile> sent, List<ReceivedAnswer> answers, LocalDate today) {
        var here = papers.stream().collect(Collectors.toMap(PaperSummary::id, Function.identity()));
        var seen = new HashSet<UUID>();
        return answers.stream()
                .filter(a -> seen.add(a.paper()))
                .filter(a -> isPressing(a, sent) && here.containsKey(a.paper()))
                .map(a -> new ReturnedRow(a, here.get(a.paper()), today))
                .sorted(Comparator.comparing((ReturnedRow r) -> r.answer().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Whether something is still to be done about an answer, as far as what was sent since tells. */
    public static boolean isPressing(ReceivedAnswer answer, List<SentFile> sent) {
        return !answer.accepted() && answer.settledAt() == null
                && sent.stream().noneMatch(f -> f.paper().equals(answer.paper()) && f.isSent() && isLater(f, answer));
    }

    /** A newer version, or the same one, mended, in a file that was made since. */
    private static boolean isLater(SentFile file, ReceivedAnswer answer) {
        return file.version() > answer.version() || file.version() == answer.version() && file.madeAt().isAfter(answer.receivedAt());
    }

    /** In days; below 0 where the day is over, null where no day is named. */
    public Long daysLeft() {
        return answer.due() == null ? null : ChronoUnit.DAYS.between(today, answer.due());
    }

    public boolean isOverdue() {
        return answer.due() != null && answer.due().isBefore(today);
    }
}
