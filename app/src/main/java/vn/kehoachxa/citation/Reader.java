package vn.kehoachxa.citation;

import java.util.ArrayList;
import java.util.List;
import vn.kehoachxa.plan.Citation;

/**
 * Goes through a text once, from left to right, and keeps the citations whose subjects are not at their end: what is cited there stands
 * within the innermost of them.
 */
final class Reader {

    /** Deeper, nothing is understood by what stands within what, and the subjects would be stored over and over. */
    private static final int DEEPEST = 4;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final TailReader tails;
    private final HeadReader heads;
    private final Endings endings;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private Head last;
    private int depth;

    Reader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.tails = new TailReader(tokens, lexicon);
        this.heads = new HeadReader(tokens, lexicon, tails);
        this.endings = new Endings(tokens, lexicon);
    }

    List<Citation> read() {
        var at = 0;
        while (at < tokens.size()) {
            var head = heads.at(at, last, awaitingTail() != null);
            if (head != null) {
                place(head);
                at = Math.max(Math.max(head.end(), head.subjectFrom()), at + 1);
                if (head.hasSubject() && tokens.at(head.subjectFrom()).isBlank() && at == head.subjectFrom()) {
                    at++;
                }
            } else {
                at = open.isEmpty() ? at + 1 : inSubject(at);
            }
        }
        close(0, tokens.size());
        return drafts.stream().map(d -> d.citation(tokens)).toList();
    }

    /** Goes on from a token in a subject, which may end here. */
    private int inSubject(int at) {
        var amending = awaitingTail();
        if (amending != null && !tokens.at(at).isCapital() && !is(at, "của") && !is(at, "do")) {
            var tail = tails.behindLaw(at, null);
            if (tail.end() > at && (tail.sign() != null || tail.date() != null)) {
                close(open.indexOf(drafts.indexOf(amending)), at);
                amending.tell(tail);
                return tail.end();
            }
        }
        var token = tokens.at(at);
        if (token.isOneOf(")”»")) {
            closeBrackets(at);
        } else if (endings.at(at)) {
            close(0, at);
        } else if (token.isOneOf("(“«")) {
            depth++;
        } else if (endings.isPlaceOfWork(at, top().head(), open.size() > 1)) {
            close(open.size() - 1, at);
        }
        return at + 1;
    }

    private void closeBrackets(int at) {
        var first = open.size();
        while (first > 0 && drafts.get(open.get(first - 1)).depth() >= depth) {
            first--;
        }
        close(first, at);
        depth = Math.max(0, depth - 1);
    }

    private Draft awaitingTail() {
        return open.isEmpty() || !top().awaitsTail() ? null : top();
    }

    private Draft top() {
        return drafts.get(open.getLast());
    }

    private void place(Head head) {
        if (!open.isEmpty() && isJoined(head.first())) {
            close(levelOf(head), head.first());
        }
        if (open.isEmpty()) {
            depth = 0;
        }
        drafts.add(new Draft(head, open.isEmpty() ? null : open.getLast(), depth));
        if (head.hasSubject() && open.size() < DEEPEST) {
            open.add(drafts.size() - 1);
        } else {
            drafts.getLast().close(tokens, head.hasSubject() ? head.subjectFrom() : head.end());
        }
        last = head;
    }

    /** Whether it goes on with a list. */
    private boolean isJoined(int index) {
        var before = index - 1;
        while (is(before, "các") || is(before, "những") || is(before, "cả") || is(before, "với")) {
            before--;
        }
        return tokens.at(before).isOneOf(",&") || is(before, "và") || is(before, "hoặc") || is(before, "cùng");
    }

    /** How many of the open subjects a citation in a list goes on with. */
    private int levelOf(Head head) {
        var inner = drafts.getLast();
        if (drafts.size() - 1 != open.getLast()) {
            // The one before is closed by itself: the list goes on with it, unless its like is rather the one that it stands in.
            var goesOn = inner.within() != null && inner.within().equals(open.getLast());
            var listed = goesOn && inner.end() >= head.first() - 3;
            return listed && !isRatherLike(head, top().head(), inner.head()) ? open.size() : open.size() - 1 == 0 || !goesOn ? 0 : open.size() - 1;
        }
        if (open.size() == 1) {
            return 0;
        }
        var outer = drafts.get(open.get(open.size() - 2)).head();
        return isRatherLike(head, inner.head(), outer) && !isSameSymbol(head, outer) ? open.size() - 1 : 0;
    }

    /** Whether an act is of the type of the first of two, and not of the second. */
    private static boolean isRatherLike(Head head, Head first, Head second) {
        return isLike(head, first) && !isLike(head, second);
    }

    private static boolean isLike(Head one, Head other) {
        return one.kind().equals(other.kind());
    }

    private static boolean isSameSymbol(Head one, Head other) {
        return one.tail().symbol().equals(other.tail().symbol());
    }

    private void close(int from, int at) {
        while (open.size() > from) {
            var draft = drafts.get(open.removeLast());
            draft.close(tokens, behindJoint(at));
            if (draft.within() != null && draft.end() > 0) {
                drafts.get(draft.within()).reach(draft.end());
            }
        }
    }

    /** Without the "và các" before the next. */
    private int behindJoint(int at) {
        var end = at;
        while (is(end - 1, "các") || is(end - 1, "những") || is(end - 1, "cả") || is(end - 1, "và") || is(end - 1, "hoặc") || is(end - 1, "với")
                || is(end - 1, "cùng")) {
            end--;
        }
        return end;
    }

    private boolean is(int index, String word) {
        return lexicon.is(tokens, index, word);
    }
}
