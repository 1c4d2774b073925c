package vn.kehoachxa.plan;

/** How often a report is due. */
public enum Period implements Coded {
    MONTH,
    QUARTER,
    HALF,
    NINE_MONTHS,
    YEAR,
    ON_DEMAND
}
