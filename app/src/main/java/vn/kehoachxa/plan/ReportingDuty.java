package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A report that the plan orders (chế độ báo cáo).
 *
 * @param text when, as written
 * @param via through which unit; may be empty
 * @param windowFrom first day of the data window of one of its periods, where the plan names its own; the others follow from it; or null
 * @param windowTo its last day, or null
 * @param due the days on which it is due in the plan's years, ascending, for words that name no days
 */
public record ReportingDuty(
        UUID id, UUID at, String text, Period period, Direction direction, String reporter, String receiver, String via,
        LocalDate windowFrom, LocalDate windowTo, List<LocalDate> due)
        implements Entry {

    public ReportingDuty {
        text = Texts.clean(text);
        reporter = Texts.clean(reporter);
        receiver = Texts.clean(receiver);
        via = Texts.clean(via);
        due = List.copyOf(due);
        if (windowFrom != null && windowTo != null && windowTo.isBefore(windowFrom)) {
            throw new IllegalArgumentException("a window from " + windowFrom + " to " + windowTo);
        }
    }
}
