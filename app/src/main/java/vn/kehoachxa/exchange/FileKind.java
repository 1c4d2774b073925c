package vn.kehoachxa.exchange;

import vn.kehoachxa.plan.Coded;

/** The kinds of file that go between commune and province. */
public enum FileKind implements Coded {
    /** What the commune sends: a paper with all that belongs to it. */
    PROVINCE,
    /** A part of it, taken out. */
    PART
}
