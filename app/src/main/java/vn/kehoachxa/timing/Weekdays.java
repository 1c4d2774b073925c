package vn.kehoachxa.timing;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.timing.Recurrence.Read;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Weekly;

/** Reads days of the week, {@code thứ Hai}, {@code thứ 6}, {@code chủ nhật}, {@code T7}, {@code CN}, and those of each week. */
final class Weekdays {

    private final Tokens tokens;
    private final Periods periods;

    Weekdays(Tokens tokens) {
        this.tokens = tokens;
        this.periods = new Periods(tokens);
    }

    /** 1 for Monday to 7; 0 where no day of the week stands. */
    int at(int at) {
        if (tokens.is(at, "chu", "nhat") || tokens.is(at, "cn")) {
            return 7;
        }
        var number = tokens.isOne(at, "thu", "t") ? periods.counted(at + 1) : 0;
        return number > 1 && number < 8 ? number - 1 : 0;
    }

    /** Behind the day of the week that stands there. */
    int behind(int at) {
        return tokens.is(at, "cn") ? at + 1 : tokens.is(at, "chu") || tokens.at(at + 1).isSmall() ? at + 2 : at + 1 + tokens.spoken(at + 1) % 10;
    }

    /** {@code thứ Sáu hằng tuần}, {@code thứ Hai và thứ Năm hằng tuần}. */
    Read ofEachWeek(int at) {
        var days = new ArrayList<Integer>();
        var next = at;
        do {
            var day = at(next);
            if (day == 0) {
                return null;
            }
            days.add(day);
            next = behind(next);
        } while (days.size() < 7 && tokens.isOne(next, ",", "va", "+") && (tokens.is(next + 1, "thu") || tokens.is(next + 1, "chu")) && next++ > 0);
        next = tokens.is(next, ",") ? next + 1 : next;
        if (!periods.isEvery(next) || !tokens.is(next + 1, "tuan")) {
            return null;
        }
        // of "thứ Hai đến thứ Sáu" the last alone would say too little
        return new Read(tokens.isOne(at - 1, "den", "toi", "-") ? Each.unknown() : new Weekly(days), next + 2);
    }

    /** {@code hằng tuần (thứ Sáu)}, {@code hằng tuần, vào thứ Hai}. */
    Read behindEachWeek(int at) {
        var day = at;
        while (tokens.isOne(day, "(", ",", ":", "vao", "sang", "chieu", "ngay")) {
            day++;
        }
        if (day == at || at(day) == 0) {
            return null;
        }
        var end = behind(day);
        var single = tokens.is(end, ")") || end == tokens.size() || tokens.is(end, ";");
        return single ? new Read(new Weekly(List.of(at(day))), end) : null;
    }
}
