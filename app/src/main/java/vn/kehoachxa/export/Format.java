package vn.kehoachxa.export;

import vn.kehoachxa.plan.Coded;
import vn.kehoachxa.plan.PaperType;

/** The kinds of file that a paper is written as; the code is also the ending of the name. */
public enum Format implements Coded {
    PDF,
    DOCX,
    XLSX,
    /** Due days as a calendar: of plans only. */
    ICS,
    JSON;

    /** Whether a paper of a type has something to say in this format. */
    public boolean isFor(PaperType type) {
        return this != ICS || type == PaperType.PLAN;
    }
}
