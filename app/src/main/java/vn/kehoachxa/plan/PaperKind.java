package vn.kehoachxa.plan;

/** The kind of plan that a paper is, as a clerk would name it. */
public enum PaperKind implements Coded {
    /** A commune's plan for one year. */
    ANNUAL,
    /** The plan of an office under a superior body. */
    AGENCY,
    /** A plan with assessment and budget. */
    BUDGET,
    /** A plan for a period of years. */
    FIVE_YEAR,
    /** A plan for one event. */
    EVENT,
    /** A report on how a plan is carried out. */
    PROGRESS,
    OTHER;

    @Override
    public String code() {
        return this == FIVE_YEAR ? "five-year" : Coded.super.code();
    }
}
