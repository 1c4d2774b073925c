package vn.kehoachxa.intake.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.kehoachxa.plan.Period;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.plan.TimingReading;
import vn.kehoachxa.timing.TimingReader;

/** Finds the moments of a clause. Days are understood by the grammar of time expressions; here is only found where one begins and ends. */
final class Moments {

    /** In words: no expression of a duty is longer. */
    private static final int LONGEST = 24;
    private static final Set<String> EVERY = Set.of("hang", "moi", "tung");
    /** Behind these a period may stand by itself: {@code báo cáo quý}. */
    private static final Set<String> BEFORE_BARE = Set.of("cao", "ket", "qua", "ky", "theo", "lieu", "hinh");
    private static final Set<String> JOINED = Set.of(",", "va", "hoac", "/", "+", "&");
    private static final Set<String> LATEST = Set.of("cham", "muon", "tre");
    /** What a limit is made of. */
    private static final Set<String> OF_TIME = Set.of(
            "ngay", "thang", "quy", "nam", "cuoi", "dau", "giua", "cua", "hang", "moi", "tung", "dinh", "ky", "va", "truoc", "cham", "muon", "tre", "nhat", "khong",
            "qua", "hon", "la", "vao", "den", "het", "trong", "sau", "tiep", "theo", "lien", "ke", "han", "thoi", "xong", "thu", "ba", ",", "(", ")", "/", "-", "–", "i",
            "ii", "iii", "iv", "cung", "mot", "hai", "tu", "bay", "tam", "chin", "muoi", "gio");

    private final Words words;
    private final TimingReader timing;
    private final int year;
    private final Integer yearTo;
    private final List<Moment> found = new ArrayList<>();

    private Moments(String clause, TimingReader timing, int year, Integer yearTo) {
        this.words = new Words(clause);
        this.timing = timing;
        this.year = year;
        this.yearTo = yearTo;
    }

    /** Those of a clause, as they stand in it. */
    static List<Moment> in(String clause, TimingReader timing, int year, Integer yearTo) {
        var moments = new Moments(clause, timing, year, yearTo);
        for (var at = 0; at < moments.words.size();) {
            at = Math.max(at + 1, moments.step(at));
        }
        return List.copyOf(moments.found);
    }

    private int step(int at) {
        var asked = asked(at);
        if (asked > at) {
            return add(new Moment.Asked(words.from(at), words.to(asked)), asked);
        }
        if (beginsLimit(at)) {
            var end = limit(at);
            if (end > at) {
                return end;
            }
        }
        return every(at);
    }

    private int add(Moment moment, int end) {
        found.add(moment);
        return end;
    }

    /** Behind the words that say it is asked for; as it was where they do not. */
    private int asked(int at) {
        if (words.is(at, "dot", "xuat")) {
            return at + 2;
        }
        if (words.is(at, "theo", "yeu", "cau")) {
            return at + 3;
        }
        if (words.is(at, "khi")) {
            for (var end = at + 1; end < Math.min(at + 16, words.size()) && !words.isOne(end, Set.of(",", ".")); end++) {
                if (words.is(end, "yeu", "cau")) {
                    return end + 2;
                }
            }
        }
        return at;
    }

    private boolean beginsLimit(int at) {
        return words.is(at, "truoc") || words.isOne(at, LATEST) && words.is(at + 1, "nhat") || words.is(at, "khong", "qua")
                || words.is(at, "khong") && words.isOne(at + 1, LATEST) && words.is(at + 2, "hon") || words.is(at, "vao", "ngay")
                || words.is(at, "ngay") && words.isNumber(at + 1) && !words.isNumber(at - 1) || words.is(at, "han") && words.isNumber(at + 1)
                || words.is(at, "den", "het", "ngay");
    }

    /** Reads the longest expression that begins here and says a day. */
    private int limit(int at) {
        var end = at;
        // a bracket that was opened before the expression ends it
        for (var open = 0; end < Math.min(at + LONGEST, words.size()) && (words.isNumber(end) || words.isOne(end, OF_TIME)); end++) {
            open += words.is(end, "(") ? 1 : words.is(end, ")") ? -1 : 0;
            if (open < 0) {
                break;
            }
        }
        for (; end > at + 1; end--) {
            var open = words.isOne(end - 1, JOINED) || words.isOne(end - 1, Set.of("(", "cua", "vao", "-", "–", "truoc"));
            var reading = open ? TimingReading.UNPARSED : read(words.text(at, end));
            if (!reading.dueDates().isEmpty() && isLimit(at, reading)) {
                return add(new Moment.By(words.from(at), words.to(end), reading.dueDates(), reading.kind() == TimingKind.RECURRING), end);
            }
        }
        return at;
    }

    /** A day without a month is one of each month, where that was said before: {@code hằng tháng (trước ngày 20)}. */
    private TimingReading read(String words) {
        var reading = timing.read(words, year, yearTo);
        var monthly = !found.isEmpty() && found.getLast() instanceof Moment.Every every && every.period() == Period.MONTH;
        return monthly && reading.dueDates().isEmpty() ? timing.read(words + " hằng tháng", year, yearTo) : reading;
    }

    /** A day by itself is a limit only where something is said to happen on it: {@code Nghị quyết số 57 ngày 22/12} is none. */
    private boolean isLimit(int at, TimingReading reading) {
        return switch (reading.kind()) {
            case BY, RECURRING -> true;
            case MULTIPLE -> !words.is(at, "ngay");
            case WINDOW -> words.is(at, "vao") && reading.due().equals(reading.start());
            default -> false;
        };
    }

    /** How often, from here on; behind it. */
    private int every(int at) {
        var regular = words.is(at, "dinh", "ky") ? at + 2 : at;
        var next = words.isOne(regular, EVERY) ? regular + 1 : regular;
        var joined = words.isOne(at - 1, JOINED) && !found.isEmpty() && words.from(at - 1) - found.getLast().to() <= 2;
        var named = next > at || joined || words.is(at - 1, "(") && words.is(at - 2, "ky") || words.isOne(at - 1, BEFORE_BARE) && !words.is(at - 2, "thoi") || atStart(at);
        var unit = unit(next);
        if (!named || unit == null) {
            return at;
        }
        var end = unit.end;
        while (words.isOne(end, Set.of("/", "mot", "lan", "01", "1")) && (words.is(end, "lan") || words.is(end + 1, "lan") || words.is(end + 2, "lan"))) {
            end++;
        }
        var twice = words.is(end, "hai", "lan") || words.number(end) > 1 && words.is(end + 1, "lan");
        return twice ? end : add(new Moment.Every(words.from(at), words.to(end), unit.period, unit.numbered), end);
    }

    /** In a cell the kinds of reports stand by themselves. */
    private boolean atStart(int at) {
        return at == 0 || at == 1 && words.is(0, ":");
    }

    private record Unit(Period period, int end, boolean numbered) {}

    private Unit unit(int at) {
        if (words.number(at) == 1 && (words.is(at + 1, "thang") || words.is(at + 1, "quy") || words.is(at + 1, "nam"))) {
            return unit(at + 1);
        }
        if (words.is(at, "thang") && !words.isNumber(at + 1)) {
            return new Unit(Period.MONTH, at + 1, false);
        }
        if (words.isWritten(at, "quý") || words.isWritten(at, "quí")) {
            var number = words.isNumber(at + 1) || words.isOne(at + 1, Set.of("i", "ii", "iii", "iv"));
            return new Unit(Period.QUARTER, number ? at + 2 : at + 1, number);
        }
        var months = words.number(at) > 0 ? words.number(at) : words.isWritten(at, "sáu") ? 6 : words.isWritten(at, "chín") ? 9 : 0;
        if ((months == 6 || months == 9) && words.is(at + 1, "thang")) {
            var one = words.is(at + 2, "dau", "nam") || words.is(at + 2, "cuoi", "nam");
            return new Unit(months == 6 ? Period.HALF : Period.NINE_MONTHS, one ? at + 4 : at + 2, one && words.isNumber(at + 4));
        }
        if (words.is(at, "nua", "nam")) {
            return new Unit(Period.HALF, at + 2, false);
        }
        if (words.isWritten(at, "năm") && !words.is(at + 1, "hoc")) {
            return new Unit(Period.YEAR, words.isNumber(at + 1) ? at + 2 : at + 1, words.isNumber(at + 1));
        }
        return null;
    }
}
