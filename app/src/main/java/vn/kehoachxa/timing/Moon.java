package vn.kehoachxa.timing;

import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.Span;

/** Days of the moon's year, which count where the sun's stand beside them: {@code 10/3 âm lịch (tức ngày 26/4/2026)}, {@code 26/4/2026 (10/3 âm lịch)}. */
final class Moon {

    private final Tokens tokens;
    private final Calendar calendar;
    private final Listing listing;
    private final Segments segments;

    Moon(Tokens tokens, Calendar calendar, Listing listing, Segments segments) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.listing = listing;
        this.segments = segments;
    }

    /** Behind "âm lịch" and what it means; -1 where that is not said. */
    int behind(int next) {
        var last = segments.last();
        var lunar = last == null ? null : last.time() instanceof Span s ? s.to() : last.time() instanceof By b ? b.last() : null;
        if (lunar == null) {
            return -1;
        }
        var at = tokens.is(next, ")") ? next + 1 : next;
        var beside = tokens.isOne(at, "(", ",") ? at + 1 : at;
        while (tokens.isOne(beside, "tuc", "la", "nham", "ung", "voi", "vao", "duong", "lich")) {
            beside++;
        }
        var told = tokens.is(at, "(") || beside > at + 1;
        var use = last.time() instanceof By by ? by.before() ? Listing.Use.BEFORE : Listing.Use.BY : Listing.Use.SPAN;
        var sun = told ? listing.at(beside, use) : null;
        if (sun != null && sun.times().size() == 1 && isLike(calendar.at(beside), lunar)) {
            segments.replaceLast(sun.times().getFirst());
            return tokens.is(sun.end(), "duong", "lich") ? sun.end() + 2 : sun.end();
        }
        return segments.dropInBracket(lunar.scale()) ? next : -1;
    }

    private static boolean isLike(Calendar.Read sun, Stretch lunar) {
        return sun != null && sun.stretch().scale() == lunar.scale() && sun.stretch().hasMonth();
    }
}
