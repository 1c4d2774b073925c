package vn.kehoachxa.timing;

/** What a stretch of time is counted in. */
enum Scale { DAY, MONTH, QUARTER, HALF, YEAR }
