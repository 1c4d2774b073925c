package vn.kehoachxa.plan;

/** How often a report is due. */
public enum Period implements Coded {
    MONTH,
    QUARTER,
    HALF,
    NINE_MONTHS,
    YEAR,
    /** When somebody asks for it; where its words name a day, once, by that day. */
    ON_DEMAND
}
