package vn.kehoachxa.report;

/** Where in a report the officer's own words stand. */
enum Place {
    GUIDANCE,
    RESULTS,
    LATE,
    SHORTCOMINGS,
    CAUSES,
    PROPOSALS
}
