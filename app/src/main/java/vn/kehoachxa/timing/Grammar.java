package vn.kehoachxa.timing;

import java.util.List;
import java.util.Set;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.Part.Link;
import vn.kehoachxa.timing.Phrases.Phrase;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.From;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;

/** Reads an expression from left to right into its parts. Every step goes forward, so it takes time in proportion to the text. */
final class Grammar {

    /** @param sure whether nothing was read over that could change what is meant; parts are empty where nothing may be said */
    record Parsed(List<Part> parts, boolean sure) {}

    private static final Set<String> SEPARATORS = Set.of(",", ";", "\n", "-", ":", "(", ")", "[", "]");

    private final Tokens tokens;
    private final Phrases phrases;
    private final Calendar calendar;
    private final Recurrence recurrence;
    private final Clauses clauses;
    private final Listing listing;
    private final Clock clock;
    private final Labels labels;

    private final Segments segments = new Segments();
    private boolean strong;
    private boolean sure = true;
    private boolean refused;
    private boolean otherYears;
    private int unreadLimit = -1;

    Grammar(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.calendar = new Calendar(tokens);
        this.recurrence = new Recurrence(tokens);
        this.clauses = new Clauses(tokens, phrases);
        this.listing = new Listing(tokens, calendar, recurrence);
        this.clock = new Clock(tokens);
        this.labels = new Labels(tokens);
    }

    Parsed read() {
        for (var at = 0; at < tokens.size() && !refused;) {
            at = Math.max(at + 1, step(at));
        }
        var parts = segments.believed();
        var open = otherYears && parts.stream().map(p -> p.time() instanceof Span s ? s.from() : p.time() instanceof By b ? b.last() : null).anyMatch(s -> s == null || s.isOpen());
        return new Parsed(refused || open ? List.of() : parts, sure && segments.isSure());
    }

    private int step(int at) {
        var behindSign = sign(at);
        if (behindSign > at) {
            return behindSign;
        }
        var length = tokens.at(at).isNumber() || tokens.spoken(at) > 0 ? clauses.since(at) : null;
        if (length != null) {
            return clause(length);
        }
        var again = recurrence.at(at);
        if (again != null) {
            return add(again.time(), true, again.end());
        }
        var listed = tokens.is(at, "ca") || tokens.spoken(at) > 0 || !tokens.at(at).isWord() && phrases.at(tokens, at) == null ? listing.at(at, Listing.Use.SPAN) : null;
        if (listed != null) {
            return addAll(listed, strong, at);
        }
        var phrase = phrases.at(tokens, at);
        if (phrase != null) {
            return phrase(phrase, at, at + phrase.length());
        }
        var other = listing.at(at, Listing.Use.SPAN);
        return other != null ? addAll(other, strong, at) : rest(at);
    }

    /** Signs between the parts. */
    private int sign(int at) {
        var token = tokens.at(at);
        switch (token.word()) {
            case ",", "-", "/", "." -> segments.link(Link.LIST);
            case ";", "\n" -> segments.link(Link.APART);
            case ":" -> segments.link(Link.COLON);
            case "%" -> segments.share();
            case "(", ")", "[", "]" -> segments.link(Link.BRACKET);
            case "\"", "“", "”", "'", "*", "•", "+", "&" -> segments.linkLoosely();
            default -> { return labels.behindNumber(at); }
        }
        if (SEPARATORS.contains(token.word())) {
            segments.open(token.word());
        }
        return at + 1;
    }

    private int phrase(Phrase phrase, int at, int next) {
        switch (phrase.sense()) {
            case FILLER -> strong |= tokens.is(next - 1, "thanh") || tokens.is(next - 1, "xong");
            case PLACE -> {
                strong = true;
                var length = clauses.length(next);
                if (length != null && listing.at(next, Listing.Use.SPAN) == null) {
                    return clause(length);
                }
                return year(next);
            }
            case ROUGH -> {
                sure = false;
                strong = true;
            }
            case AND -> segments.link(Link.APART);
            case OR -> segments.link(Link.OR);
            case CONTINUOUS -> add(new Undated(TimingKind.CONTINUOUS), true, next);
            case ON_DEMAND -> {
                add(new Undated(TimingKind.ON_DEMAND), true, next);
                return tokens.is(next, "cua") || tokens.isOne(at, "theo", "tuy", "can") ? clauses.when(next).end() : next;
            }
            case WHEN -> {
                return tokens.is(at, "truoc") ? unknown(next) : clause(clauses.when(next));
            }
            case OPEN -> open();
            case BEFORE, LATEST, UNTIL, DUE -> {
                return limit(phrase, at, next);
            }
            case SINCE -> {
                return since(next);
            }
            case AFTER -> {
                return after(next);
            }
            case NAME, SCHOOL -> {
                otherYears |= phrase.sense() == Phrases.Sense.SCHOOL;
                segments.name();
                var holiday = phrase.sense() == Phrases.Sense.SCHOOL || tokens.is(at, "tet") || tokens.is(next, "tet");
                strong = holiday && clauses.isDated(next, at == unreadLimit);
                return strong ? clauses.place(next) : clauses.name(next);
            }
            case LUNAR -> {
                return lunar(next);
            }
            case EXCEPT -> {
                sure = false;
                var listed = listing.at(next, Listing.Use.SPAN);
                if (listed == null) {
                    return clauses.place(next);
                }
                listed.times().stream().filter(Span.class::isInstance).forEach(t -> add(new Time.Except((Span) t), true, next));
                return listed.end();
            }
            case NOT -> refused = true;
        }
        return next;
    }

    /** "trong năm", "cả năm": the plan's. */
    private int year(int at) {
        if (!tokens.isYear(at) || tokens.at(at + 1).isYear()) {
            return at;
        }
        var year = calendar.wholeYear(at + 1);
        return add(Span.of(year.stretch()), true, year.end());
    }

    /** A day of the moon's year, where the sun's stands beside it: {@code 10/3 âm lịch (tức ngày 26/4/2026)}, {@code 26/4/2026 (10/3 âm lịch)}. */
    private int lunar(int next) {
        var last = segments.last();
        var lunar = last == null ? null : last.time() instanceof Span s ? s.to() : last.time() instanceof By b ? b.last() : null;
        if (lunar == null) {
            refused = true;
            return next;
        }
        var at = tokens.is(next, ")") ? next + 1 : next;
        var beside = tokens.isOne(at, "(", ",") ? at + 1 : at;
        while (tokens.isOne(beside, "tuc", "la", "nham", "ung", "voi", "vao", "duong", "lich")) {
            beside++;
        }
        var told = tokens.is(at, "(") || beside > at + 1;
        var use = last.time() instanceof By by ? by.before() ? Listing.Use.BEFORE : Listing.Use.BY : Listing.Use.SPAN;
        var sun = told ? listing.at(beside, use) : null;
        if (sun != null && sun.times().size() == 1 && calendar.at(beside).stretch().scale() == lunar.scale() && calendar.at(beside).stretch().hasMonth()) {
            segments.replaceLast(sun.times().getFirst());
            return tokens.is(sun.end(), "duong", "lich") ? sun.end() + 2 : sun.end();
        }
        refused |= !segments.dropInBracket(lunar.scale());
        return next;
    }

    private int limit(Phrase phrase, int at, int next) {
        var before = tokens.is(next - 1, "truoc") || phrase.sense() == Phrases.Sense.BEFORE;
        while (tokens.isOne(next, "la", "vao", "den", "het", ":", "trong", "xong", "truoc", "khoang", "cac")) {
            before |= tokens.is(next, "truoc");
            sure &= !tokens.is(next, "khoang");
            next++;
        }
        var hour = clock.behind(next);
        var use = before && hour == next ? Listing.Use.BEFORE : Listing.Use.BY;
        var listed = listing.at(hour, use);
        if (listed != null) {
            return addAll(listed, true, hour);
        }
        if (!before && tokens.isYear(hour)) {
            var year = calendar.wholeYear(hour + 1);
            return add(new By(year.stretch(), false), true, year.end());
        }
        var again = recurrence.at(hour);
        if (again != null && (!before || hour > next || again.isEdge())) {
            return add(before && hour == next ? again.before() : again.time(), true, again.end());
        }
        var length = clauses.length(next);
        if (length != null) {
            return clause(length);
        }
        return phrase.sense() == Phrases.Sense.DUE ? next : unreadLimit(Math.max(next, at + phrase.length()));
    }

    private int since(int from) {
        var next = tokens.isOne(from, ":", "vao", "trong") ? from + 1 : from;
        var at = clock.behind(next);
        var first = calendar.at(at);
        var listed = listing.at(at, Listing.Use.SPAN);
        if (first == null && tokens.isYear(at)) {
            return unknown(next);
        }
        if (listed != null) {
            var one = listed.times().getFirst();
            if (clock.behindRange(next) == next && one instanceof Span span && span.isSingle() && span.from().hasMonth()) {
                return openEnd(span.from(), listed);
            }
            return addAll(listed, true, at);
        }
        var end = next;
        while (end < tokens.size() && !tokens.isOne(end, "den", "toi", ";", "\n")) {
            end++;
        }
        if (tokens.isOne(end, "den", "toi")) {
            return end;
        }
        // "kể từ ngày ký": when that happens, but until when is not said
        sure = false;
        return tokens.isDay(next) && tokens.at(next + 1).isWord() || tokens.isOne(next, "khi", "luc") ? add(new Undated(TimingKind.ON_DEMAND), true, end) : unknown(end);
    }

    /** {@code từ tháng 3}, {@code từ 01/6 đến khi …}. */
    private int openEnd(Stretch from, Listing.Listed listed) {
        var end = listed.end();
        if (tokens.isOne(end, "den", "toi", "-")) {
            end = tokens.is(end, "den", "khi") ? clauses.when(end + 2).end() : end;
        }
        add(new From(from, false), true, end);
        listed.times().stream().skip(1).forEach(t -> add(t, true, listed.end()));
        return end;
    }

    private int after(int next) {
        var read = calendar.at(next);
        if (read != null && read.stretch().hasMonth()) {
            return add(new From(read.stretch(), true), true, read.end());
        }
        var length = clauses.length(next);
        return length == null ? unreadLimit(next) : clause(length);
    }

    /** A limit that is not understood is one nevertheless. */
    private int unreadLimit(int next) {
        sure = false;
        unreadLimit = next;
        return unknown(next);
    }

    private int clause(Clauses.Read clause) {
        if (clause.kind() == null) {
            refused = true;
            return clause.end();
        }
        return add(new Undated(clause.kind()), !clause.cites(), clause.end());
    }

    private void open() {
        var last = segments.last();
        if (last != null && last.time() instanceof Span span) {
            segments.replaceLast(new From(span.from(), false));
        } else {
            refused |= last == null || !(last.time() instanceof From);
        }
    }

    /** What is no phrase and no day. */
    private int rest(int at) {
        if (clauses.isForm(at)) {
            segments.name();
            return clauses.place(at + 1);
        }
        var depends = clauses.depends(at);
        if (depends != null) {
            return clause(depends);
        }
        if (tokens.is(at, "suot") && labels.behind(at + 1) > at + 1) {
            return labels.behind(at + 1);
        }
        if (tokens.is(at, "suot")) {
            return tokens.isYear(at + 1) || tokens.isYear(at + 2) ? year(tokens.is(at + 1, "ca") ? at + 2 : at + 1) : continuous(at + 1);
        }
        var label = labels.behind(at);
        if (label > at) {
            return label;
        }
        if (tokens.is(at, "giai", "doan") && tokens.isOne(at - 1, "ca", "trong")) {
            return add(new Time.Whole(), true, at + 2);
        }
        var hour = clock.behind(at);
        if (hour > at && (tokens.isDay(hour) || calendar.at(hour) != null || labels.behind(hour) > hour)) {
            return hour;
        }
        var bare = recurrence.bare(at);
        if (bare != null) {
            return add(bare.time(), false, bare.end());
        }
        if (tokens.isMarked(at, "tai", "tại")) {
            return clauses.place(at + 1);
        }
        if (clauses.isCited(at)) {
            segments.name();
            return clauses.name(at + 1);
        }
        segments.refute(at);
        return unknown(at + 1);
    }

    private int continuous(int at) {
        return tokens.is(at, "qua", "trinh") || tokens.is(at, "thoi", "gian") ? add(new Undated(TimingKind.CONTINUOUS), true, clauses.when(at).end()) : unknown(at);
    }

    private int unknown(int next) {
        segments.words();
        strong = false;
        return next;
    }

    private int addAll(Listing.Listed listed, boolean certain, int at) {
        segments.addAll(listed, certain, tokens.hasWord(at, listed.end()));
        strong = false;
        return listed.end();
    }

    private int add(Time time, boolean certain, int end) {
        segments.add(time, certain);
        strong = false;
        return end;
    }
}
