package vn.kehoachxa.plan;

/** Whether a paper is a plan (kế hoạch, KH) or a report (báo cáo, BC). */
public enum PaperType implements Coded {
    PLAN,
    REPORT
}
