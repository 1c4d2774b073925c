package vn.kehoachxa.plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A report that the office owes whatever the plan, or is owed.
 *
 * @param subject what it reports on
 * @param other to whom it goes, or from whom it comes
 * @param via through which unit; may be empty
 * @param beforeDay it is due before this day of the period's last month, 1 to 31
 */
public record OfficeDuty(String subject, Period period, Direction direction, String other, String via, int beforeDay) {

    public OfficeDuty {
        subject = Texts.oneLine(subject);
        other = Texts.oneLine(other);
        via = Texts.oneLine(via);
        if (beforeDay < 1 || beforeDay > 31) {
            throw new IllegalArgumentException("day " + beforeDay);
        }
    }

    /**
     * By what it is known in the log. It follows from what is reported, how often, which way and to or from whom: a duty that is moved to
     * another day or goes through another unit stays the same one.
     */
    public UUID id() {
        var name = String.join("|", Texts.fold(subject), period.code(), direction.code(), Texts.fold(other));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
