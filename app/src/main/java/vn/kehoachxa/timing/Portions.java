package vn.kehoachxa.timing;

import java.time.YearMonth;
import vn.kehoachxa.timing.Calendar.Read;

/** Reads parts of a month, quarter or year: {@code đầu tháng 6}, {@code nửa cuối quý II}, {@code 6 tháng đầu năm}, {@code ngày cuối cùng của năm}. */
final class Portions {

    private static final int NO_LEAP_YEAR = 2025;

    private final Tokens tokens;
    private final Calendar calendar;

    Portions(Tokens tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /** What begins at a token; null where no part does. */
    Read at(int at) {
        return switch (tokens.at(at).word()) {
            case "dau", "giua", "cuoi" -> third(at);
            case "nua" -> half(at + 1);
            case "thuong", "trung", "ha" -> tokens.is(at + 1, "tuan") ? tenDays(at) : null;
            case "ngay" -> tokens.isDay(at) && tokens.isOne(at + 1, "dau", "cuoi") ? day(at + 1) : several(at);
            default -> several(at);
        };
    }

    /** Behind "tháng": {@code tháng cuối quý II}, {@code tháng đầu năm}. */
    Read month(int at) {
        var period = period(at);
        if (period == null || tokens.is(at, "giua") && period.stretch().scale() != Scale.QUARTER) {
            return null;
        }
        var whole = period.stretch();
        var month = tokens.is(at, "dau") ? whole.fromMonth() : tokens.is(at, "cuoi") ? whole.toMonth() : whole.fromMonth() + 1;
        return period.of(whole.part(Scale.MONTH, month, month));
    }

    /** Behind "quý": {@code quý cuối năm}. */
    Read quarter(int at) {
        var period = period(at);
        return period == null || period.stretch().scale() != Scale.YEAR ? null : period.of(period.stretch().part(Scale.QUARTER, tokens.is(at, "dau") ? 1 : 10, tokens.is(at, "dau") ? 3 : 12));
    }

    /** The period behind a word such as "đầu"; null where none stands there. */
    private Read period(int at) {
        var next = at + 1;
        while (tokens.isOne(next, "tien", "cung", "cua")) {
            next++;
        }
        return calendar.period(next);
    }

    private Read third(int at) {
        var last = at;
        // "đầu và cuối tháng 6": the month is of each
        while (last < at + 4 && tokens.isOne(last + 1, "va", ",") && tokens.isOne(last + 2, "giua", "cuoi")) {
            last += 2;
        }
        var period = period(last);
        var place = tokens.is(at, "dau") ? 0 : tokens.is(at, "giua") ? 1 : 2;
        return period == null ? null : new Read(third(period.stretch(), place), last > at ? at + 1 : period.end());
    }

    private static Stretch third(Stretch whole, int place) {
        var third = switch (whole.scale()) {
            case MONTH -> whole.days(10 * place + 1, place == 2 ? 0 : 10 * place + 10);
            case QUARTER -> whole.part(Scale.MONTH, whole.fromMonth() + place, whole.fromMonth() + place);
            default -> whole.part(Scale.QUARTER, place == 0 ? 1 : place == 1 ? 4 : 10, place == 0 ? 3 : place == 1 ? 9 : 12);
        };
        return third.unsure();
    }

    private Read tenDays(int at) {
        var period = period(at + 1);
        var place = tokens.is(at, "thuong") ? 0 : tokens.is(at, "trung") ? 1 : 2;
        return period == null || period.stretch().scale() != Scale.MONTH ? null : period.of(third(period.stretch(), place));
    }

    private Read half(int at) {
        var period = tokens.isOne(at, "dau", "cuoi") ? period(at) : null;
        if (period == null) {
            return null;
        }
        var first = tokens.is(at, "dau");
        var whole = period.stretch();
        var middle = whole.fromMonth() + 1;
        return period.of(switch (whole.scale()) {
            case MONTH -> (first ? whole.days(1, 15) : whole.days(16, 0)).unsure();
            case QUARTER -> (first ? whole.part(Scale.MONTH, whole.fromMonth(), middle).days(1, 15) : whole.part(Scale.MONTH, middle, whole.toMonth()).days(16, 0)).unsure();
            default -> whole.part(Scale.HALF, first ? 1 : 7, first ? 6 : 12);
        });
    }

    /** {@code ngày cuối cùng của tháng 6}, {@code ngày đầu tiên của quý II}. */
    private Read day(int at) {
        var period = period(at);
        if (period == null) {
            return null;
        }
        var whole = period.stretch();
        var month = tokens.is(at, "dau") ? whole.fromMonth() : whole.toMonth();
        return period.of(ends(whole.part(Scale.DAY, month, month), tokens.is(at, "dau"), 1));
    }

    /** {@code 6 tháng đầu năm}, {@code 9 tháng năm 2026}, {@code hai quý cuối năm}, {@code 15 ngày đầu tháng 6}, {@code hai tháng đầu quý II}. */
    private Read several(int at) {
        var counted = calendar.counted(at);
        var count = counted / 10;
        var unit = at + counted % 10;
        if (count < 1 || !tokens.isOne(unit, "thang", "tuan") && !tokens.isQuarter(unit) && !tokens.isDay(unit)) {
            return null;
        }
        var part = unit + 1;
        if (!tokens.isOne(part, "dau", "cuoi")) {
            return tokens.is(unit, "thang") && count <= 12 ? firstMonths(count, part) : null;
        }
        var period = period(part);
        // "6 tháng đầu 2026"
        period = period == null && tokens.at(part + 1).isYear() ? new Read(Stretch.year(tokens.at(part + 1).value()), part + 2) : period;
        if (period == null) {
            return null;
        }
        var first = tokens.is(part, "dau");
        return switch (period.stretch().scale()) {
            case MONTH -> days(period, first, count, unit);
            case QUARTER -> tokens.is(unit, "thang") && count < 3 ? period.of(months(period.stretch(), Scale.MONTH, first, count)) : null;
            default -> months(period, first, tokens.is(unit, "thang") ? count : tokens.isQuarter(unit) ? 3 * count : 0);
        };
    }

    private Read firstMonths(int count, int at) {
        var year = tokens.isYear(at) ? calendar.namedYear(at) : null;
        return year == null ? null : year.of(year.stretch().part(count == 12 ? Scale.YEAR : Scale.HALF, 1, count));
    }

    private Read days(Read month, boolean first, int count, int unit) {
        var weeks = tokens.is(unit, "tuan");
        var days = weeks ? 7 * count : count;
        if (days > (weeks ? 28 : 31) || !weeks && !tokens.isDay(unit)) {
            return null;
        }
        var stretch = first ? month.stretch().days(1, days) : ends(month.stretch(), false, days);
        return month.of(weeks ? stretch.unsure() : stretch);
    }

    /** The first or last days of a month; of a February whose year is not known the last are not sure. */
    private static Stretch ends(Stretch month, boolean first, int days) {
        if (first) {
            return month.days(1, days);
        }
        var length = YearMonth.of(month.year() == null ? NO_LEAP_YEAR : month.year(), month.fromMonth()).lengthOfMonth();
        var last = month.days(Math.max(1, length - days + 1), 0);
        return month.fromMonth() != 2 || month.year() != null ? last : last.unsure();
    }

    private static Read months(Read year, boolean first, int count) {
        return count < 1 || count > 11 ? null : year.of(months(year.stretch(), Scale.HALF, first, count));
    }

    private static Stretch months(Stretch whole, Scale scale, boolean first, int count) {
        return first ? whole.part(scale, whole.fromMonth(), whole.fromMonth() + count - 1) : whole.part(scale, whole.toMonth() - count + 1, whole.toMonth());
    }
}
