package vn.kehoachxa.renewal;

import vn.kehoachxa.plan.Coded;

/** Why something in a renewed plan may be out of date. */
public enum StaleKind implements Coded {
    /** An act of the old period, or older. */
    BASIS,
    /** A year or a range of years before the new period that was left as it stood. */
    PERIOD,
    /** A day that moved on with the years, or one that was left. */
    DATE,
    /** The district, which communes have no longer had above them since 01/7/2025. */
    DISTRICT,
    /** A person, who may have changed office. */
    PERSON,
    /** A number that was set for the old period. */
    FIGURE
}
