package vn.kehoachxa.intake.format;

/** What a file is, as far as its bytes say without being read. */
public enum FileFormat {
    WORD(null),
    PDF(null),
    TEXT(null),
    /** Nothing at all. */
    EMPTY("INTAKE-NO-TEXT"),
    /** Word or Excel behind a password. */
    LOCKED("INTAKE-PASSWORD"),
    WORD_MACROS("INTAKE-MACROS"),
    /** Word 97 to 2003. */
    WORD_97("INTAKE-DOC97"),
    RTF("INTAKE-RTF"),
    OPEN_DOCUMENT("INTAKE-ODT"),
    /** Excel since 2007, with or without macros. */
    EXCEL("INTAKE-SHEET"),
    /** Excel 97 to 2003, its binary form of today, tables of LibreOffice. */
    SHEET("INTAKE-SHEET"),
    PICTURE("INTAKE-PICTURE"),
    /** Files that some systems hand out under the name of Word files. */
    WEB_PAGE("INTAKE-WEB-PAGE"),
    /** A zip that says it is none of these, or that is damaged. */
    BROKEN("INTAKE-BROKEN"),
    OTHER("INTAKE-NOT-A-DOCUMENT");

    private final String refusal;

    FileFormat(String refusal) {
        this.refusal = refusal;
    }

    /** Why files of this format are not taken for a paper; null where a reader may be asked. */
    String refusal() {
        return refusal;
    }
}
