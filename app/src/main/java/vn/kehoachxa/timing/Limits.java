package vn.kehoachxa.timing;

import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.Phrases.Phrase;
import vn.kehoachxa.timing.Phrases.Sense;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.From;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;

/** Reads what stands behind words that limit a time: {@code trước ngày 15/6}, {@code chậm nhất tháng 6}, {@code từ tháng 3}, {@code sau quý II}. */
final class Limits {

    private final Tokens tokens;
    private final Calendar calendar;
    private final Recurrence recurrence;
    private final Clauses clauses;
    private final Listing listing;
    private final Clock clock;
    private final Draft draft;

    Limits(Tokens tokens, Calendar calendar, Recurrence recurrence, Clauses clauses, Listing listing, Draft draft) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.recurrence = recurrence;
        this.clauses = clauses;
        this.listing = listing;
        this.clock = new Clock(tokens);
        this.draft = draft;
    }

    /** Behind "trước", "chậm nhất", "đến", "hạn". @param at where the phrase begins, {@code next} being behind it */
    int last(Phrase phrase, int at, int next) {
        var before = tokens.is(next - 1, "truoc") || phrase.sense() == Sense.BEFORE;
        while (tokens.isOne(next, "la", "vao", "den", "het", ":", "trong", "xong", "truoc", "khoang", "cac")) {
            before |= tokens.is(next, "truoc");
            next = tokens.is(next, "khoang") ? draft.doubt(next + 1) : next + 1;
        }
        var hour = clock.behind(next);
        var use = before && hour == next ? Listing.Use.BEFORE : Listing.Use.BY;
        var listed = listing.at(hour, use);
        if (listed != null) {
            return draft.addAll(listed, draft.strengthen(hour));
        }
        if (!before && tokens.isYear(hour)) {
            var year = calendar.wholeYear(hour + 1);
            return draft.add(new By(year.stretch(), false), year.end());
        }
        var again = recurrence.at(hour);
        if (again != null && (!before || hour > next || again.isEdge())) {
            return draft.add(before && hour == next ? again.before() : again.time(), again.end());
        }
        // "hằng ngày, trước 16 giờ"
        if (before && hour > next && draft.segments().last() != null) {
            return hour;
        }
        var length = clauses.length(next);
        if (length != null) {
            return draft.addClause(length);
        }
        return phrase.sense() == Sense.DUE ? next : draft.readOverLimit(Math.max(next, at + phrase.length()));
    }

    /** Behind "từ". */
    int since(int from) {
        var next = tokens.isOne(from, ":", "vao", "trong") ? from + 1 : from;
        var at = clock.behind(next);
        var first = calendar.at(at);
        var listed = listing.at(at, Listing.Use.SPAN);
        if (first == null && tokens.isYear(at)) {
            draft.segments().other();
            return draft.readOver(next);
        }
        if (listed != null) {
            var one = listed.times().getFirst();
            if (clock.behindRange(next) == next && one instanceof Span span && span.isSingle() && span.from().hasMonth()) {
                return openEnd(span.from(), listed);
            }
            return draft.addAll(listed, draft.strengthen(at));
        }
        var end = next;
        while (end < tokens.size() && !tokens.isOne(end, "den", "toi", ";", "\n")) {
            end++;
        }
        if (tokens.isOne(end, "den", "toi")) {
            return end;
        }
        // "kể từ ngày ký": when that happens, but until when is not said
        draft.doubt(next);
        return tokens.isDay(next) && tokens.at(next + 1).isWord() || tokens.isOne(next, "khi", "luc") ? draft.add(new Undated(TimingKind.ON_DEMAND), end) : draft.readOverLimit(end);
    }

    /** {@code từ tháng 3}, {@code từ 01/6 đến khi …}. */
    private int openEnd(Stretch from, Listing.Listed listed) {
        var end = tokens.is(listed.end(), "den", "khi") ? clauses.when(listed.end() + 2).end() : listed.end();
        draft.add(new From(from, false), end);
        listed.times().stream().skip(1).forEach(t -> draft.add(t, listed.end()));
        return end;
    }

    /** Behind "sau". */
    int after(int next) {
        var read = calendar.at(next);
        if (read != null && read.stretch().hasMonth()) {
            return draft.add(new From(read.stretch(), true), read.end());
        }
        var length = clauses.length(next);
        return length == null ? draft.readOverLimit(next) : draft.addClause(length);
    }
}
