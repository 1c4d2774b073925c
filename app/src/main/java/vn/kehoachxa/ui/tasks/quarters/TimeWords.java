package vn.kehoachxa.ui.tasks.quarters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.kehoachxa.lang.Messages;

/** Days in words, as plans write them: days below 10 and the first two months with a nought (Decree 30/2020, annex I). */
final class TimeWords {

    private TimeWords() {}

    /** {@code 01/4/2026}, {@code 15/02/2026}. */
    static String day(LocalDate day) {
        return brief(day) + "/" + day.getYear();
    }

    /** {@code 01/4}. */
    static String brief(LocalDate day) {
        var month = day.getMonthValue();
        return "%02d/%s".formatted(day.getDayOfMonth(), month < 3 ? "0" + month : Integer.toString(month));
    }

    /** {@code từ 01/4/2026 đến 30/6/2026}, {@code đến 30/6/2026}, {@code ngày 18/5/2026}. */
    static String of(TimePart part, Messages messages) {
        if (part.from() == null) {
            return messages.text("quarters.until", day(part.to()));
        }
        return part.isDay()
                ? messages.text("quarters.day", day(part.to()))
                : messages.text("quarters.window", day(part.from()), day(part.to()));
    }

    /** The time of a plan's cell, in Vietnamese whatever the window's language: it is a text of the plan. */
    static String written(List<TimePart> parts) {
        var written = parts.stream().map(TimeWords::written).collect(Collectors.joining("; "));
        return written.substring(0, 1).toUpperCase(Messages.VIETNAMESE) + written.substring(1);
    }

    private static String written(TimePart part) {
        if (part.from() == null) {
            return "đến ngày " + day(part.to());
        }
        return part.isDay() ? "ngày " + day(part.to()) : "từ " + day(part.from()) + " đến " + day(part.to());
    }
}
