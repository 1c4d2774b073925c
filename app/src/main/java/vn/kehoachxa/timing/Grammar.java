package vn.kehoachxa.timing;

import java.util.List;
import java.util.Set;
import vn.kehoachxa.plan.TimingKind;
import vn.kehoachxa.timing.Part.Link;
import vn.kehoachxa.timing.Phrases.Phrase;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;

/** Reads an expression from left to right into its parts. Every step goes forward, so it takes time in proportion to the text. */
final class Grammar {

    /** @param sure whether nothing was read over that could change what is meant; parts are empty where nothing may be said */
    record Parsed(List<Part> parts, boolean sure) {}

    private static final Set<String> SEPARATORS = Set.of(",", ";", "\n", "-", ":", "(", ")", "[", "]");

    private static final int LONGEST_NAME = 12;

    private final Tokens tokens;
    private final Phrases phrases;
    private final Calendar calendar;
    private final Recurrence recurrence;
    private final Clauses clauses;
    private final Listing listing;
    private final Clock clock;
    private final Labels labels;
    private final Bystanders bystanders;

    private final Draft draft;
    private final Limits limits;
    private final Moon moon;

    Grammar(Tokens tokens, Phrases phrases) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.calendar = new Calendar(tokens);
        this.recurrence = new Recurrence(tokens);
        this.clauses = new Clauses(tokens, phrases);
        this.listing = new Listing(tokens, calendar);
        this.clock = new Clock(tokens);
        this.labels = new Labels(tokens);
        this.bystanders = new Bystanders(tokens, listing);
        this.draft = new Draft(tokens);
        this.limits = new Limits(tokens, calendar, recurrence, clauses, listing, draft);
        this.moon = new Moon(tokens, calendar, listing, draft.segments());
    }

    Parsed read() {
        for (var at = 0; at < tokens.size() && !draft.isRefused();) {
            at = Math.max(at + 1, step(at));
        }
        return draft.parsed();
    }

    private int step(int at) {
        var behindSign = sign(at);
        if (behindSign > at) {
            return behindSign;
        }
        var length = tokens.at(at).isNumber() || tokens.spoken(at) > 0 ? clauses.since(at) : null;
        if (length != null) {
            return draft.addClause(length);
        }
        var again = recurrence.at(at);
        if (again != null) {
            return draft.add(again.time(), again.end());
        }
        var listed = tokens.is(at, "ca") || tokens.spoken(at) > 0 || !tokens.at(at).isWord() && phrases.at(tokens, at) == null ? listing.at(at, Listing.Use.SPAN) : null;
        if (listed != null) {
            return draft.addAll(listed, at);
        }
        var phrase = phrases.at(tokens, at);
        if (phrase != null) {
            return phrase(phrase, at, at + phrase.length());
        }
        var other = listing.at(at, Listing.Use.SPAN);
        return other != null ? draft.addAll(other, at) : rest(at);
    }

    /** Signs between the parts. */
    private int sign(int at) {
        var token = tokens.at(at);
        // "tháng 8 (hoặc tháng 9)/2026": of which of them?
        if (token.word().equals("/") && tokens.is(at - 1, ")") && tokens.at(at + 1).isYear()) {
            return draft.refuse(at + 1);
        }
        switch (token.word()) {
            case ",", "-", "/", "." -> draft.segments().link(Link.LIST);
            case ";", "\n" -> draft.segments().link(Link.APART);
            case ":" -> draft.segments().link(Link.COLON);
            case "%" -> draft.segments().share(tokens.is(at - 1, "100"));
            case "(", ")", "[", "]" -> draft.segments().link(Link.BRACKET);
            case "\"", "“", "”", "'", "*", "•", "+", "&" -> draft.segments().linkLoosely();
            default -> { return labels.behindNumber(at); }
        }
        if (SEPARATORS.contains(token.word())) {
            draft.segments().open(token.word());
        }
        return at + 1;
    }

    private int phrase(Phrase phrase, int at, int next) {
        return switch (phrase.sense()) {
            case FILLER -> tokens.isOne(next - 1, "thanh", "xong") ? draft.strengthen(next) : next;
            case PLACE -> place(next);
            case ROUGH -> draft.doubt(draft.strengthen(next));
            case AND -> link(Link.APART, next);
            case OR -> link(Link.OR, next);
            case CONTINUOUS -> draft.add(new Undated(TimingKind.CONTINUOUS), next);
            case ON_DEMAND -> draft.add(new Undated(TimingKind.ON_DEMAND), tokens.is(next, "cua") || tokens.isOne(at, "theo", "tuy", "can") ? clauses.when(next).end() : next);
            case WHEN -> tokens.is(at, "truoc") ? draft.readOverLimit(next) : draft.addClause(clauses.when(next));
            case OPEN -> draft.open(next);
            case BEFORE, LATEST, UNTIL, DUE -> limits.last(phrase, at, next);
            case SINCE -> limits.since(next);
            case AFTER -> limits.after(next);
            case NAME, SCHOOL -> name(phrase, at, next);
            case LUNAR -> {
                var behind = moon.behind(next);
                yield behind < 0 ? draft.refuse(next) : behind;
            }
            case EXCEPT -> except(next);
            case NOT -> draft.refuse(next);
        };
    }

    private int link(Link link, int next) {
        draft.segments().link(link);
        return next;
    }

    private int place(int next) {
        draft.strengthen(next);
        // "trong 2 ngày 15 và 16/6": how long it takes, and then when
        if (tokens.at(next).isSmall() && labels.behind(next) > next) {
            return labels.behind(next);
        }
        var length = clauses.length(next);
        return length != null && listing.at(next, Listing.Use.SPAN) == null ? draft.addClause(length) : year(next);
    }

    private int name(Phrase phrase, int at, int next) {
        if (tokens.is(at, "tuan", "le") && isTimed(next)) {
            draft.segments().words();
            return next;
        }
        draft.segments().name();
        var school = phrase.sense() == Phrases.Sense.SCHOOL;
        if (school) {
            draft.useOtherYears();
        }
        var dated = (school || tokens.is(at, "tet") || tokens.is(next, "tet")) && clauses.isDated(next, draft.isBehindUnreadLimit(at));
        return dated ? draft.strengthen(clauses.place(next)) : clauses.name(next);
    }

    /** {@code Tuần lễ từ 18/5 đến 24/5}, {@code Tuần lễ hồng tháng 12}: when it is, and not a day that is named so. */
    private boolean isTimed(int from) {
        if (phrases.sense(tokens, from) == Phrases.Sense.SINCE) {
            return true;
        }
        var at = from;
        while (tokens.at(at).isWord() && at - from < LONGEST_NAME && !tokens.isMonth(at) && !tokens.isQuarter(at)) {
            at++;
        }
        return (tokens.isMonth(at) || tokens.isQuarter(at)) && listing.at(at, Listing.Use.SPAN) != null;
    }

    /** Behind the place where it is done, or where in it a month or quarter begins: {@code tại 5 bản tháng 8/2026}. */
    private int at(int from) {
        var end = clauses.place(from);
        for (var i = from; i < end; i++) {
            var sense = phrases.sense(tokens, i);
            if (sense == Phrases.Sense.NAME || clauses.isCited(i)) {
                return end;
            }
            if ((tokens.isMonth(i) || tokens.isQuarter(i)) && listing.at(i, Listing.Use.SPAN) != null) {
                return i;
            }
        }
        return end;
    }

    private int except(int next) {
        draft.doubt(next);
        var listed = listing.at(next, Listing.Use.SPAN);
        if (listed == null) {
            return clauses.place(next);
        }
        listed.times().stream().filter(Span.class::isInstance).forEach(t -> draft.add(new Time.Except((Span) t), next));
        return listed.end();
    }

    /** "trong năm", "cả năm": the plan's. */
    private int year(int at) {
        if (!tokens.isYear(at) || tokens.at(at + 1).isYear()) {
            return at;
        }
        var year = calendar.wholeYear(at + 1);
        return draft.add(Span.of(year.stretch()), year.end());
    }

    /** What is no phrase and no day. */
    private int rest(int at) {
        if (clauses.isForm(at)) {
            draft.segments().name();
            return clauses.place(at + 1);
        }
        var depends = clauses.depends(at);
        if (depends != null) {
            return draft.addClause(depends);
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
            return draft.add(new Time.Whole(), at + 2);
        }
        var hour = clock.behind(at);
        if (hour > at && (tokens.isDay(hour) || calendar.at(hour) != null || labels.behind(hour) > hour)) {
            return hour;
        }
        var bare = bystanders.isNamedMonth(at) ? null : recurrence.bare(at);
        if (bare != null) {
            return draft.addWeak(bare.time(), bare.end());
        }
        if (tokens.isMarked(at, "tai", "tại")) {
            return at(at + 1);
        }
        if (clauses.isCited(at)) {
            draft.segments().name();
            return clauses.name(at + 1);
        }
        if (bystanders.revokes(at)) {
            return draft.refuse(at + 1);
        }
        draft.segments().refute(at);
        if (bystanders.forbids(at)) {
            draft.segments().other();
        } else if (tokens.is(at, "ngay", "hoi")) {
            draft.segments().event();
        }
        return draft.readOver(at + 1);
    }

    private int continuous(int at) {
        return tokens.is(at, "qua", "trinh") || tokens.is(at, "thoi", "gian") ? draft.add(new Undated(TimingKind.CONTINUOUS), clauses.when(at).end()) : draft.readOver(at);
    }
}
