package vn.kehoachxa.plan;

/** Whether the paper goes out printed and stamped, or signed electronically (Decree 30/2020, annex I, III.1.c). */
public enum Form implements Coded {
    PAPER,
    ELECTRONIC
}
