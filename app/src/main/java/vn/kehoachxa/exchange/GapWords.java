package vn.kehoachxa.exchange;

import vn.kehoachxa.plan.Paper;

/** Puts a gap into words, in Vietnamese, as the file names it in which the office says what was missing. For any number of threads. */
@FunctionalInterface
public interface GapWords {

    /** One line: where, and what. */
    String of(Paper paper, Gap gap);
}
