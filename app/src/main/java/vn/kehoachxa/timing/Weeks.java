package vn.kehoachxa.timing;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.timing.Time.Span;

/** Reads weeks of a month: {@code tuần 2 tháng 9}, {@code tuần 1, 3 tháng 6}. Offices count them by sevens from the first day, or by Mondays, so none is sure. */
final class Weeks {

    private static final int LENGTH = 7;
    private static final int LAST = 5;

    /** @param from 1 to 5, or 6 for the last */
    private record Numbers(int from, int to) {}

    private record Ordinal(int value, int end) {}

    /** @param end the token behind them */
    record Read(List<Span> spans, int end) {}

    private final Tokens tokens;
    private final Calendar calendar;

    Weeks(Tokens tokens, Calendar calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /** What begins at a token; null where no week of a month does. */
    Read at(int at) {
        if (!tokens.is(at, "tuan")) {
            return null;
        }
        var weeks = new ArrayList<Numbers>();
        var next = at;
        do {
            var first = number(tokens.is(next, "tuan") ? next + 1 : next);
            var ranged = first != null && (tokens.isDash(first.end()) || tokens.isOne(first.end(), "den", "toi"));
            var last = ranged ? number(tokens.is(first.end() + 1, "tuan") ? first.end() + 2 : first.end() + 1) : first;
            if (last == null || last.value() < first.value()) {
                return null;
            }
            weeks.add(new Numbers(first.value(), last.value()));
            next = last.end();
        } while (weeks.size() < LAST && tokens.isOne(next, ",", "va", "+", "&") && next++ > 0);
        next = tokens.isOne(next, "cua", "trong") ? next + 1 : next;
        var month = tokens.isMonth(next) ? calendar.at(next) : null;
        if (month == null || month.stretch().scale() != Scale.MONTH) {
            return null;
        }
        var spans = weeks.stream().map(w -> new Span(week(month.stretch(), w.from()), week(month.stretch(), w.to()))).toList();
        return spans.stream().allMatch(s -> s.from().exists() && s.to().exists()) ? new Read(spans, month.end()) : null;
    }

    private Ordinal number(int at) {
        var from = tokens.is(at, "thu") ? at + 1 : at;
        var token = tokens.at(from);
        if (tokens.isOne(from, "dau", "cuoi")) {
            return new Ordinal(tokens.is(from, "dau") ? 1 : LAST + 1, tokens.isOne(from + 1, "tien", "cung") ? from + 2 : from + 1);
        }
        var spoken = token.isSmall() || token.roman() > 0 ? 0 : tokens.spoken(from);
        var number = token.isSmall() ? token.value() : token.roman() > 0 ? token.roman() : spoken / 10;
        return number < 1 || number > LAST ? null : new Ordinal(number, spoken > 0 ? from + spoken % 10 : from + 1);
    }

    private static Stretch week(Stretch month, int number) {
        var days = month.fromMonth() == 2 && (month.year() == null || !java.time.Year.isLeap(month.year())) ? 28 : Month.of(month.fromMonth()).maxLength();
        var first = number > LAST ? days - LENGTH + 1 : (number - 1) * LENGTH + 1;
        var last = first + LENGTH - 1;
        // a fifth week that February has not is no stretch of days
        var stretch = first > days ? month.days(32, 0) : month.days(first, last >= days ? 0 : last);
        return new Stretch(Scale.DAY, stretch.year(), stretch.shift(), stretch.fromMonth(), stretch.fromDay(), stretch.toMonth(), stretch.toDay(), false);
    }
}
