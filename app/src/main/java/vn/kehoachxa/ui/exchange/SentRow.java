package vn.kehoachxa.ui.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.store.ReceivedAnswer;
import vn.kehoachxa.store.SentFile;
import vn.kehoachxa.ui.follow.ReturnedRow;

/**
 * A line of the register.
 *
 * @param answer the last one to that version of the paper; null where none came. Of several files of one version it stands at one: of
 *     those that were made before it came, the last that went out, else the last that was made
 */
record SentRow(SentFile file, ReceivedAnswer answer, SentState state) {

    private record Version(UUID paper, int number) {}

    /** @param sent the newest first @param answers likewise */
    static List<SentRow> of(List<SentFile> sent, List<ReceivedAnswer> answers) {
        var answered = new HashMap<Version, ReceivedAnswer>();
        answers.forEach(a -> answered.putIfAbsent(new Version(a.paper(), a.version()), a));
        var bearers = new HashMap<Version, SentFile>();
        sent.stream().filter(f -> isAnswered(f, answered.get(version(f)))).forEach(f -> bearers.merge(version(f), f, (newer, older) -> !newer.isSent() && older.isSent() ? older : newer));
        var rows = new ArrayList<SentRow>();
        for (var file : sent) {
            var answer = file.equals(bearers.get(version(file))) ? answered.get(version(file)) : null;
            rows.add(new SentRow(file, answer, state(file, answer, sent)));
        }
        return List.copyOf(rows);
    }

    /** What was made after an answer came is what it led to. */
    private static boolean isAnswered(SentFile file, ReceivedAnswer answer) {
        return answer != null && !file.madeAt().isAfter(answer.receivedAt());
    }

    private static Version version(SentFile file) {
        return new Version(file.paper(), file.version());
    }

    private static SentState state(SentFile file, ReceivedAnswer answer, List<SentFile> sent) {
        if (answer == null) {
            return file.isSent() ? SentState.SENT : SentState.MADE;
        }
        if (answer.accepted()) {
            return SentState.ACCEPTED;
        }
        return ReturnedRow.isPressing(answer, sent) ? SentState.RETURNED : SentState.SETTLED;
    }
}
