package vn.kehoachxa.timing;

import java.util.Set;
import vn.kehoachxa.timing.Listing.Use;
import vn.kehoachxa.timing.Phrases.Phrase;
import vn.kehoachxa.timing.Phrases.Sense;
import vn.kehoachxa.timing.Time.Each;
import vn.kehoachxa.timing.Time.Span;

/** Reads one time of a sentence, where it is clear that it is one. Looks only a bounded way ahead, and past what it has read. */
final class Units {

    /** STRONG says when by itself; BARE names a kind of report ({@code quý}), which beside another is a time; PART only says more of another. */
    enum Strength { STRONG, BARE, PART }

    /** @param end the token behind it */
    record Unit(int from, int end, Strength strength) {}

    private static final int LONGEST_CLAUSE = 30;
    private static final Set<String> STOPS = Set.of(",", ";", ".", ":", "(", ")", "[", "]", "\n", "\u00a4");
    private static final Set<String> ADVERBS = Set.of("dot", "bat", "thuong", "lien", "quanh", "xuyen");

    private final Tokens tokens;
    private final Phrases phrases;
    private final Recurrence recurrence;
    private final Periods periods;
    private final Listing listing;
    private final Calendar calendar;
    private final Clauses clauses;
    private final Clock clock;
    private final Labels labels;

    Units(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.calendar = new Calendar(tokens);
        this.recurrence = new Recurrence(tokens);
        this.periods = new Periods(tokens);
        this.listing = new Listing(tokens, calendar);
        this.clauses = new Clauses(tokens, phrases);
        this.clock = new Clock(tokens);
        this.labels = new Labels(tokens);
    }

    /** What begins at a token; null where nothing is said to be a time. */
    Unit at(int at) {
        var phrase = phrases.at(tokens, at);
        var introduced = phrase == null ? null : introduced(phrase, at);
        if (introduced != null || phrase != null && (phrase.sense() == Sense.NAME || phrase.sense() == Sense.SCHOOL)) {
            return introduced;
        }
        var time = time(at, Use.SPAN);
        return time == null || isOtherCalendar(time.end()) ? null : time;
    }

    /** Past a token at which no time begins; past what is named, with the days in it. */
    int behindOther(int at) {
        var phrase = phrases.at(tokens, at);
        var names = phrase != null && (phrase.sense() == Sense.NAME || phrase.sense() == Sense.SCHOOL) || clauses.isCited(at);
        if (!names) {
            return Math.max(at + 1, listedEnd(at));
        }
        var end = at + 1;
        while (end < tokens.size() && !STOPS.contains(tokens.at(end).word()) && !isLimit(end)) {
            end++;
        }
        if (tokens.is(end, "(") && !isLimit(end + 1)) {
            while (end < tokens.size() && !tokens.isOne(end, ")", ";", "\n")) {
                end++;
            }
        }
        return end;
    }

    /** A list of days that is none is not looked at once more from its second number on. */
    private int listedEnd(int at) {
        var listed = tokens.at(at).isNumber() ? listing.at(at, Use.SPAN) : null;
        return listed == null ? at : listed.end();
    }

    private boolean isLimit(int at) {
        var sense = phrases.sense(tokens, at);
        return sense == Sense.BEFORE || sense == Sense.LATEST || sense == Sense.DUE;
    }

    private Unit introduced(Phrase phrase, int at) {
        var next = at + phrase.length();
        return switch (phrase.sense()) {
            case CONTINUOUS -> ADVERBS.contains(tokens.at(at).word()) && !tokens.is(at, "thuong", "truc") && !isKindOfMoney(at) ? new Unit(at, next, Strength.STRONG) : null;
            case ON_DEMAND -> ADVERBS.contains(tokens.at(at).word()) || tokens.is(at + 1, "yeu", "cau") ? new Unit(at, next, Strength.STRONG) : null;
            case WHEN -> when(at, next);
            case BEFORE, LATEST, UNTIL, DUE, SINCE, AFTER, PLACE, ROUGH -> limited(phrase, at, next);
            default -> null;
        };
    }

    /** "chi thường xuyên", "nhiệm vụ thường xuyên". */
    private boolean isKindOfMoney(int at) {
        return tokens.isOne(at - 1, "chi", "phi", "vu", "nguon", "sach");
    }

    private Unit when(int at, int next) {
        var end = clauseEnd(next);
        if (tokens.isOne(at, "sau", "ngay") && tokens.is(next - 1, "khi")) {
            return end == next ? null : new Unit(at, end, Strength.STRONG);
        }
        for (var i = next; i < end && tokens.is(next - 1, "khi") && !tokens.is(at, "truoc") && !tokens.is(at, "ke"); i++) {
            if (tokens.is(i, "yeu", "cau") || tokens.is(i, "phat", "sinh") || tokens.is(i, "de", "nghi") || tokens.is(i, "chi", "dao")) {
                return new Unit(at, end, Strength.STRONG);
            }
        }
        return null;
    }

    private int clauseEnd(int from) {
        var end = from;
        while (end < tokens.size() && end - from < LONGEST_CLAUSE && !STOPS.contains(tokens.at(end).word()) && !isLimit(end) && !isOther(end)) {
            end++;
        }
        return end;
    }

    /** Behind an "and" or "or" another time. */
    private boolean isOther(int at) {
        var sense = tokens.isOne(at, "va", "hoac") ? phrases.sense(tokens, at + 1) : null;
        return sense == Sense.CONTINUOUS || sense == Sense.ON_DEMAND || sense == Sense.WHEN || tokens.isOne(at, "va", "hoac") && (periods.isEvery(at + 1) || tokens.is(at + 1, "dinh", "ky"));
    }

    private Unit limited(Phrase phrase, int at, int from) {
        var next = from;
        while (next < tokens.size() && next - from < LONGEST_CLAUSE && tokens.isOne(next, "la", "vao", "den", "het", ":", "trong", "truoc", "khoang", "cac", "tu", "vong", "thoi", "gian")) {
            next++;
        }
        if (clauses.isSince(next)) {
            return new Unit(at, clauseEnd(next), Strength.STRONG);
        }
        var hour = clock.behind(next);
        var read = time(hour, phrase.sense() == Sense.PLACE ? Use.SPAN : Use.BY);
        if (read == null || isOtherCalendar(read.end()) || read.strength() == Strength.BARE && (phrase.sense() != Sense.UNTIL || !tokens.isYear(hour))) {
            return figure(phrase, at, hour);
        }
        return new Unit(at, read.end(), Strength.STRONG);
    }

    /** {@code trước 15/6}: figures only, which behind a weaker word may count something ({@code đến 5/12 chỉ tiêu}). */
    private Unit figure(Phrase phrase, int at, int hour) {
        var listed = tokens.at(hour).isNumber() ? listing.at(hour, Use.BY) : null;
        if (listed == null || !(listed.times().getFirst() instanceof Time.By || listed.times().getFirst() instanceof Time.Yearly) || isOtherCalendar(listed.end())) {
            return null;
        }
        var day = listed.times().getFirst() instanceof Time.By by && !by.last().hasMonth();
        var certain = phrase.sense() == Sense.BEFORE || phrase.sense() == Sense.LATEST || phrase.sense() == Sense.DUE;
        var sense = phrases.sense(tokens, listed.end());
        var counts = tokens.at(listed.end()).isWord() && sense == null;
        return !certain && counts ? null : new Unit(at, listed.end(), day ? Strength.PART : Strength.STRONG);
    }

    private Unit time(int at, Use use) {
        // "Kế hoạch 12 ngày 05/01/2026", and not "17 giờ 00 ngày 20/5"
        var timed = tokens.isOne(at - 2, "gio", "h", ":");
        var named = !timed && tokens.isDay(at) && tokens.at(at - 1).isNumber() || tokens.isDay(at - 1) && tokens.at(at - 2).isNumber();
        if (named || clauses.isCited(at)) {
            return null;
        }
        if ((tokens.at(at).isNumber() || tokens.spoken(at) > 0) && clauses.isSince(at)) {
            return new Unit(at, clauseEnd(at), Strength.STRONG);
        }
        var again = recurrence.at(at);
        if (again != null) {
            var regularly = tokens.isOne(at, "dinh", "thuong", "theo") && (again.time() instanceof Time.Again || again.time() instanceof Each each && each.months() == 0);
            return new Unit(at, again.end(), regularly ? Strength.BARE : Strength.STRONG);
        }
        var label = labels.behind(at);
        var hour = clock.behind(label);
        var listed = listing.at(hour, use);
        if (listed != null) {
            return listed(listed, at, hour, use);
        }
        var bare = recurrence.bare(at);
        return bare == null ? null : new Unit(at, bare.end(), Strength.BARE);
    }

    private Unit listed(Listing.Listed listed, int at, int hour, Use use) {
        var stretch = switch (listed.times().getFirst()) {
            case Span span -> span.from();
            case Time.By by -> by.last();
            default -> null;
        };
        if (tokens.isOne(at, "dau", "giua", "cuoi") && isMeeting(at - 1)) {
            return null;
        }
        if (stretch == null) {
            return new Unit(at, listed.end(), Strength.STRONG);
        }
        if (stretch.scale() == Scale.YEAR) {
            return new Unit(at, listed.end(), use == Use.BY || tokens.is(at - 1, "trong") && tokens.isYear(at) && stretch.year() != null ? Strength.STRONG : Strength.PART);
        }
        var dated = stretch.scale() == Scale.DAY && stretch.year() != null;
        if (!stretch.hasMonth()) {
            return tokens.isDay(hour) ? new Unit(at, listed.end(), Strength.PART) : null;
        }
        return dated || tokens.hasWord(hour, listed.end()) ? new Unit(at, listed.end(), Strength.STRONG) : null;
    }

    /** "kỳ họp cuối năm", "hội nghị tổng kết cuối năm": which one it is. */
    private boolean isMeeting(int at) {
        return tokens.isOne(at, "hop", "nghi", "thi") || tokens.is(at, "ket") && tokens.isOne(at - 2, "hop", "nghi");
    }

    /** Behind a day of the moon's year, or of a school's. */
    private boolean isOtherCalendar(int at) {
        var next = tokens.isOne(at, "(", ",") ? at + 1 : at;
        next = tokens.is(next, "cua") ? next + 1 : next;
        return tokens.is(next, "am", "lich") || tokens.is(next, "al") || tokens.is(next, "nam", "hoc") || tokens.is(next, "gieng") || tokens.is(next, "chap");
    }
}
