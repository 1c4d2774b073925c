package vn.kehoachxa.plan;

import java.time.LocalDate;
import java.util.Locale;

/** A day inside a text, as Decree 30/2020 writes days (annex I, II.4.b). */
public final class WrittenDay {

    private WrittenDay() {}

    /** {@code 06/01/2026}, {@code 22/5/2026}: a zero before the days 1 to 9 and the months 1 and 2, before no other. */
    public static String of(LocalDate day) {
        return String.format(
                Locale.ROOT, "%02d/%s/%d", day.getDayOfMonth(), day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(), day.getYear());
    }
}
