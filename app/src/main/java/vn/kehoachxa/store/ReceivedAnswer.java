package vn.kehoachxa.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the province answered to a paper, as it was taken in. What it remarks on stands among the paper's questions.
 *
 * @param id of the answer, by which it is known again
 * @param version of the paper that the province looked at
 * @param sender who answers
 * @param date of the answer
 * @param accepted whether the paper was taken as it is; else it was returned
 * @param due by when it is to be sent again; null where no day is named
 * @param text what is said of the paper as a whole; may be empty
 * @param content the whole answer, as canonical JSON
 * @param receivedAt when it was taken in
 * @param by who took it in
 * @param settledAt when the clerk said that nothing more is to be done about it; null until then
 */
public record ReceivedAnswer(
        UUID id, UUID paper, int version, String sender, LocalDate date, boolean accepted, LocalDate due, String text, String content,
        Instant receivedAt, String by, Instant settledAt) {}
