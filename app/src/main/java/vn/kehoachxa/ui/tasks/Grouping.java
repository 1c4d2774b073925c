package vn.kehoachxa.ui.tasks;

import java.util.Locale;

/** What the rows of the table stand under. */
public enum Grouping {
    NONE,
    PLAN,
    /** The groups and headings of the plans' own tables and texts. */
    GROUP;

    /** The key of its name. */
    public String key() {
        return "tasks.grouping." + name().toLowerCase(Locale.ROOT);
    }
}
