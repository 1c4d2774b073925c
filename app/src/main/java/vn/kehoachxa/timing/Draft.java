package vn.kehoachxa.timing;

import java.util.List;
import vn.kehoachxa.timing.Time.By;
import vn.kehoachxa.timing.Time.From;
import vn.kehoachxa.timing.Time.Span;
import vn.kehoachxa.timing.Time.Undated;

/** What was read of an expression so far. Those that add to it are given where what they add ends, and give it back: the next step begins there. */
final class Draft {

    private final Tokens tokens;
    private final Segments segments = new Segments();
    private boolean strong;
    private boolean sure = true;
    private boolean refused;
    private boolean otherYears;
    private int unreadLimit = -1;
    private int unread = -1;

    Draft(Tokens tokens) {
        this.tokens = tokens;
    }

    Segments segments() {
        return segments;
    }

    /** What comes next is a time, and not the date of something that is named. */
    int strengthen(int next) {
        strong = true;
        return next;
    }

    /** A clerk would ask. */
    int doubt(int next) {
        sure = false;
        return next;
    }

    /** Nothing may be said of the whole. */
    int refuse(int next) {
        refused = true;
        return next;
    }

    boolean isRefused() {
        return refused;
    }

    /** Years of another calendar: only what names its own year may be believed. */
    void useOtherYears() {
        otherYears = true;
    }

    int add(Time time, int end) {
        segments.add(time, true);
        strong = false;
        return end;
    }

    /** A kind of report, which is a time only beside another. */
    int addWeak(Time time, int end) {
        segments.add(time, false);
        strong = false;
        return end;
    }

    /** @param at where the words of it begin */
    int addAll(Listing.Listed listed, int at) {
        // "lớp 1 tháng 4": the number is the class's
        if (at == unread && tokens.at(at).isNumber() && tokens.isMonth(at + 1)) {
            segments.other();
        }
        segments.addAll(listed, strong, tokens.hasWord(at, listed.end()));
        strong = false;
        return listed.end();
    }

    int addClause(Clauses.Read clause) {
        if (clause.kind() == null) {
            return refuse(clause.end());
        }
        return clause.cites() ? addWeak(new Undated(clause.kind()), clause.end()) : add(new Undated(clause.kind()), clause.end());
    }

    /** Words that are none of time. */
    int readOver(int next) {
        segments.words();
        strong = false;
        unread = next;
        return next;
    }

    /** A limit that is not understood is one nevertheless. */
    int readOverLimit(int next) {
        sure = false;
        unreadLimit = next;
        segments.other();
        strong = false;
        return next;
    }

    boolean isBehindUnreadLimit(int at) {
        return at == unreadLimit;
    }

    /** "trở đi": the last part has no end. */
    int open(int next) {
        var last = segments.last();
        if (last != null && last.time() instanceof Span span) {
            segments.replaceLast(new From(span.from(), false));
        } else {
            refused |= last == null || !(last.time() instanceof From);
        }
        return next;
    }

    Grammar.Parsed parsed() {
        var parts = segments.believed();
        var open = otherYears && parts.stream().map(p -> p.time() instanceof Span s ? s.from() : p.time() instanceof By b ? b.last() : null).anyMatch(s -> s == null || s.isOpen());
        return new Grammar.Parsed(refused || open ? List.of() : parts, sure && segments.isSure());
    }
}
