package vn.kehoachxa.report;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.kehoachxa.plan.Numerals;
import vn.kehoachxa.plan.WrittenDay;
import vn.kehoachxa.tracking.ReportPeriod;
import vn.kehoachxa.tracking.ReportPeriod.Kind;

/** What periods are called, and which one follows. */
final class PeriodNames {

    private final Sentences sentences;

    PeriodNames(Sentences sentences) {
        this.sentences = sentences;
    }

    /** {@code quý I năm 2026}, {@code 6 tháng đầu năm 2026}: inside a sentence. */
    String inFull(ReportPeriod period) {
        return period.kind() == Kind.DAYS ? inShort(period) : sentences.text("period-full-" + key(period), number(period), period.year());
    }

    /** {@code quý I}, {@code 6 tháng đầu năm}: where the year is plain. */
    String inShort(ReportPeriod period) {
        return period.kind() == Kind.DAYS
                ? sentences.text("period-days", WrittenDay.of(period.from()), WrittenDay.of(period.to()))
                : sentences.text("period-short-" + key(period), number(period), period.year());
    }

    private static String key(ReportPeriod period) {
        return period.kind() == Kind.HALF ? "half" + period.number() : period.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(ReportPeriod period) {
        return period.kind() == Kind.QUARTER ? Numerals.roman(period.number()) : Integer.toString(period.number());
    }

    /** The period of the same length that follows; after nine months the last quarter. */
    static ReportPeriod next(ReportPeriod period) {
        var year = period.year();
        var number = period.number();
        return switch (period.kind()) {
            case MONTH -> number == 12 ? ReportPeriod.of(Kind.MONTH, year + 1, 1) : ReportPeriod.of(Kind.MONTH, year, number + 1);
            case QUARTER -> number == 4 ? ReportPeriod.of(Kind.QUARTER, year + 1, 1) : ReportPeriod.of(Kind.QUARTER, year, number + 1);
            case HALF -> number == 2 ? ReportPeriod.of(Kind.HALF, year + 1, 1) : ReportPeriod.of(Kind.HALF, year, 2);
            case NINE_MONTHS -> ReportPeriod.of(Kind.QUARTER, year, 4);
            case YEAR -> ReportPeriod.of(Kind.YEAR, year + 1, 1);
            case DAYS -> {
                var days = ChronoUnit.DAYS.between(period.from(), period.to());
                var from = period.to().plusDays(1);
                yield new ReportPeriod(from + ".." + from.plusDays(days), Kind.DAYS, from, from.plusDays(days));
            }
        };
    }
}
