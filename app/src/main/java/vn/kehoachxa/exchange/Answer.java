package vn.kehoachxa.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kehoachxa.plan.Office;

/**
 * What the province answers to a paper that it was sent.
 *
 * @param id of the answer, so that it is known again
 * @param paper the paper's id
 * @param version of the paper that was looked at
 * @param office whose paper it is
 * @param from who answers, {@code Sở Khoa học và Công nghệ tỉnh Sơn La}
 * @param date of the answer
 * @param accepted whether the paper is taken as it is; else it is returned
 * @param due by when it is to be sent again; null where no day is named
 * @param text what is said of the paper as a whole; may be empty
 * @param remarks what is said of places in it
 */
public record Answer(
        UUID id, UUID paper, int version, Office office, String from, LocalDate date, boolean accepted, LocalDate due, String text,
        List<Remark> remarks) {

    public Answer {
        remarks = List.copyOf(remarks);
    }

    /**
     * A remark about one place.
     *
     * @param at the line, row, passage, table or appendix; the paper's own id where it is about none of these
     * @param quote the words that it is about, as they stood in what was sent; may be empty
     * @param text what is to be done
     */
    public record Remark(UUID at, String quote, String text) {}
}
