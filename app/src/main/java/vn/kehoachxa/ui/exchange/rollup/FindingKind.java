package vn.kehoachxa.ui.exchange.rollup;

import java.util.List;
import java.util.Locale;

/** What a summary tells beside its figures, each as a list. */
enum FindingKind {
    /** Files that were not taken. */
    REJECTED("file", "reason"),
    /** Files that count no more. */
    REPLACED("file", "why", "by"),
    /** Offices that have not sent anything. */
    MISSING("office", "province"),
    /** What in the folder is neither a province file nor a PDF. */
    UNREAD("file");

    private final List<String> columns;

    FindingKind(String... columns) {
        this.columns = List.of(columns);
    }

    /** What the columns of its list are about. */
    List<String> columns() {
        return columns;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
