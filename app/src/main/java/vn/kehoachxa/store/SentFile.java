package vn.kehoachxa.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.kehoachxa.plan.Paper;
import vn.kehoachxa.plan.PaperState;
import vn.kehoachxa.plan.PaperType;

/**
 * A file that was made for the province: a line of the register of what was sent. The paper may have left the bin for good since.
 *
 * @param version of the paper that is in the file
 * @param state of the paper when the file was made
 * @param number without the symbol; empty for a draft
 * @param subject of the paper then
 * @param name of the file, without a folder
 * @param size in bytes
 * @param sha256 of its bytes, in lower-case hexadecimal
 * @param madeAt when it was made
 * @param by who made it
 * @param sentAt the day on which the clerk says that it went out; null while nobody has said so
 * @param sentTo to whom; empty where nobody has said
 */
public record SentFile(
        UUID id, UUID paper, int version, PaperState state, PaperType type, String number, String symbol, String subject, String name, long size,
        String sha256, Instant madeAt, String by, LocalDate sentAt, String sentTo) {

    /** A file that was made a moment ago, of a paper as it is in it. */
    public static SentFile made(UUID id, Paper paper, String name, long size, String sha256, Instant at, String by) {
        var identity = paper.identity();
        return new SentFile(
                id, paper.id(), identity.version(), identity.state(), identity.type(), identity.issued() == null ? "" : identity.issued().number(),
                paper.head().symbol(), paper.subject(), name, size, sha256, at, by, null, "");
    }

    /** Whether the clerk has said that it went out. */
    public boolean isSent() {
        return sentAt != null;
    }
}
