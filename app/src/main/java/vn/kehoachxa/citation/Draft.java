package vn.kehoachxa.citation;

import vn.kehoachxa.plan.Citation;

/** A citation whose end is not found yet. */
final class Draft {

    private static final int OPEN = -1;

    private final Head head;
    private final Integer within;
    private final int depth;
    private Tail tail;
    private int subjectTo = OPEN;
    private int end;

    /**
     * @param within the index of the citation in whose subject it stands, or null
     * @param depth how many brackets are open where it begins
     */
    Draft(Head head, Integer within, int depth) {
        this.head = head;
        this.within = within;
        this.depth = depth;
        this.tail = head.tail();
        this.end = head.end();
    }

    Head head() {
        return head;
    }

    Integer within() {
        return within;
    }

    int depth() {
        return depth;
    }

    /** Whether it is a law that amends others and still waits for its date. */
    boolean awaitsTail() {
        return head.amends() && subjectTo == OPEN;
    }

    /** The subject ends before the token. */
    void close(Tokens tokens, int at) {
        if (!head.hasSubject() || subjectTo != OPEN) {
            return;
        }
        subjectTo = Math.max(at, head.subjectFrom());
        end = Math.max(end, tokens.phraseEnd(head.subjectFrom(), subjectTo));
        if (end <= head.subjectFrom() && tokens.at(head.subjectFrom()).isBlank()) {
            end = head.subjectFrom() + 1;
        }
    }

    /** What was found behind the subject. */
    void tell(Tail found) {
        tail = found;
        end = found.end();
    }

    /** That it reaches at least as far as one that stands in its subject. */
    void reach(int to) {
        end = Math.max(end, to);
    }

    int end() {
        return end;
    }

    Citation citation(Tokens tokens) {
        var subject = head.hasSubject() ? tokens.phrase(head.subjectFrom(), subjectTo) : head.name();
        return new Citation(
                head.type(), tail.number(), tail.symbol(), tail.date(), tail.issuerName(), subject,
                tokens.at(head.first()).from(), tokens.at(end - 1).to(), within);
    }
}
