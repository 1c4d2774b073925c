package vn.kehoachxa.plan;

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
}
