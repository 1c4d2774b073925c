package vn.kehoachxa.export;

import vn.kehoachxa.plan.Coded;

/** The kinds of file that a paper is written as; the code is also the ending of the name. */
public enum Format implements Coded {
    PDF,
    DOCX,
    XLSX,
    JSON
}
