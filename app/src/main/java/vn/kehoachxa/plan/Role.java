package vn.kehoachxa.plan;

/** What the cells of a column say about the row's task, target or budget line. */
public enum Role implements Coded {
    /** TT: the row's number. */
    NO,
    TEXT,
    CONTENT,
    VALUE,
    UNIT_OF_MEASURE,
    LEAD,
    SUPPORTING,
    /** Lead and supporting units written together. */
    UNITS,
    TIMING,
    OUTCOME,
    AMOUNT,
    SOURCE,
    NOTE,
    OTHER;

    @Override
    public String code() {
        return this == UNIT_OF_MEASURE ? "unitOfMeasure" : Coded.super.code();
    }
}
